// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QLatin1String>
#include <QString>

namespace comeet {

/// Whether a host is this computer itself: 127.0.0.0/8, ::1 or localhost.
inline bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace comeet
