// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/erasure.h"

#include "journal/entries.h"
#include "journal/redaction.h"
#include "journal/searchtext.h"
#include "journal/storedvalues.h"
#include "journal/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

// Its id may have been changed since a backup was made; the time when it was begun never is.
#define IS_IT "id = ? AND (partner_id = ? OR created = ?)"

constexpr int withRetention = 4; // the version of the schema that knows of it

QVariantList valuesOf(const Identity &identity)
{
    return {identity.entry, stored(identity.partnerId), stored(identity.created)};
}

Result<bool> knowsRetention(Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    return version ? Result(version->toInt() >= withRetention) : Unexpected(version.error());
}

Result<bool> isThere(Database &database, const Identity &identity)
{
    const auto found =
        database.value(u"SELECT count(*) FROM entry WHERE " IS_IT ""_s, valuesOf(identity));
    return found ? Result(found->toInt() > 0) : Unexpected(found.error());
}

/// Says that there is something to clear, so that it is not forgotten if it does not come to it.
std::optional<Error> setTraces(Database &database, bool areThere)
{
    const auto known = knowsRetention(database);
    if (!known)
        return known.error();
    if (!*known)
        return std::nullopt; // such a backup is cleared each time
    return database.run(u"UPDATE cleaning SET due = ?"_s, {areThere ? 1 : 0});
}

Result<bool> hasTraces(Database &database)
{
    const auto known = knowsRetention(database);
    if (!known || !*known)
        return known ? Result(true) : known;
    const auto due = database.value(u"SELECT due FROM cleaning"_s);
    return due ? Result(due->toBool()) : Unexpected(due.error());
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

/// The index of the search has to forget the words, too.
std::optional<Error> redactListing(Database &database, qint64 entry,
                                   const candidate::Candidate &left)
{
    const auto rows = database.rows(
        u"SELECT row, folder, account, client, position, status FROM listing WHERE entry = ?"_s,
        {entry});
    if (!rows)
        return rows.error();
    for (const QVariantList &row : *rows) { // there is one
        const Place place{row.at(2).toString(), row.at(3).toString(), row.at(4).toString()};
        const QString words =
            indexWords(left, place, Folder(row.at(1).toInt()), row.at(5).toString());
        if (auto error =
                database.run(u"UPDATE search SET words = ? WHERE rowid = ?"_s, {words, row.at(0)}))
            return error;
    }
    return database.run(u"UPDATE listing SET name = '', remark = '' WHERE entry = ?"_s, {entry});
}

std::optional<Error> redactEntry(Database &database, qint64 entry)
{
    Entries entries(database);
    const auto candidate = entries.candidate(entry);
    if (!candidate)
        return candidate.error();
    const auto answer = entries.answer(entry);
    if (!answer)
        return answer.error();
    const candidate::Candidate left = redacted(*candidate);
    if (auto error = entries.setCandidate(entry, left))
        return error;
    if (auto error = entries.setAnswer(entry, redacted(*answer)))
        return error;
    if (auto error = redactListing(database, entry, left))
        return error;
    return database.run(u"UPDATE attempt SET sentence = '', server_message = '', detail = '' "
                        "WHERE entry = ?"_s,
                        {entry});
}

} // namespace

std::optional<Error> eraseFrom(Database &database, const QList<Identity> &identities)
{
    bool isAny = false;
    for (const Identity &identity : identities) {
        const auto found = isThere(database, identity);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        isAny = true;
        // The rows of the other tables follow it.
        if (auto error = database.run(u"DELETE FROM entry WHERE " IS_IT ""_s, valuesOf(identity)))
            return error;
    }
    return isAny ? setTraces(database, true) : std::nullopt;
}

std::optional<Error> redactIn(Database &database, const QList<Identity> &identities,
                              const QDateTime &now)
{
    const auto known = knowsRetention(database);
    if (!known)
        return known.error();
    bool isAny = false;
    for (const Identity &identity : identities) {
        const auto found = isThere(database, identity);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        isAny = true;
        if (auto error = redactEntry(database, identity.entry))
            return error;
        if (!*known)
            continue;
        if (auto error = database.run(u"UPDATE entry SET personal_removed = ?, "
                                      "copies_removed = coalesce(copies_removed, ?) WHERE id = ?"_s,
                                      {stored(now), stored(now), identity.entry}))
            return error;
    }
    return isAny ? setTraces(database, true) : std::nullopt;
}

std::optional<Error> clearTraces(Database &database)
{
    const auto traces = hasTraces(database);
    if (!traces)
        return traces.error();
    if (!*traces)
        return std::nullopt;
    if (auto error = database.run(u"PRAGMA secure_delete=ON"_s))
        return error;
    auto error = transact(database, [&]() -> std::optional<Error> {
        // A word that was deleted from the index stays in it until its parts are merged.
        if (auto failed = database.run(u"INSERT INTO search (search) VALUES ('optimize')"_s))
            return failed;
        if (auto failed = clearFreePages(database))
            return failed;
        return setTraces(database, false);
    });
    if (auto failed = database.run(u"PRAGMA secure_delete=FAST"_s); failed && !error)
        error = failed;
    return error;
}

} // namespace journal
