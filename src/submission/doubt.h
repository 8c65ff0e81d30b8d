// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "submission/record.h"

#include <optional>

namespace submission {

/// What is in doubt, of whom sending an entry could make a second candidate: another entry of the
/// same account and position that holds the same person, or has the same id.
std::optional<Entry> doubledBy(const QList<Entry> &doubts, EntryId id, const Place &place,
                               const candidate::Candidate &next);

/// The outcome of an entry that is held back because of another.
candidate::Outcome heldBack(const Entry &inDoubt);

/// The outcome of an entry that was held back because of another, which had arrived: sending it
/// would make a second candidate of the same person, so that is a person's to decide.
candidate::Outcome arrivedAlready(const Entry &arrived);

/// What an answer means for an entry that may have arrived before: a conflict for what was sent
/// with the same id and content says that it had (Created, by its `existing` uid, or Unknown
/// without one) [guess of the API notes]; whatever else is no proof leaves it as unknown as it was.
candidate::Outcome readInDoubt(candidate::Outcome answer, const candidate::Candidate &sent);

} // namespace submission
