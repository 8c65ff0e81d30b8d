// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gui::bidi {

/// The text in its own direction, whatever stands beside it (Unicode UAX #9, isolates).
inline QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

/// From left to right, whatever it begins with: a uid, a size with its unit.
inline QString leftToRight(const QString &text)
{
    return u'\u2066' + text + u'\u2069';
}

} // namespace gui::bidi
