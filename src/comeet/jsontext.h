// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace comeet {

/// A text as a JSON string in UTF-8, with its quotes. Half a surrogate pair, which no strict
/// reader accepts in any spelling, becomes U+FFFD.
QByteArray jsonText(const QString &text);

} // namespace comeet
