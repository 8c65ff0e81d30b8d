// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "cli/commandline.h"
#include "submission/profilecheck.h"

#include <QJsonObject>

namespace cli {

/// The one JSON object that `submit` prints: "outcome", and with it the candidate, the conflict's
/// uid, the problems field by field, or the sentence and the server's own message.
QJsonObject outcomeJson(const candidate::Outcome &outcome);
ExitStatus exitStatus(candidate::OutcomeKind kind);

/// What `check` prints: what it found, and in one sentence what that means.
QJsonObject checkJson(const submission::ProfileCheck &check);
ExitStatus exitStatus(const submission::ProfileCheck &check);

/// What `show` prints when there is no candidate to show, and its exit status.
QJsonObject errorJson(const candidate::Error &error);
ExitStatus exitStatus(const candidate::Error &error);

} // namespace cli
