// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pipeline.h"
#include "candidate/result.h"
#include "journal/entry.h"

#include <optional>

namespace journal {

/// What the log tells of a confirmed candidate: no name, nothing else that is personal.
struct ConfirmedLine
{
    EntryId entry = 0;
    QString partnerId;
    QString positionUid;
    candidate::CandidateUid uid;
    QDateTime time;

    bool operator==(const ConfirmedLine &) const = default;
};

/// The log of confirmed uids: a text file to which one line of JSON is added for each, durably,
/// before the record itself says so. It outlives a damaged record and is never shortened, so that
/// a length names a moment of it.
class ConfirmedLog
{
public:
    /// The log at `path`; it is made with the first line.
    explicit ConfirmedLog(QString path);

    /// Adds a line, unless the last one tells the same of the same candidate. Returns the log's
    /// length in bytes, once it is on the disk.
    candidate::Result<qint64> append(const ConfirmedLine &line);
    /// In bytes; 0 if there is none.
    qint64 size() const;
    /// The lines from a length on. What is torn or no such line is passed over.
    candidate::Result<QList<ConfirmedLine>> readFrom(qint64 bytes) const;
    /// Overwrites the lines of one candidate with blanks, at one blow. The length stays.
    std::optional<candidate::Error> blank(EntryId entry, const candidate::CandidateUid &uid);
    /// Replaces the whole log, at one blow.
    std::optional<candidate::Error> rewrite(const QList<ConfirmedLine> &lines);

private:
    QString m_path;
};

} // namespace journal
