// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/relativetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gui::RelativeTime)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

QString clockTime(const QDateTime &time, const QLocale &locale)
{
    // Some short formats, the C locale's for one, have seconds, which nobody needs to know.
    return locale.toString(time.time(), locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString dateText(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time.date(), Words::tr("d MMM yyyy", "format of a date"));
}

QString withinTheHour(qint64 seconds)
{
    const int minutes = static_cast<int>(std::abs(seconds) / minute);
    if (minutes == 0)
        return seconds > 0 ? Words::tr("now") : Words::tr("just now");
    // "A minute" apart: the untranslated English has no plural forms of its own.
    if (minutes == 1)
        return seconds > 0 ? Words::tr("in a minute") : Words::tr("a minute ago");
    return seconds > 0 ? Words::tr("in %n minutes", nullptr, minutes)
                       : Words::tr("%n minutes ago", nullptr, minutes);
}

QString daysAhead(int days, const QDateTime &time, const QLocale &locale)
{
    if (days == 0)
        return Words::tr("today, %1").arg(clockTime(time, locale));
    if (days == 1)
        return Words::tr("tomorrow, %1").arg(clockTime(time, locale));
    if (days < 7) {
        const QString weekday =
            locale.standaloneDayName(time.date().dayOfWeek(), QLocale::ShortFormat);
        return Words::tr("in %n days, %1 %2", "weekday, time", days)
            .arg(weekday, clockTime(time, locale));
    }
    return dateAndTime(time, locale);
}

QString daysAgo(int days, const QDateTime &time, const QLocale &locale)
{
    if (days == 0)
        return Words::tr("today, %1").arg(clockTime(time, locale));
    if (days == 1)
        return Words::tr("yesterday");
    if (days < 7)
        return Words::tr("%n days ago", nullptr, days);
    return dateText(time, locale);
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid() || !now.isValid())
        return {};
    const qint64 seconds = now.secsTo(time);
    if (std::abs(seconds) < hour)
        return withinTheHour(seconds);
    const QDateTime local = time.toLocalTime();
    const auto days = now.toLocalTime().date().daysTo(local.date());
    if (seconds > 0)
        return daysAhead(static_cast<int>(std::min<qint64>(days, 7)), local, locale);
    return daysAgo(static_cast<int>(std::min<qint64>(-days, 7)), local, locale);
}

QString exactTime(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return Words::tr("%1, %2 %3", "exact time: date, time zone")
        .arg(locale.toString(local.date(), Words::tr("dddd, d MMMM yyyy", "format of a date")),
             clockTime(local, locale), local.timeZoneAbbreviation());
}

QString dateAndTime(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return Words::tr("%1, %2", "date, time").arg(dateText(local, locale), clockTime(local, locale));
}

QString durationInDays(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const int days = static_cast<int>(std::min<qint64>(from.daysTo(to), 99'999));
    if (days < 1)
        return {};
    return days == 1 ? Words::tr("took a day") : Words::tr("took %n days", nullptr, days);
}

} // namespace gui
