// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"
#include "journal/entry.h"

namespace journal {

/// The lists: what is shown and searched of each entry. It begins no transaction of its own.
class Listing
{
public:
    explicit Listing(Database &database)
        : m_database(database)
    {
    }

    /// Lists an entry as the newest of its folder; an older row of it goes. `row` is ignored.
    std::optional<candidate::Error> add(const Summary &summary,
                                        const candidate::Candidate &candidate);
    /// Changes an entry where it stands. Only for a state of the same folder.
    std::optional<candidate::Error> update(const Summary &summary);
    /// Notes that an entry's words changed, so that the next search looks at them anew.
    std::optional<candidate::Error> markUnindexed(EntryId id);
    /// The entries that were marked, if any.
    candidate::Result<QList<EntryId>> unindexed();
    /// Indexes an entry's words as they are now.
    std::optional<candidate::Error> index(const Summary &summary,
                                          const candidate::Candidate &candidate);
    /// Nothing if there is no such entry.
    candidate::Result<std::optional<Summary>> find(EntryId id);

    /// A page of a list, newest first.
    candidate::Result<QList<Summary>> list(const Query &query);
    /// How many entries the query finds on all its pages, up to `most`.
    candidate::Result<int> count(const Query &query, int most);
    candidate::Result<Counts> counts();
    /// The entries that have this id of the partner's, the newest first.
    candidate::Result<QList<Summary>> withPartnerId(const QString &partnerCandidateId);
    /// Of the submitted that are still in a pipeline the one that was asked for longest ago.
    candidate::Result<std::optional<ToAsk>> nextToAsk();
    std::optional<candidate::Error> setAskAt(EntryId id, const QDateTime &at);
    std::optional<candidate::Error> setNews(EntryId id, bool news);
    /// The entries of a state, oldest first.
    candidate::Result<QList<EntryId>> inState(State state);

private:
    Database &m_database;
};

} // namespace journal
