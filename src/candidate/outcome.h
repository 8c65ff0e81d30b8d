// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"
#include "candidate/pipeline.h"
#include "candidate/validation.h"

#include <QDateTime>
#include <QMetaType>

namespace candidate {

/// How a submission ended.
enum class OutcomeKind {
    Created,    ///< the candidate is in Comeet; `record` says so
    Conflict,   ///< it was there already; `existing` says which
    Invalid,    ///< not sent: `problems` says what to mend
    Refused,    ///< Comeet answered no, and surely took nothing
    NotReached, ///< surely nothing arrived
    Unknown,    ///< it may have arrived: only sending it again under the same id can tell
};

/// The end of a submission, with everything that the next step needs. `error` is set for all
/// kinds but Created.
struct Outcome
{
    OutcomeKind kind = OutcomeKind::NotReached;
    CandidateRecord record;
    CandidateUid existing;
    QList<Problem> problems;
    Error error;
    int retryAfter = -1;  ///< seconds that Comeet asked to wait, or -1
    QDateTime serverDate; ///< the answer's Date, invalid if it had none
};

} // namespace candidate

Q_DECLARE_METATYPE(candidate::Outcome)
