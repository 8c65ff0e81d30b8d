// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QUrl>

#include <functional>

namespace comeet {

/// The time as each server sees it, learned from its answers: a token expires by the server's
/// clock, and this computer's may be wrong. Belongs to the one thread that uses it.
class ServerClock
{
public:
    using Now = std::function<QDateTime()>;

    explicit ServerClock(Now now = &QDateTime::currentDateTimeUtc);

    /// This computer's time plus what is known of the server's.
    QDateTime now(const QUrl &baseUrl) const;
    /// Takes over the value of a `Date` header; says by how many seconds (never negative) the
    /// offset changed, 0 if the header cannot be read.
    qint64 learn(const QUrl &baseUrl, const QByteArray &date);

private:
    Now m_now;
    QHash<QUrl, qint64> m_offsets; // seconds
};

} // namespace comeet
