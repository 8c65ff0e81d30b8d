// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordsearch.h"

#include "gui/filterchips.h"
#include "gui/filterpanel.h"
#include "gui/icons.h"
#include "gui/style.h"
#include "gui/visibility.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

RecordSearch::RecordSearch(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_chips(new FilterChips(m_button, this))
{
    build();
    applyLook();
    connect(m_text, &QLineEdit::textChanged, this, &RecordSearch::changed);
    connect(m_button, &QToolButton::toggled, this, [this](bool shown) {
        showFilter();
        if (shown)
            emit facetsWanted();
    });
    connect(m_chips, &FilterChips::removed, this, [this](FilterPart part) {
        m_button->setFocus(Qt::OtherFocusReason); // the chip goes
        setFilter(m_filter.without(part));
    });
    showFilter();
}

void RecordSearch::build()
{
    m_text->setObjectName(u"recordSearch"_s);
    m_text->setPlaceholderText(tr("Search name, email, phone, note"));
    m_text->setAccessibleName(tr("Search the record"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_button->setObjectName(u"recordFilter"_s);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->installEventFilter(this);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::unit(this, 0.5));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::unit(this));
    column->addLayout(row);
    column->addWidget(m_chips);
}

void RecordSearch::buildPanel()
{
    m_panel = new FilterPanel(this);
    m_panel->setFilter(m_filter);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_chips), m_panel);
    m_panel->setTabOrderAfter(m_button);
    connect(m_panel, &FilterPanel::filterChanged, this, &RecordSearch::setFilter);
    connect(m_panel, &FilterPanel::closeRequested, this, &RecordSearch::closeFilter);
}

void RecordSearch::applyLook()
{
    m_button->setIcon(icons::icon(u"filter"_s));
}

QString RecordSearch::text() const
{
    return m_text->text().simplified();
}

void RecordSearch::setFilter(const RecordFilter &filter)
{
    m_filter = filter;
    if (m_panel)
        m_panel->setFilter(filter);
    showFilter();
    emit changed();
    if (isFilterShown())
        emit facetsWanted(); // what can be chosen beside it is another now
}

void RecordSearch::applyTo(submission::Query &query, const QDateTime &now) const
{
    query.text = m_text->text();
    m_filter.applyTo(query, now);
}

bool RecordSearch::isFilterShown() const
{
    return m_button->isChecked();
}

void RecordSearch::setFacets(const submission::Facets &facets)
{
    if (m_panel)
        m_panel->setFacets(facets);
}

void RecordSearch::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool RecordSearch::hasTextFocus() const
{
    return m_text->hasFocus();
}

/// The filters while they are chosen, else those that are in force.
void RecordSearch::showFilter()
{
    const auto count = static_cast<int>(m_filter.parts().size());
    if (isFilterShown() && !m_panel)
        buildPanel();
    if (m_panel)
        showIf(m_panel, isFilterShown());
    m_chips->setFilter(m_filter);
    showIf(m_chips, !isFilterShown() && count > 0);
    mark(m_button, marks::Link, count > 0); // in the link's colour
    const QString name =
        count > 0 ? tr("Filter the list: %n filter(s)", nullptr, count) : tr("Filter the list");
    m_button->setAccessibleName(name);
    m_button->setToolTip(name);
}

void RecordSearch::closeFilter()
{
    m_button->setFocus(Qt::OtherFocusReason);
    m_button->setChecked(false);
}

bool RecordSearch::keyPressed(const QObject *where, int key)
{
    if (where == m_button && key == Qt::Key_Escape && isFilterShown()) {
        closeFilter();
        return true;
    }
    if (where != m_text)
        return false;
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit left();
        return true;
    }
    return false;
}

bool RecordSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && keyPressed(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void RecordSearch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

} // namespace gui
