// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/filterpanel.h"

#include "gui/choicebox.h"
#include "gui/ltrfield.h"
#include "gui/pipelinepane.h"
#include "gui/recorddelegate.h"
#include "gui/style.h"
#include "gui/visibility.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QCollator>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

using submission::Choice;

namespace {

constexpr int ValueRole = FolderDelegate::CountRole + 1;
constexpr int NameRole = ValueRole + 1;
constexpr int UsualDays = 30; // of an own range that is just begun

/// The locale's own with the whole year.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains("yyyy"_L1) ? format : format.replace("yy"_L1, "yyyy"_L1);
}

/// A day of an own range. Who scrolls past it must not change what is listed.
class DayEdit : public QDateEdit
{
public:
    DayEdit(const QString &objectName, const QString &accessibleName, QWidget *parent)
        : QDateEdit(parent)
    {
        setObjectName(objectName);
        setAccessibleName(accessibleName);
        lineEdit()->setAccessibleName(accessibleName);
        setCalendarPopup(true);
        setFocusPolicy(Qt::StrongFocus);
        setKeyboardTracking(false); // a year that is half typed is no year
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // In a window from right to left Qt turns the parts of a date round, and they are read as
        // one number all the same: 2026.11.25 where 25.11.2026 is meant.
        setLayoutDirection(Qt::LeftToRight);
        setDisplayFormat(dayFormat());
        unsetLayoutDirection();
        keepLeftToRight(lineEdit());
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

    /// The calendar costs as much as all the rest, and most people never see it.
    void showEvent(QShowEvent *event) override
    {
        QDateEdit::showEvent(event);
        QCalendarWidget *calendar = calendarWidget();
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
        for (const auto day : {Qt::Friday, Qt::Saturday, Qt::Sunday}) // no red of its own
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
        // Its arrows stand on the bar of the month, as its words do.
        QPalette bar = palette();
        bar.setColor(QPalette::ButtonText, bar.color(QPalette::HighlightedText));
        for (const auto &name : {u"qt_calendar_prevmonth"_s, u"qt_calendar_nextmonth"_s}) {
            if (auto *button = calendar->findChild<QToolButton *>(name))
                button->setPalette(bar);
        }
    }
};

void makeBox(ChoiceBox *box, const QString &objectName, const QString &accessibleName)
{
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    // Qt calls a box by what is chosen in it where AT-SPI asks, and by its label besides.
    auto *label = new QLabel(accessibleName, box->parentWidget());
    label->setBuddy(box);
    label->hide();
    // As wide as the pane, however long a name is.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaxVisibleItems(12);
    box->setItemDelegate(new FolderDelegate(box));
}

void addRow(ChoiceBox *box, const QString &text, const Choice &choice)
{
    box->addItem(text);
    const int row = box->count() - 1;
    box->setItemData(row, choice.value, ValueRole);
    box->setItemData(row, choice.name, NameRole);
    if (row == 0)
        return;
    const QString number = QLocale().toString(choice.entries);
    box->setItemData(row, number, FolderDelegate::CountRole);
    box->setItemData(
        row, FilterPanel::tr("%1, %2", "what to filter by, number of entries").arg(text, number),
        Qt::AccessibleTextRole);
    box->setItemData(row, text.toHtmlEscaped(), Qt::ToolTipRole); // where it has no room
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QWidget(parent)
    , m_client(new ChoiceBox(this))
    , m_position(new ChoiceBox(this))
    , m_status(new ChoiceBox(this))
    , m_date(new ChoiceBox(this))
    , m_days(new QWidget(this))
    , m_first(new DayEdit(u"filterFirst"_s, tr("First day"), m_days))
    , m_last(new DayEdit(u"filterLast"_s, tr("Last day"), m_days))
    , m_clear(new QPushButton(tr("Clear filters"), this))
{
    build();
    buildDays();
    fill();
}

void FilterPanel::build()
{
    makeBox(m_client, u"filterClient"_s, tr("Client"));
    makeBox(m_position, u"filterPosition"_s, tr("Position"));
    makeBox(m_status, u"filterStatus"_s, tr("Status"));
    makeBox(m_date, u"filterDate"_s, tr("Date"));
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setProperty(marks::Link, true);
    m_clear->setAutoDefault(true); // Return presses it too
    for (const Period period : {Period::Any, Period::Today, Period::LastWeek, Period::LastMonth,
                                Period::ThisYear, Period::Own})
        m_date->addItem(periodText(period), static_cast<int>(period));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::unit(this, 0.75));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_client, m_position, m_status, m_date, m_days})
        column->addWidget(widget);
    column->addWidget(m_clear, 0, Qt::AlignLeft);

    const auto listen = [this](ChoiceBox *box, FilterPart part) {
        connect(box, &QComboBox::activated, this, [this, part](int row) { choose(part, row); });
    };
    listen(m_client, FilterPart::Client);
    listen(m_position, FilterPart::Position);
    listen(m_status, FilterPart::Status);
    connect(m_date, &QComboBox::activated, this,
            [this](int row) { choosePeriod(static_cast<Period>(m_date->itemData(row).toInt())); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        focusFirst(); // the button goes
        change({});
    });
}

