// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QJsonObject>

namespace journal {

/// What stays of a candidate once everything personal is to go: its ids, its position, and size
/// and hash of its files.
candidate::Candidate redacted(const candidate::Candidate &candidate);

/// What stays of Comeet's answer: uid, status, times and the steps of the pipeline.
QJsonObject redacted(const QJsonObject &answer);

} // namespace journal
