// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/journal.h"
#include "journal/remarks.h"
#include "journal/storedvalues.h"
#include "journal/transaction.h"

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

std::optional<Error> Journal::remove(const QList<EntryId> &ids)
{
    QList<Identity> identities;
    QList<Entry> submitted;
    bool wasSent = false;
    for (const EntryId id : ids) {
        const auto entry = this->entry(id);
        if (!entry)
            return entry.error();
        if (!isErasable(entry->summary.state))
            return notRemovable();
        identities.append({id, entry->candidate.partnerCandidateId, entry->created});
        wasSent = wasSent || folderOf(entry->summary.state) != Folder::Drafts;
        if (entry->summary.state == State::Confirmed)
            submitted.append(*entry);
    }
    // The record last: where this is interrupted, the entry is still there to be removed again.
    for (const Entry &entry : std::as_const(submitted)) {
        if (auto error = m_log.blank(entry.summary.id, entry.uid))
            return error;
    }
    if (auto error = changeAll(
            [&identities](Database &database) { return eraseFrom(database, identities); }))
        return error;
    return wasSent ? clearTraces() : std::nullopt;
}

/// Changes the backups, and then the record in the same way.
std::optional<Error> Journal::changeAll(const Backups::Change &change)
{
    if (auto error = m_backups.changeAll([&change](Database &backup) {
            return transact(backup, [&] { return change(backup); });
        }))
        return error;
    return transact(*m_database, [&] { return change(*m_database); });
}

std::optional<Error> Journal::clearTraces()
{
    if (auto error = m_backups.changeAll(journal::clearTraces))
        return error;
    if (auto error = journal::clearTraces(*m_database))
        return error;
    // The old pages are still in the write-ahead log.
    return m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<Removal> Journal::due(const Periods &periods, EntryId open)
{
    return Due(*m_database, periods, m_clock(), open).count();
}

Result<Removal> Journal::retain(const Periods &periods, EntryId open, int most)
{
    const QDateTime now = m_clock();
    const Due due(*m_database, periods, now, open);
    const auto drafts = due.drafts(most);
    if (!drafts)
        return Unexpected(drafts.error());
    const auto personal = due.personal(most);
    if (!personal)
        return Unexpected(personal.error());
    const auto doubts = due.doubts(most);
    if (!doubts)
        return Unexpected(doubts.error());
    Removal removal{0, int(personal->size()), int(drafts->size()), int(doubts->size())};
    if (!removal.isEmpty()) {
        const auto copies = copiesOf(*personal);
        if (!copies)
            return Unexpected(copies.error());
        removal.copies = *copies;
        if (auto error = changeAll([&](Database &database) -> std::optional<Error> {
                if (auto failed = eraseFrom(database, *drafts + *doubts))
                    return failed;
                return redactIn(database, *personal, now);
            }))
            return Unexpected(*error);
    }
    // Nothing of the copies is in the backups but their hashes.
    const auto error = transact(*m_database, [&]() -> std::optional<Error> {
        const auto released = due.releaseCopies();
        if (!released)
            return released.error();
        removal.copies += *released;
        return std::nullopt;
    });
    if (error)
        return Unexpected(*error);
    return removal;
}

/// How many copies of files these entries still have.
Result<int> Journal::copiesOf(const QList<Identity> &identities)
{
    int copies = 0;
    for (const Identity &identity : identities) {
        const auto found =
            m_database->value(u"SELECT count(*) FROM file JOIN entry ON entry.id = file.entry "
                              "WHERE entry.id = ? AND copies_removed IS NULL"_s,
                              {identity.entry});
        if (!found)
            return Unexpected(found.error());
        copies += found->toInt();
    }
    return copies;
}

Result<QDateTime> Journal::firstConfirmed(const QString &accountId)
{
    const auto first =
        m_database->value(u"SELECT min(confirmed) FROM entry JOIN listing "
                          "ON listing.entry = entry.id WHERE account = ? AND folder = ?"_s,
                          {accountId, int(Folder::Submitted)});
    return first ? Result(timeFrom(*first)) : Unexpected(first.error());
}

Result<QList<EntryId>> Journal::withUids(const QString &accountId, const QStringList &uids)
{
    QList<EntryId> ids;
    for (const QString &uid : uids) {
        const auto rows =
            m_database->rows(u"SELECT entry.id FROM entry JOIN listing ON listing.entry = entry.id "
                             "WHERE uid = ? AND uid <> '' AND account = ?"_s,
                             {uid, accountId});
        if (!rows)
            return Unexpected(rows.error());
        for (const QVariantList &row : *rows)
            ids.append(row.first().toLongLong());
    }
    return ids;
}

} // namespace journal
