// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"

#include <QDateTime>

namespace journal {

/// Tells an entry apart in every copy of a record: its number alone is given again once a record
/// was lost.
struct Identity
{
    qint64 entry = 0;
    QString partnerId;
    QDateTime created;
};

// Each works on the open record and on its backups, of every version of the schema.

/// Deletes entries, in the caller's transaction: nobody finds them any more. What they held can
/// still be read in the file until clearTraces().
std::optional<candidate::Error> eraseFrom(Database &database, const QList<Identity> &identities);

/// Takes from submitted entries everything personal, in the caller's transaction. What stays:
/// client, position, uid and ids, times, statuses, and size and hash of the files. The same holds
/// for what can still be read.
std::optional<candidate::Error> redactIn(Database &database, const QList<Identity> &identities,
                                         const QDateTime &now);

/// Overwrites what the entries that are gone left in free pages and in the index of the search,
/// which takes a second or two at 100,000 entries. Costs nothing if none went since the last time.
std::optional<candidate::Error> clearTraces(Database &database);

} // namespace journal