void FilterPanel::buildDays()
{
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins({});
    row->setSpacing(theme::unit(this, 0.5));
    row->addWidget(m_first, 1);
    row->addWidget(new QLabel(u"\u2013"_s, m_days));
    row->addWidget(m_last, 1);
    for (QDateEdit *day : {m_first, m_last})
        connect(day, &QDateEdit::dateChanged, this, &FilterPanel::takeDays);
}

void FilterPanel::setFilter(const RecordFilter &filter)
{
    m_filter = filter;
    fill();
}

void FilterPanel::setFacets(const submission::Facets &facets)
{
    for (const ChoiceBox *box : {m_client, m_position, m_status}) {
        if (box->view()->isVisible())
            return; // never from under the mouse; it is asked anew with the next change
    }
    m_facets = facets;
    fill();
}

void FilterPanel::setTabOrderAfter(QWidget *before)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_client, m_position, m_status, m_date,
                                                            m_first, m_last, m_clear})
        setTabOrder(std::exchange(before, widget), widget);
}

void FilterPanel::focusFirst()
{
    for (ChoiceBox *box : {m_client, m_position, m_status, m_date}) {
        if (!box->isEnabled())
            continue; // there is nothing to choose
        box->setFocus(Qt::TabFocusReason);
        return;
    }
}

/// Shows what there is to choose and what is chosen; that also where nothing has it any more.
void FilterPanel::fill()
{
    const auto fillBox = [](ChoiceBox *box, const QString &any, QList<Choice> choices,
                            const Choice &chosen, const auto &textOf) {
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(choices.begin(), choices.end(), [&](const Choice &a, const Choice &b) {
            return collator.compare(textOf(a), textOf(b)) < 0;
        });
        const auto isChosen = [&chosen](const Choice &choice) {
            return choice.value == chosen.value
                && (chosen.name.isEmpty() || choice.name == chosen.name);
        };
        const bool isThere = std::any_of(choices.cbegin(), choices.cend(), isChosen);
        if (!chosen.value.isEmpty() && !isThere)
            choices.prepend(chosen);
        box->clear();
        addRow(box, any, {});
        for (const Choice &choice : std::as_const(choices)) {
            addRow(box, textOf(choice), choice);
            if (!chosen.value.isEmpty() && isChosen(choice))
                box->setCurrentIndex(box->count() - 1);
        }
        box->setEnabled(box->count() > 1);
    };
    const auto named = [](const Choice &choice) {
        return choice.name.isEmpty() ? choice.value : choice.name.simplified();
    };
    fillBox(m_client, tr("Any client"), m_facets.clients,
            {m_filter.accountId, m_filter.clientName, 0}, named);
    // A position is known by its uid: its name may be another by now.
    fillBox(m_position, tr("Any position"), m_facets.positions, {m_filter.positionUid, {}, 0},
            [this, &named](const Choice &choice) {
                const bool unnamed = choice.name.isEmpty() && choice.value == m_filter.positionUid;
                return unnamed ? m_filter.text(FilterPart::Position) : named(choice);
            });
    fillBox(m_status, tr("Any status"), m_facets.statuses, {m_filter.status, {}, 0},
            [](const Choice &choice) { return statusText(choice.value); });
    m_date->setCurrentIndex(m_date->findData(static_cast<int>(m_filter.period)));
    showDays();
    showIf(m_clear, m_filter.isActive());
}

void FilterPanel::showDays()
{
    const bool own = m_filter.period == Period::Own;
    if (own) {
        for (const auto &[edit, day] :
             {std::pair(m_first, m_filter.first), std::pair(m_last, m_filter.last)}) {
            const QSignalBlocker blocker(edit);
            if (edit->date() != day) // what is half typed is not a date yet
                edit->setDate(day);
        }
    }
    showIf(m_days, own);
}

void FilterPanel::choose(FilterPart part, int row)
{
    RecordFilter filter = m_filter.without(part);
    const auto chosen = [row](const ChoiceBox *box, int role) {
        return box->itemData(row, role).toString();
    };
    if (part == FilterPart::Client) {
        filter.accountId = chosen(m_client, ValueRole);
        filter.clientName = chosen(m_client, NameRole);
    } else if (part == FilterPart::Position) {
        filter.positionUid = chosen(m_position, ValueRole);
        filter.positionName = chosen(m_position, NameRole);
    } else {
        filter.status = chosen(m_status, ValueRole);
    }
    change(filter);
}

void FilterPanel::choosePeriod(Period period)
{
    RecordFilter filter = m_filter.without(FilterPart::Date);
    filter.period = period;
    if (period == Period::Own) {
        filter.last = QDate::currentDate();
        filter.first = filter.last.addDays(1 - UsualDays);
    }
    change(filter);
}

void FilterPanel::takeDays()
{
    RecordFilter filter = m_filter;
    filter.first = m_first->date();
    filter.last = m_last->date();
    change(filter);
}

void FilterPanel::change(const RecordFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fill();
    emit filterChanged(m_filter);
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
