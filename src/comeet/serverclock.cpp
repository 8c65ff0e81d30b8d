// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/serverclock.h"

#include "comeet/httpdate.h"

#include <utility>

namespace comeet {

ServerClock::ServerClock(Now now)
    : m_now(std::move(now))
{
}

QDateTime ServerClock::now(const QUrl &baseUrl) const
{
    return m_now().addSecs(m_offsets.value(baseUrl));
}

qint64 ServerClock::learn(const QUrl &baseUrl, const QByteArray &date)
{
    const QDateTime theirs = parseHttpDate(date);
    if (!theirs.isValid())
        return 0;
    const qint64 offset = m_now().secsTo(theirs);
    return qAbs(offset - std::exchange(m_offsets[baseUrl], offset));
}

} // namespace comeet
