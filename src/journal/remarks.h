// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"
#include "journal/ledger.h"

#include <QDateTime>

namespace journal {

/// The error for an entry that is no longer there.
candidate::Error gone();

/// The error for an event that the entry's state does not allow.
candidate::Error notNow(Event event);

/// The error for a record that another machine has open, until a time at the latest.
candidate::Error heldElsewhere(const QDateTime &until);

/// The error for sending from a record that another program has opened since.
candidate::Error takenOver();

/// The error for removing what waits, or may have arrived.
candidate::Error notRemovable();

} // namespace journal
