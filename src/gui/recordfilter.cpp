// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordfilter.h"

#include "gui/bidi.h"
#include "gui/pipelinepane.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::RecordFilter)
};

struct Days
{
    QDate first;
    QDate last;
};

Days daysOf(const RecordFilter &filter, const QDate &today)
{
    switch (filter.period) {
    case Period::Any:
        break;
    case Period::Today:
        return {today, {}};
    case Period::LastWeek:
        return {today.addDays(-6), {}};
    case Period::LastMonth:
        return {today.addDays(-29), {}};
    case Period::ThisYear:
        return {{today.year(), 1, 1}, {}};
    case Period::Own:
        if (filter.first.isValid() && filter.last.isValid() && filter.last < filter.first)
            return {filter.last, filter.first};
        return {filter.first, filter.last};
    }
    return {};
}

QString rangeText(const QDate &first, const QDate &last)
{
    const auto day = [](const QDate &date) {
        return bidi::leftToRight(QLocale().toString(date, QLocale::ShortFormat));
    };
    if (!last.isValid())
        return Text::tr("From %1", "a day").arg(day(first));
    if (!first.isValid())
        return Text::tr("Until %1", "a day").arg(day(last));
    return first == last ? day(first)
                         : Text::tr("%1 – %2", "first and last day").arg(day(first), day(last));
}

} // namespace

QList<FilterPart> RecordFilter::parts() const
{
    QList<FilterPart> parts;
    if (!accountId.isEmpty() || !clientName.isEmpty())
        parts.append(FilterPart::Client);
    if (!positionUid.isEmpty())
        parts.append(FilterPart::Position);
    if (!status.isEmpty())
        parts.append(FilterPart::Status);
    if (period != Period::Any && (period != Period::Own || first.isValid() || last.isValid()))
        parts.append(FilterPart::Date);
    return parts;
}

RecordFilter RecordFilter::without(FilterPart part) const
{
    RecordFilter rest = *this;
    switch (part) {
    case FilterPart::Client:
        rest.accountId.clear();
        rest.clientName.clear();
        break;
    case FilterPart::Position:
        rest.positionUid.clear();
        rest.positionName.clear();
        break;
    case FilterPart::Status:
        rest.status.clear();
        break;
    case FilterPart::Date:
        rest.period = Period::Any;
        rest.first = {};
        rest.last = {};
        break;
    }
    return rest;
}

void RecordFilter::applyTo(submission::Query &query, const QDateTime &now) const
{
    query.accountId = accountId;
    query.clientName = clientName;
    query.positionUid = positionUid;
    query.status = status;
    const auto [from, until] = daysOf(*this, now.toLocalTime().date());
    query.from = from.isValid() ? from.startOfDay() : QDateTime();
    query.to = until.isValid() ? until.addDays(1).startOfDay() : QDateTime();
}

QString RecordFilter::text(FilterPart part) const
{
    switch (part) {
    case FilterPart::Client:
        return clientName.isEmpty() ? accountId : clientName.simplified();
    case FilterPart::Position:
        return positionName.isEmpty() ? positionUid : positionName.simplified();
    case FilterPart::Status:
        return statusText(status);
    case FilterPart::Date:
        break;
    }
    if (period == Period::Any)
        return {};
    if (period != Period::Own)
        return periodText(period);
    const auto [from, until] = daysOf(*this, {});
    return rangeText(from, until);
}

QString periodText(Period period)
{
    switch (period) {
    case Period::Any:
        return Text::tr("Any time");
    case Period::Today:
        return Text::tr("Today");
    case Period::LastWeek:
        return Text::tr("Last 7 days");
    case Period::LastMonth:
        return Text::tr("Last 30 days");
    case Period::ThisYear:
        return Text::tr("This year");
    case Period::Own:
        break;
    }
    return Text::tr("Own range…");
}

} // namespace gui
