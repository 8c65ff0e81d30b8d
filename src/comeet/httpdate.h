// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace comeet {

/// Reads a time as HTTP writes it (RFC 9110, IMF-fixdate: "Sun, 06 Nov 1994 08:49:37 GMT"), in
/// UTC; invalid for anything else.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace comeet
