// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/migrations.h"

#include "journal/diskerror.h"
#include "journal/transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace journal {

namespace {

/// Version 1. What a list shows and what is searched (`listing`, `search`) is apart from what was
/// sent and answered (`payload`) and from its history, so that the latter can be sealed one day.
/// Times are milliseconds since 1970, UTC.
const QStringList &firstSchema()
{
    static const QStringList statements{
        u"CREATE TABLE entry ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "created INTEGER NOT NULL, "
        "doubted INTEGER NOT NULL DEFAULT 0, "
        "partner_id TEXT NOT NULL DEFAULT '', "
        "uid TEXT NOT NULL DEFAULT '', "
        "uid_numeric INTEGER NOT NULL DEFAULT 0, "
        "confirmed INTEGER)"_s,
        // A row's number orders the lists: an entry that moves on gets a new one.
        u"CREATE TABLE listing ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, "
        "entry INTEGER NOT NULL UNIQUE REFERENCES entry(id) ON DELETE CASCADE, "
        "folder INTEGER NOT NULL, "
        "state INTEGER NOT NULL, "
        "account TEXT NOT NULL, "
        "client TEXT NOT NULL, "
        "position TEXT NOT NULL, "
        "position_uid TEXT NOT NULL, "
        "name TEXT NOT NULL, "
        "status TEXT NOT NULL, "
        "remark TEXT NOT NULL, "
        "changed INTEGER NOT NULL, "
        "next_try INTEGER)"_s,
        u"CREATE INDEX listing_folder ON listing(folder)"_s,
        // A beginning that has no index of its own is merged from all words that begin so: over a
        // million entries that took five times as long at the worst.
        u"CREATE VIRTUAL TABLE search USING fts5("
        "words, prefix='1 2 3 4 5 6', columnsize=0, "
        "tokenize='unicode61 remove_diacritics 2')"_s,
        // Whose words changed since they were indexed: saving a draft each second is to write
        // little. They are indexed when the next search is made.
        u"CREATE TABLE unindexed (entry INTEGER PRIMARY KEY REFERENCES entry(id) "
        "ON DELETE CASCADE)"_s,
        u"CREATE TABLE payload ("
        "entry INTEGER PRIMARY KEY REFERENCES entry(id) ON DELETE CASCADE, "
        "candidate BLOB NOT NULL, "
        "answer BLOB)"_s,
        u"CREATE TABLE attempt ("
        "entry INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, "
        "number INTEGER NOT NULL, "
        "started INTEGER, "
        "ended INTEGER, "
        "outcome TEXT NOT NULL DEFAULT '', "
        "sentence TEXT NOT NULL DEFAULT '', "
        "server_message TEXT NOT NULL DEFAULT '', "
        "detail TEXT NOT NULL DEFAULT '', "
        "PRIMARY KEY (entry, number)) WITHOUT ROWID"_s,
        u"CREATE TABLE status_change ("
        "id INTEGER PRIMARY KEY, "
        "entry INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, "
        "seen INTEGER, "
        "changed INTEGER, "
        "before TEXT NOT NULL, "
        "after TEXT NOT NULL)"_s,
        u"CREATE INDEX status_change_entry ON status_change(entry)"_s,
        u"CREATE TABLE file ("
        "entry INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE, "
        "sha256 BLOB NOT NULL, "
        "PRIMARY KEY (entry, sha256)) WITHOUT ROWID"_s,
        // Counting the rows of a folder would read all of them.
        u"CREATE TABLE counter (folder INTEGER PRIMARY KEY, entries INTEGER NOT NULL)"_s,
        u"INSERT INTO counter VALUES (0, 0), (1, 0), (2, 0)"_s,
        u"CREATE TRIGGER listing_added AFTER INSERT ON listing BEGIN "
        "UPDATE counter SET entries = entries + 1 WHERE folder = new.folder; END"_s,
        u"CREATE TRIGGER listing_removed AFTER DELETE ON listing BEGIN "
        "UPDATE counter SET entries = entries - 1 WHERE folder = old.folder; "
        "DELETE FROM search WHERE rowid = old.row; END"_s,
        // How much of the log of confirmed uids this record knows, in bytes.
        u"CREATE TABLE log_mark (id INTEGER PRIMARY KEY CHECK (id = 1), bytes INTEGER NOT NULL)"_s,
        u"INSERT INTO log_mark VALUES (1, 0)"_s,
    };
    return statements;
}

/// Version 2: when an entry last came into the outbox, for what waits there does so only for a
/// while; entries are asked for by the partner's id; and the statuses of those that are still in a
/// pipeline are asked for in turn.
const QStringList &outboxAndStatuses()
{
    static const QStringList statements{
        u"ALTER TABLE listing ADD COLUMN queued INTEGER"_s,
        u"CREATE INDEX entry_partner ON entry(partner_id)"_s,
        u"ALTER TABLE listing ADD COLUMN news INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE listing ADD COLUMN ask_at INTEGER"_s,
        // Of the submitted, those that no pipeline is done with.
        u"CREATE INDEX listing_ask ON listing(ask_at) "
        "WHERE folder = 2 AND status NOT IN ('Rejected', 'Withdrawn', 'Hired')"_s,
    };
    return statements;
}

/// Version 3. How many entries have which client, position and status, so that what a list can be
/// filtered by is known without reading the list. While a draft is typed none of it changes, and
/// nothing is written here.
const QStringList &facetSchema()
{
#define FACET_KEY                                                                                  \
    "folder = old.folder AND account = old.account AND client = old.client "                       \
    "AND position_uid = old.position_uid AND status = old.status"
#define FACET_LESS                                                                                 \
    "UPDATE facet SET entries = entries - 1 WHERE " FACET_KEY "; "                                 \
    "DELETE FROM facet WHERE " FACET_KEY " AND entries <= 0; "
#define FACET_MORE                                                                                 \
    "INSERT INTO facet (folder, account, client, position_uid, status, position, entries) "        \
    "VALUES (new.folder, new.account, new.client, new.position_uid, new.status, new.position, 1) " \
    "ON CONFLICT (folder, account, client, position_uid, status) DO UPDATE SET "                   \
    "entries = entries + 1, "                                                                      \
    "position = CASE excluded.position WHEN '' THEN position ELSE excluded.position END; "
    static const QStringList statements{
        u"CREATE TABLE facet ("
        "folder INTEGER NOT NULL, "
        "account TEXT NOT NULL, "
        "client TEXT NOT NULL, "
        "position_uid TEXT NOT NULL, "
        "status TEXT NOT NULL, "
        "position TEXT NOT NULL, "
        "entries INTEGER NOT NULL, "
        "PRIMARY KEY (folder, account, client, position_uid, status)) WITHOUT ROWID"_s,
        u"INSERT INTO facet SELECT folder, account, client, position_uid, status, max(position), "
        "count(*) FROM listing GROUP BY folder, account, client, position_uid, status"_s,
        u"CREATE TRIGGER facet_added AFTER INSERT ON listing BEGIN " FACET_MORE "END"_s,
        u"CREATE TRIGGER facet_removed AFTER DELETE ON listing BEGIN " FACET_LESS "END"_s,
        u"CREATE TRIGGER facet_changed "
        "AFTER UPDATE OF account, client, position, position_uid, status ON listing "
        "WHEN old.account <> new.account OR old.client <> new.client "
        "OR old.position <> new.position OR old.position_uid <> new.position_uid "
        "OR old.status <> new.status BEGIN " FACET_LESS FACET_MORE "END"_s,
    };
#undef FACET_KEY
#undef FACET_LESS
#undef FACET_MORE
    return statements;
}

/// Version 4. When the periods of retention took the copies of an entry's files, and everything
/// personal; the submitted whose turn is still to come are found without reading the others. And
/// whether what went can still be read in the file. A uid is asked for where Comeet deleted it.
/// And who may send.
const QStringList &retentionAndLease()
{
    static const QStringList statements{
        u"ALTER TABLE entry ADD COLUMN copies_removed INTEGER"_s,
        u"ALTER TABLE entry ADD COLUMN personal_removed INTEGER"_s,
        u"CREATE INDEX entry_copies ON entry(confirmed) "
        "WHERE confirmed IS NOT NULL AND copies_removed IS NULL"_s,
        u"CREATE INDEX entry_personal ON entry(confirmed) "
        "WHERE confirmed IS NOT NULL AND personal_removed IS NULL"_s,
        u"CREATE INDEX entry_uid ON entry(uid) WHERE uid <> ''"_s,
        u"CREATE TABLE cleaning (id INTEGER PRIMARY KEY CHECK (id = 1), due INTEGER NOT NULL)"_s,
        u"INSERT INTO cleaning VALUES (1, 0)"_s,
        u"CREATE TABLE lease (id INTEGER PRIMARY KEY CHECK (id = 1), run TEXT NOT NULL, "
        "machine TEXT NOT NULL, until INTEGER)"_s,
        u"INSERT INTO lease VALUES (1, '', '', NULL)"_s,
    };
    return statements;
}

std::optional<candidate::Error> applyVersion(Database &database, int version)
{
    // By version: a new one is added at the end, an old one is never changed.
    const std::array<const QStringList *, schemaVersion> versions{
        &firstSchema(), &outboxAndStatuses(), &facetSchema(), &retentionAndLease()};
    for (const QString &statement : *versions.at(std::size_t(version) - 1)) {
        if (auto error = database.run(statement))
            return error;
    }
    return database.run(u"PRAGMA user_version=%1"_s.arg(version));
}

/// Tables by their columns, since SQLite may lay out their words anew when one is altered; indices
/// and triggers by their words. What FTS5 made for itself is its own.
candidate::Result<QHash<QString, QList<QVariantList>>> partsOf(Database &database)
{
    const auto parts = database.rows(u"SELECT type, name, sql FROM sqlite_master "
                                     "WHERE sql IS NOT NULL AND name NOT LIKE 'search!_%' "
                                     "ESCAPE '!'"_s);
    if (!parts)
        return candidate::Unexpected(parts.error());
    QHash<QString, QList<QVariantList>> found;
    for (const QVariantList &part : *parts) {
        const QString name = part.at(1).toString();
        if (part.at(0).toString() != "table"_L1) {
            found.insert(name, {part});
            continue;
        }
        const auto columns = database.rows(
            u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo(?)"_s, {name});
        if (!columns)
            return candidate::Unexpected(columns.error());
        found.insert(name, *columns);
    }
    return found;
}

} // namespace

candidate::Error newerSchema(int version)
{
    return {candidate::ErrorKind::LocalDisk,
            // Whole, since lupdate loses its place among the raw texts above.
            QCoreApplication::translate(
                "journal::Migrations",
                "This record was written by a newer Submittal. Install that version again to "
                "open it; nothing was changed."),
            {},
            u"schema %1, known up to %2"_s.arg(version).arg(schemaVersion)};
}

std::optional<candidate::Error> migrate(Database &database)
{
    const auto found = database.value(u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    if (found->toInt() > schemaVersion)
        return newerSchema(found->toInt());
    for (int version = found->toInt() + 1; version <= schemaVersion; ++version) {
        if (auto error = transact(database, [&] { return applyVersion(database, version); }))
            return error;
    }
    return std::nullopt;
}

std::optional<candidate::Error> checkSchema(Database &database, int version)
{
    const auto model = Database::open({}, Database::Mode::Scratch);
    if (!model)
        return model.error();
    for (int step = 1; step <= version; ++step) {
        if (auto error = applyVersion(**model, step))
            return error;
    }
    const auto expected = partsOf(**model);
    if (!expected)
        return expected.error();
    const auto found = partsOf(database);
    if (!found)
        return found.error();
    for (auto part = expected->cbegin(); part != expected->cend(); ++part) {
        if (found->value(part.key()) != part.value())
            return diskError(DiskProblem::Damaged, u"schema"_s);
    }
    return std::nullopt;
}

} // namespace journal
