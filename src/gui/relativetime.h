// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace gui {

/// A time in words as seen from `now`, in the local time zone: "in 5 minutes", "tomorrow, 12:50",
/// "3 days ago", "3 Mar 2018". What lies ahead keeps its time of day, since people have to be
/// there. Empty for an invalid time.
QString relativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale = {});

/// The same time to the minute and with its zone, for a tooltip. Empty for an invalid time.
QString exactTime(const QDateTime &time, const QLocale &locale = {});

/// "3 Mar 2018, 12:50" in the local time zone. Empty for an invalid time.
QString dateAndTime(const QDateTime &time, const QLocale &locale = {});

/// "took 61 days", or nothing if it was less than a day or one of the ends is not known.
QString durationInDays(const QDateTime &from, const QDateTime &to);

} // namespace gui
