// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/erasure.h"

#include "journal/storedvalues.h"
#include "journal/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using candidate::Error;

namespace journal {

namespace {

// Its id may have been changed since a backup was made; the time when it was begun never is.
#define IS_IT "id = ? AND (partner_id = ? OR created = ?)"

QVariantList valuesOf(const Identity &identity)
{
    return {identity.entry, stored(identity.partnerId), stored(identity.created)};
}

/// Writes zeros over the pages that are free: secure_delete=FAST left in them what they held.
std::optional<Error> clearFreePages(Database &database)
{
    constexpr qint64 mostPages = 256; // at once
    const auto pageSize = database.value(u"PRAGMA page_size"_s);
    if (!pageSize)
        return pageSize.error();
    if (auto error = database.run(u"CREATE TABLE free_pages (zeros BLOB)"_s))
        return error;
    for (;;) {
        const auto free = database.value(u"PRAGMA freelist_count"_s);
        if (!free)
            return free.error();
        if (free->toLongLong() == 0)
            break;
        // One page less, for the row that holds them.
        const qint64 pages = std::clamp<qint64>(free->toLongLong() - 1, 1, mostPages);
        if (auto error = database.run(u"INSERT INTO free_pages VALUES (zeroblob(?))"_s,
                                      {pages * pageSize->toLongLong()}))
            return error;
    }
    return database.run(u"DROP TABLE free_pages"_s);
}

std::optional<Error> deleteEntry(Database &database, const Identity &identity, Erasure erasure)
{
    if (erasure == Erasure::EveryTrace) {
        if (auto error = clearFreePages(database))
            return error;
    }
    if (auto error = database.run(u"DELETE FROM entry WHERE " IS_IT ""_s, valuesOf(identity)))
        return error; // the rows of the other tables follow it
    if (erasure == Erasure::Rows)
        return std::nullopt;
    // A word that was deleted from the index stays in it until its parts are merged.
    return database.run(u"INSERT INTO search (search) VALUES ('optimize')"_s);
}

} // namespace

std::optional<Error> eraseFrom(Database &database, const Identity &identity, Erasure erasure)
{
    const auto there =
        database.value(u"SELECT count(*) FROM entry WHERE " IS_IT ""_s, valuesOf(identity));
    if (!there)
        return there.error();
    if (there->toInt() == 0)
        return std::nullopt;
    if (auto error = database.run(u"PRAGMA secure_delete=ON"_s))
        return error;
    auto error = transact(database, [&] { return deleteEntry(database, identity, erasure); });
    if (auto failed = database.run(u"PRAGMA secure_delete=FAST"_s); failed && !error)
        error = failed;
    return error;
}

} // namespace journal
