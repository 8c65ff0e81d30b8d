// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/httpdate.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comeet {

QDateTime parseHttpDate(const QByteArray &text)
{
    // The C locale's names of days and months are the ones that HTTP uses. Day and time each by
    // itself: together they would be read as of here, where an hour of the year does not exist.
    static constexpr qsizetype DayLength = 16; // "Sun, 06 Nov 1994"
    const QString all = QString::fromLatin1(text.trimmed());
    const QDate day = QLocale::c().toDate(all.left(DayLength), u"ddd, dd MMM yyyy"_s);
    const QTime time = QLocale::c().toTime(all.mid(DayLength), u" HH:mm:ss 'GMT'"_s);
    return time.isValid() ? QDateTime(day, time, QTimeZone::utc()).toUTC() : QDateTime();
}

} // namespace comeet
