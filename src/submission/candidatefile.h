// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/result.h"

#include <QDir>

#include <functional>

namespace submission {

/// What becomes of the files of a candidate that is read: by default they are looked at where they
/// are, in the calling thread.
struct FileTaking
{
    std::function<candidate::Result<candidate::Attachment>(const QString &path)> file;
    std::function<candidate::Result<candidate::Attachment>(const QString &name,
                                                           const QByteArray &content)>
        bytes;

    FileTaking();
};

/// Reads a candidate from JSON of the API's shape (POST /candidates). In place of
/// {"name", "file": BASE64} a file may be {"path"} or {"name", "path"}, relative to `folder`. An
/// attribute that is not the API's is an
/// error: a misspelt one would be lost without a word. The content is not validated.
candidate::Result<candidate::Candidate> readCandidate(const QByteArray &json, const QDir &folder,
                                                      const FileTaking &taking = {});

/// The same from a file, at most 1 GiB.
candidate::Result<candidate::Candidate> readCandidateFile(const QString &path,
                                                          const FileTaking &taking = {});

} // namespace submission
