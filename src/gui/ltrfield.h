// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;

namespace gui {

/// Has a field's content (an address, a phone number, a uid) read from left to right while the
/// field stays aligned as the window around it, also after the window turns.
void keepLeftToRight(QLineEdit *edit);

/// The same for a field that may hold either: the direction is that of the text's first letter,
/// and left-to-right while there is none.
void followText(QLineEdit *edit);

} // namespace gui
