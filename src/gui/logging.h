// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gui {

/// From now on nothing that Qt can be told to log (QT_LOGGING_RULES) quotes what a field holds.
void keepLogImpersonal();

} // namespace gui
