// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/rowwidget.h"

#include "gui/fieldtray.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

RowWidget::RowWidget(int columns, QWidget *parent)
    : QWidget(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_remark(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::unit(this, 0.5));
    layout->addLayout(m_line);
    layout->addWidget(m_remark);
    m_line->setSpacing(theme::unit(this));
    for (int column = 0; column < columns; ++column) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(u"field%1"_s.arg(column));
        edit->installEventFilter(this);
        m_line->addWidget(edit, 4 + column); // a name is shorter than its value
        connect(edit, &QLineEdit::textChanged, this,
                [this, column](const QString &text) { textChanged(column, text); });
        m_fields.append(edit);
        m_texts.append(QString());
    }
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->hide();

    m_tray = new FieldTray(m_fields.last());
    m_up = m_tray->addButton(u"up"_s, {});
    m_down = m_tray->addButton(u"down"_s, {});
    m_remove = m_tray->addButton(u"close"_s, {});
    m_up->setObjectName(u"up"_s);
    m_down->setObjectName(u"down"_s);
    m_remove->setObjectName(u"remove"_s);
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->installEventFilter(this);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeRequested(false); });
    updateButtons();
}

QLineEdit *RowWidget::field(int column) const
{
    return m_fields.at(column);
}

QStringList RowWidget::cells() const
{
    QStringList texts;
    for (const QLineEdit *edit : m_fields)
        texts.append(edit->text());
    return texts;
}

void RowWidget::setCells(const QStringList &cells)
{
    const QScopedValueRollback setting(m_setting, true);
    for (int column = 0; column < m_fields.size(); ++column) {
        QLineEdit *edit = m_fields.at(column);
        m_texts[column] = cells.value(column);
        if (edit->text() == m_texts.at(column))
            continue;
        const int cursor = edit->cursorPosition();
        edit->setText(m_texts.at(column));
        if (edit->hasFocus())
            edit->setCursorPosition(std::min(cursor, int(edit->text().size())));
        else
            edit->setCursorPosition(0); // the beginning of a long address tells more
        clearRemark();
    }
}

bool RowWidget::isBlank() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
                       [](const QLineEdit *edit) { return edit->text().trimmed().isEmpty(); });
}

void RowWidget::setRemark(const candidate::Remark &remark, int column)
{
    clearRemark();
    m_remarkColumn = column;
    m_severity = remark.severity;
    m_fields.at(column)->setProperty("invalid", remark.severity == candidate::Severity::Error);
    m_fields.at(column)->setAccessibleDescription(remark.sentence);
    m_fields.at(column)->update();
    m_remark->setText(remark.sentence);
    alignRemark();
    colourRemark();
    m_remark->show();
}

void RowWidget::clearRemark()
{
    if (m_remarkColumn < 0)
        return;
    m_fields.at(m_remarkColumn)->setProperty("invalid", false);
    m_fields.at(m_remarkColumn)->setAccessibleDescription({});
    m_fields.at(m_remarkColumn)->update();
    m_remarkColumn = -1;
    m_remark->clear();
    m_remark->hide();
}

int RowWidget::remarkColumn() const
{
    return m_remarkColumn;
}

/// A sentence may begin with a name in another script; it still stands where the field begins.
void RowWidget::alignRemark()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_remark->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
}

void RowWidget::colourRemark()
{
    const bool error = m_severity == candidate::Severity::Error;
    theme::setInk(m_remark, error ? theme::Tone::Error : theme::Tone::Attention, palette());
}

void RowWidget::focusField(int column)
{
    m_fields.at(column)->setFocus(Qt::OtherFocusReason);
    m_fields.at(column)->end(false);
}

bool RowWidget::hasFocusWithin() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void RowWidget::setButtonNames(const QString &up, const QString &down, const QString &remove)
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text.toHtmlEscaped());
    };
    name(m_up, up);
    name(m_down, down);
    name(m_remove, remove);
}

void RowWidget::setMovable(bool up, bool down)
{
    m_movable = up || down;
    // A disabled button drops the focus; the row it has just moved should keep it.
    if ((m_up->hasFocus() && !up) || (m_down->hasFocus() && !down))
        focusField(0);
    m_up->setEnabled(up);
    m_down->setEnabled(down);
    updateButtons();
}

/// The arrows show only in the row that has the focus or the mouse, and only among others: the
/// eye should meet addresses, not buttons.
void RowWidget::updateButtons()
{
    const bool arrows = m_movable && (hasFocusWithin() || underMouse());
    showIf(m_up, arrows);
    showIf(m_down, arrows);
}

QWidget *RowWidget::chainAfter(QWidget *previous)
{
    QList<QWidget *> chain(m_fields.cbegin(), m_fields.cend());
    chain << m_up << m_down << m_remove;
    for (QWidget *widget : std::as_const(chain)) {
        setTabOrder(previous, widget);
        previous = widget;
    }
    return previous;
}

void RowWidget::textChanged(int column, const QString &text)
{
    if (m_setting || text == m_texts.at(column))
        return;
    // More than one letter at once was not typed: pasted, dropped or completed.
    const bool inserted = text.size() > m_texts.at(column).size() + 1;
    m_texts[column] = text;
    clearRemark();
    if (inserted)
        emit textInserted(column, text);
    else
        emit changed();
}

bool RowWidget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        updateButtons();
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        updateButtons();
        if (reason != Qt::PopupFocusReason && !hasFocusWithin())
            emit left();
        break;
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool move = key->modifiers().testFlag(Qt::AltModifier)
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (event->type() == QEvent::ShortcutOverride) {
            event->setAccepted(event->isAccepted() || move);
            break;
        }
        if (move) {
            emit moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        const auto column = m_fields.indexOf(qobject_cast<QLineEdit *>(watched));
        return column >= 0 && keyPressed(int(column), key);
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool RowWidget::keyPressed(int column, QKeyEvent *key)
{
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier)
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        emit advanced(column);
        return true;
    }
    // Not while the key is held down: that empties the text and should stop there.
    if (key->key() == Qt::Key_Backspace && !key->isAutoRepeat() && isBlank()
        && m_fields.at(column)->text().isEmpty()) {
        emit removeRequested(true);
        return true;
    }
    return false;
}

void RowWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = m_fields.size() > 1 && width() < theme::unit(this, 38);
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RowWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignRemark();
    else if (event->type() == QEvent::PaletteChange && m_remarkColumn >= 0)
        colourRemark();
}

void RowWidget::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    updateButtons();
}

void RowWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    updateButtons();
}

} // namespace gui
