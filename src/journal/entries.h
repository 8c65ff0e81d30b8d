// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/confirmedlog.h"
#include "journal/database.h"
#include "journal/entry.h"
#include "journal/ledger.h"
#include "journal/migrations.h"

#include <QSet>

namespace journal {

/// What is kept of each entry beside its place in a list: payload, files, attempts, answers. It
/// begins no transaction of its own.
class Entries
{
public:
    explicit Entries(Database &database)
        : m_database(database)
    {
    }

    /// A new entry with nothing in it; `id` 0 lets it be numbered.
    candidate::Result<EntryId> insert(const QDateTime &created, EntryId id = 0);

    std::optional<candidate::Error> setCandidate(EntryId id, const candidate::Candidate &candidate);
    candidate::Result<candidate::Candidate> candidate(EntryId id);

    candidate::Result<Doubt> doubt(EntryId id);
    std::optional<candidate::Error> setDoubt(EntryId id, Doubt doubt);

    /// The number of the attempt that begins.
    candidate::Result<int> beginAttempt(EntryId id, const QDateTime &started);
    /// The number of the attempt that has not ended; 0 if there is none.
    candidate::Result<int> openAttempt(EntryId id);
    std::optional<candidate::Error> endAttempt(EntryId id, const Attempt &attempt);

    std::optional<candidate::Error> confirm(EntryId id, const candidate::CandidateUid &uid,
                                            const QDateTime &time);
    std::optional<candidate::Error> setAnswer(EntryId id, const QJsonObject &answer);
    candidate::Result<QJsonObject> answer(EntryId id);
    /// When its personal fields were removed; invalid if they were not.
    candidate::Result<QDateTime> personalRemoved(EntryId id);
    std::optional<candidate::Error> addChange(EntryId id, const StatusChange &change);

    /// Everything of it; the summary is given.
    candidate::Result<Entry> load(const Summary &summary);
    /// The SHA-256 of the files whose copies are to be kept, also in a record of an older version
    /// that is only looked at.
    candidate::Result<QSet<QByteArray>> files(int version = schemaVersion);
    /// One line for each confirmed entry, as the log has them.
    candidate::Result<QList<ConfirmedLine>> confirmedLines();

private:
    std::optional<candidate::Error> loadHistory(Entry &entry);

    Database &m_database;
};

} // namespace journal
