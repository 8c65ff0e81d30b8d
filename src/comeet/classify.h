// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "comeet/cause.h"
#include "comeet/ending.h"

namespace comeet {

/// Says how a POST /candidates ended. Pure: its table is its test's data.
candidate::Outcome classifySubmission(const Ending &ending);

/// Whether the candidate may be in Comeet although no proof came. A wrong "surely not" would let
/// somebody submit under a new id and so twice; a wrong "perhaps" costs one more request, whose
/// answer (created, or a conflict with one's own id) is true in either case. Hence the doubt
/// wherever the last byte left and the answer is not Comeet's clean no.
candidate::OutcomeKind kindOfFailure(Cause cause, const Ending &ending);

/// What a GET asked for: a 404 means something else for each.
enum class Asked { Candidate, Positions, Deleted };

/// Says why a GET failed; kind None if a JSON object came with a 2xx, or a list of uids where those
/// were asked for.
candidate::Error classifyFetch(const Ending &ending, Asked asked);

/// Whether an answer came from Comeet's API and not from a portal, proxy or splash page: no
/// redirect, no web page.
bool isFromApi(const Ending &ending);

/// Seconds to wait: a number, or a date after `now`. -1 for none and for what nobody can mean.
int retryAfterSeconds(const QByteArray &header, const QDateTime &now);

} // namespace comeet
