// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

namespace gui {

/// Gives what is named as a whole, the zones for files and lists of rows, a role of its own: a
/// plain widget is a filler for screen readers, who say nothing of it, even where the focus is.
/// May be called again.
void installAccessibleGroups();

} // namespace gui
