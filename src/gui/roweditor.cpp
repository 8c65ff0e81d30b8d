// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/roweditor.h"

#include "gui/icons.h"
#include "gui/rowwidget.h"
#include "gui/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using candidate::Problem;

RowEditor::RowEditor(candidate::Field field, int columns, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_columns(columns)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme::unit(this));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setProperty("link", true);
    m_add->setFlat(true);
    m_add->setAutoDefault(true); // Return presses it too
    m_add->setIcon(icons::icon(QStringLiteral("add"), theme::Tone::Accent));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &RowEditor::addRow);
    setFocusPolicy(Qt::ClickFocus);
}

RowEditor::~RowEditor()
{
    // A focused row that is destroyed by QWidget would still report that it was left.
    for (RowWidget *row : std::as_const(m_rows))
        row->disconnect(this);
}

int RowEditor::rowCount() const
{
    return int(m_rows.size());
}

QList<RowEditor::Cells> RowEditor::rows() const
{
    QList<Cells> cells;
    cells.reserve(m_rows.size());
    for (const RowWidget *row : m_rows)
        cells.append(row->cells());
    return cells;
}

RowWidget *RowEditor::rowFor(const Cells &cells, int index, QList<RowWidget *> &unused) const
{
    const auto equal = [&](const RowWidget *row) { return row->cells() == cells; };
    RowWidget *same = m_rows.value(index);
    if (same && unused.contains(same) && equal(same)) {
        unused.removeOne(same);
        return same;
    }
    const auto found = std::find_if(unused.cbegin(), unused.cend(), equal);
    if (found == unused.cend())
        return nullptr;
    RowWidget *row = *found;
    unused.erase(found);
    return row;
}

void RowEditor::setRows(const QList<Cells> &rows)
{
    if (rows == this->rows())
        return;
    // First whatever stays as it is, then the row in the same place takes what has changed.
    QList<RowWidget *> unused = m_rows;
    QList<RowWidget *> wanted;
    for (int i = 0; i < rows.size(); ++i)
        wanted.append(rowFor(rows.at(i), i, unused));
    const QList<RowWidget *> before = m_rows;
    for (int i = 0; i < rows.size(); ++i) {
        if (wanted.at(i))
            continue;
        RowWidget *row = before.value(i);
        if (!row || !unused.removeOne(row))
            row = insertRow(rowCount());
        row->setCells(rows.at(i));
        wanted[i] = row;
    }
    m_rows = wanted + unused; // so that a focused row that goes leaves the focus to a neighbour
    for (RowWidget *row : std::as_const(unused))
        takeRow(row);
    arrange();
}

void RowEditor::setProblems(const QList<Problem> &problems)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(), [&](const Problem &p) {
            return p.field == m_field && p.row == i;
        });
        if (found == problems.cend())
            m_rows.at(i)->clearRemark();
        else
            m_rows.at(i)->setRemark(found->remark, problemColumn(m_rows.at(i)->cells()));
    }
}

void RowEditor::focusRow(int row)
{
    if (row < 0 || row >= m_rows.size()) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_rows.at(row)->focusField(std::max(0, m_rows.at(row)->remarkColumn()));
}

int RowEditor::problemColumn(const Cells &) const
{
    return 0;
}

RowWidget *RowEditor::insertRow(int row)
{
    auto *widget = new RowWidget(m_columns, this);
    m_rows.insert(row, widget);
    m_layout->insertWidget(row, widget);
    for (int column = 0; column < m_columns; ++column)
        setUpField(widget->field(column), column);
    connectRow(widget);
    widget->show();
    return widget;
}

void RowEditor::connectRow(RowWidget *row)
{
    connect(row, &RowWidget::changed, this, &RowEditor::changed);
    connect(row, &RowWidget::left, this, &RowEditor::editingFinished);
    connect(row, &RowWidget::moveRequested, this, [this, row](int by) { moveRow(row, by); });
    connect(row, &RowWidget::removeRequested, this,
            [this, row](bool focusPrevious) { removeRow(row, focusPrevious); });
    connect(row, &RowWidget::advanced, this, [this, row](int column) { advanceFrom(row, column); });
    connect(row, &RowWidget::textInserted, this,
            [this, row](int column, const QString &text) { takePasted(row, column, text); });
}

void RowEditor::takeRow(RowWidget *row)
{
    const auto index = m_rows.indexOf(row);
    const bool hadFocus = row->hasFocusWithin();
    m_rows.removeAt(index);
    row->disconnect(this);
    if (hadFocus && !m_rows.isEmpty())
        m_rows.at(std::min(index, m_rows.size() - 1))->focusField(0);
    else if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    row->hide();
    m_layout->removeWidget(row);
    row->deleteLater(); // it may be the one whose signal led here
}

void RowEditor::addRow()
{
    if (m_rows.isEmpty() || !m_rows.last()->isBlank()) {
        insertRow(rowCount());
        arrange();
        emit changed();
    }
    m_rows.last()->focusField(0);
}

void RowEditor::removeRow(RowWidget *row, bool focusPrevious)
{
    const auto index = m_rows.indexOf(row);
    if (focusPrevious && index > 0)
        m_rows.at(index - 1)->focusField(m_columns - 1);
    takeRow(row);
    arrange();
    emit changed();
}

void RowEditor::moveRow(RowWidget *row, int by)
{
    const auto from = m_rows.indexOf(row);
    const auto to = from + by;
    if (to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    arrange();
    emit changed();
}

void RowEditor::advanceFrom(RowWidget *row, int column)
{
    const auto index = m_rows.indexOf(row);
    if (column + 1 < m_columns)
        row->focusField(column + 1);
    else if (index + 1 < m_rows.size())
        m_rows.at(index + 1)->focusField(0);
    else
        addRow();
}

void RowEditor::takePasted(RowWidget *row, int column, const QString &text)
{
    const QList<Cells> pasted = rowsFromPasted(text, column);
    if (pasted.isEmpty()) {
        emit changed();
        return;
    }
    const auto index = int(m_rows.indexOf(row));
    row->setCells(pasted.first());
    for (int i = 1; i < pasted.size(); ++i)
        insertRow(index + i)->setCells(pasted.at(i));
    arrange();
    m_rows.at(index + pasted.size() - 1)->focusField(column);
    emit changed();
}

/// Puts the widgets into the rows' order and makes names, buttons and the tab order follow it.
void RowEditor::arrange()
{
    const Words texts = words();
    // From the button, which is in its place in the window, over the rows and back to the button.
    QWidget *last = m_add;
    for (int i = 0; i < m_rows.size(); ++i) {
        RowWidget *row = m_rows.at(i);
        if (m_layout->indexOf(row) != i) {
            m_layout->removeWidget(row);
            m_layout->insertWidget(i, row);
        }
        for (int column = 0; column < m_columns; ++column) {
            row->field(column)->setAccessibleName(fieldName(i + 1, column));
            row->field(column)->setPlaceholderText(placeholder(column));
        }
        row->setButtonNames(texts.moveUp.arg(i + 1), texts.moveDown.arg(i + 1),
                            texts.remove.arg(i + 1));
        row->setMovable(i > 0, i + 1 < m_rows.size());
        last = row->chainAfter(last);
    }
    setTabOrder(last, m_add);
}

void RowEditor::retranslate()
{
    m_add->setText(words().add);
    arrange();
}

/// Not by a focus proxy: with one, Tab meets the editor itself on its way, and turns back.
void RowEditor::focusInEvent(QFocusEvent *)
{
    focusRow(0);
}

void RowEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_layout->setSpacing(theme::unit(this));
}

} // namespace gui
