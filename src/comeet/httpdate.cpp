// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/httpdate.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace comeet {

QDateTime parseHttpDate(const QByteArray &text)
{
    // The C locale's names of days and months are the ones that HTTP uses.
    const QDateTime local = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                                    u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    // Not local.isValid(): where the clock is put forward, an hour of the year does not exist.
    return QDateTime(local.date(), local.time(), QTimeZone::utc()).toUTC();
}

} // namespace comeet
