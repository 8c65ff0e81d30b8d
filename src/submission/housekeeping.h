// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <chrono>
#include <functional>
#include <optional>

namespace submission {

/// When what is done once a day is done: somewhat after the start, so that nobody waits for it.
struct HousekeepingPace
{
    std::chrono::milliseconds first{60'000};   ///< after the record was opened
    std::chrono::milliseconds look{3'600'000}; ///< how often it is seen whether a day is over: a
                                               ///< timer does not count the time of sleep
    std::chrono::hours each{24};
};

/// Calls back once everything typed is saved, with the entry that somebody has before him, or 0:
/// copies of files that only an unsaved draft has would go, too. With nothing if it cannot be
/// saved: then nothing is to be removed now.
using Holder = std::function<void(const std::function<void(std::optional<EntryId> open)> &)>;

inline void nobodyHolds(const std::function<void(std::optional<EntryId> open)> &receiver)
{
    receiver(EntryId(0));
}

} // namespace submission
