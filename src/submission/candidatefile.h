// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/result.h"

#include <QDir>

namespace submission {

/// Reads a candidate from JSON of the API's shape (POST /candidates). In place of
/// {"name", "file": BASE64} a file may be {"path"} or {"name", "path"}, relative to `folder`; it
/// is then read and inspected in the calling thread. An attribute that is not the API's is an
/// error: a misspelt one would be lost without a word. The content is not validated.
candidate::Result<candidate::Candidate> readCandidate(const QByteArray &json, const QDir &folder);

/// The same from a file, at most 1 GiB.
candidate::Result<candidate::Candidate> readCandidateFile(const QString &path);

} // namespace submission
