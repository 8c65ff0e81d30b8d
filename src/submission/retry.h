// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "submission/record.h"

#include <chrono>

namespace submission {

/// How what surely did not arrive is sent again without asking.
struct RetryPolicy
{
    std::chrono::milliseconds first{2'000};     ///< the longest wait after the first failure
    std::chrono::milliseconds longest{900'000}; ///< of all waits that Comeet did not ask for
    std::chrono::hours giveUp{24};              ///< after it came into the outbox
};

/// Whether a failure of this kind may pass by itself, whatever was asked for.
bool isPassing(candidate::ErrorKind kind);

/// Whether an outcome may pass by itself: nothing arrived, and neither the candidate nor the
/// account nor the person was the reason.
bool isPassing(const candidate::Outcome &outcome);

/// How long to wait after that many failures (from 1): a random part of a span that doubles with
/// each, so that many computers do not come back at one time ("full jitter"), and at least as long
/// as Comeet asked. `random` is 0 up to 1.
std::chrono::milliseconds retryDelay(const RetryPolicy &policy, int failures, double random,
                                     const candidate::Outcome &outcome);

/// Whether an entry that waits is no longer tried: its next try would come too late.
bool hasGivenUp(const RetryPolicy &policy, const Summary &summary, const QDateTime &now);

} // namespace submission
