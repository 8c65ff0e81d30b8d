// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"
#include "journal/ledger.h"

namespace journal {

/// The error for an entry that is no longer there.
candidate::Error gone();

/// The error for an event that the entry's state does not allow.
candidate::Error notNow(Event event);

/// The error for removing what waits, or may have arrived.
candidate::Error notRemovable();

} // namespace journal
