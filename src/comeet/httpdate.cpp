// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/httpdate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace comeet {

QDateTime parseHttpDate(const QByteArray &text)
{
    // The C locale's names of days and months are the ones that HTTP uses.
    const QDateTime local = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                                    u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return local.isValid() ? QDateTime(local.date(), local.time(), Qt::UTC) : QDateTime();
}

} // namespace comeet
