// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "journal/entry.h"

#include <optional>

namespace journal {

/// What happens to an entry.
enum class Event {
    Queue,      ///< the person submits it
    Recall,     ///< the person takes it back before it is sent
    Begin,      ///< an attempt begins
    Confirm,    ///< Comeet has it
    Refuse,     ///< Comeet said no, and surely took nothing of this attempt
    NotReached, ///< surely nothing of this attempt arrived
    Doubt,      ///< this attempt may have arrived
    Crash,      ///< the program ended while it was being sent
    Edit,       ///< the person changes it
};

/// Whether an earlier attempt of the entry may have arrived.
enum class Doubt { None, Exists };

/// The state that follows, or nothing where the event has no business. Whatever a later attempt
/// says, a doubt ends only in Confirmed: its refusal does not tell what became of the earlier one.
std::optional<State> next(State state, Event event, Doubt doubt = Doubt::None);

/// What the end of an attempt means for its entry. A refusal for want of capacity (429, 503) took
/// nothing and is no answer about the candidate, so it counts as not reached. A conflict means
/// that the candidate is there under its id: in doubt that is our own, else another's.
Event eventOf(const candidate::Outcome &outcome, Doubt doubt);

} // namespace journal
