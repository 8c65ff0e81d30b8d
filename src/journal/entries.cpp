// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/entries.h"

#include "journal/candidatejson.h"
#include "journal/storedvalues.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

QByteArray jsonBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject jsonFrom(const QVariant &bytes)
{
    return QJsonDocument::fromJson(bytes.toByteArray()).object();
}

} // namespace

Result<EntryId> Entries::insert(const QDateTime &created, EntryId id)
{
    if (auto error = m_database.run(
            u"INSERT INTO entry (id, created) VALUES (?, ?)"_s,
            {id ? QVariant(id) : QVariant(QMetaType::fromType<qint64>()), stored(created)}))
        return Unexpected(*error);
    return m_database.lastRow();
}

std::optional<Error> Entries::setCandidate(EntryId id, const Candidate &candidate)
{
    if (auto error =
            m_database.run(u"INSERT INTO payload (entry, candidate) VALUES (?, ?) "
                           "ON CONFLICT (entry) DO UPDATE SET candidate = excluded.candidate"_s,
                           {id, jsonBytes(candidateJson(candidate))}))
        return error;
    if (auto error = m_database.run(
            u"UPDATE entry SET partner_id = ? WHERE id = ? AND partner_id <> ?"_s,
            {stored(candidate.partnerCandidateId), id, stored(candidate.partnerCandidateId)}))
        return error;
    if (auto error = m_database.run(u"DELETE FROM file WHERE entry = ?"_s, {id}))
        return error;
    for (const auto &attachment : attachmentsOf(candidate)) {
        if (attachment.sha256.isEmpty())
            continue;
        if (auto error =
                m_database.run(u"INSERT OR IGNORE INTO file (entry, sha256) VALUES (?, ?)"_s,
                               {id, attachment.sha256}))
            return error;
    }
    return std::nullopt;
}

Result<Candidate> Entries::candidate(EntryId id)
{
    const auto bytes = m_database.value(u"SELECT candidate FROM payload WHERE entry = ?"_s, {id});
    if (!bytes)
        return Unexpected(bytes.error());
    return candidateFromJson(jsonFrom(*bytes));
}

Result<Doubt> Entries::doubt(EntryId id)
{
    const auto doubted = m_database.value(u"SELECT doubted FROM entry WHERE id = ?"_s, {id});
    if (!doubted)
        return Unexpected(doubted.error());
    return doubted->toBool() ? Doubt::Exists : Doubt::None;
}

std::optional<Error> Entries::setDoubt(EntryId id, Doubt doubt)
{
    return m_database.run(u"UPDATE entry SET doubted = ? WHERE id = ?"_s,
                          {doubt == Doubt::Exists ? 1 : 0, id});
}

Result<int> Entries::beginAttempt(EntryId id, const QDateTime &started)
{
    const auto last = m_database.value(u"SELECT max(number) FROM attempt WHERE entry = ?"_s, {id});
    if (!last)
        return Unexpected(last.error());
    const int number = last->toInt() + 1;
    if (auto error =
            m_database.run(u"INSERT INTO attempt (entry, number, started) VALUES (?, ?, ?)"_s,
                           {id, number, stored(started)}))
        return Unexpected(*error);
    return number;
}

Result<int> Entries::openAttempt(EntryId id)
{
    const auto number = m_database.value(
        u"SELECT max(number) FROM attempt WHERE entry = ? AND ended IS NULL"_s, {id});
    if (!number)
        return Unexpected(number.error());
    return number->toInt();
}

std::optional<Error> Entries::endAttempt(EntryId id, const Attempt &attempt)
{
    return m_database.run(
        u"UPDATE attempt SET ended = ?, outcome = ?, sentence = ?, server_message = ?, detail = ? "
        "WHERE entry = ? AND number = ?"_s,
        {stored(attempt.ended), stored(attempt.outcome), stored(attempt.sentence),
         stored(attempt.serverMessage), stored(attempt.detail), id, attempt.number});
}

std::optional<Error> Entries::confirm(EntryId id, const candidate::CandidateUid &uid,
                                      const QDateTime &time)
{
    return m_database.run(
        u"UPDATE entry SET uid = ?, uid_numeric = ?, confirmed = ?, doubted = 0 WHERE id = ?"_s,
        {stored(uid.value), uid.numeric ? 1 : 0, stored(time), id});
}

std::optional<Error> Entries::setAnswer(EntryId id, const QJsonObject &answer)
{
    return m_database.run(u"UPDATE payload SET answer = ? WHERE entry = ?"_s,
                          {jsonBytes(answer), id});
}

Result<QJsonObject> Entries::answer(EntryId id)
{
    const auto bytes = m_database.value(u"SELECT answer FROM payload WHERE entry = ?"_s, {id});
    return bytes ? Result(jsonFrom(*bytes)) : Unexpected(bytes.error());
}

Result<QDateTime> Entries::personalRemoved(EntryId id)
{
    const auto time = m_database.value(u"SELECT personal_removed FROM entry WHERE id = ?"_s, {id});
    return time ? Result(timeFrom(*time)) : Unexpected(time.error());
}

std::optional<Error> Entries::addChange(EntryId id, const StatusChange &change)
{
    return m_database.run(
        u"INSERT INTO status_change (entry, seen, changed, before, after) VALUES (?,?,?,?,?)"_s,
        {id, stored(change.seen), stored(change.when), stored(change.from), stored(change.to)});
}

Result<Entry> Entries::load(const Summary &summary)
{
    const auto rows = m_database.rows(
        u"SELECT candidate, answer, created, confirmed, uid, uid_numeric, copies_removed, "
        "personal_removed FROM entry "
        "LEFT JOIN payload ON payload.entry = entry.id WHERE entry.id = ?"_s,
        {summary.id});
    if (!rows)
        return Unexpected(rows.error());
    Entry entry;
    entry.summary = summary;
    for (const QVariantList &row : *rows) { // there is one
        entry.candidate = candidateFromJson(jsonFrom(row.at(0)));
        entry.answer = jsonFrom(row.at(1));
        entry.created = timeFrom(row.at(2));
        entry.confirmedAt = timeFrom(row.at(3));
        entry.uid = {row.at(4).toString(), row.at(5).toBool()};
        entry.copiesRemoved = timeFrom(row.at(6));
        entry.personalRemoved = timeFrom(row.at(7));
    }
    if (auto error = loadHistory(entry))
        return Unexpected(*error);
    return entry;
}

std::optional<Error> Entries::loadHistory(Entry &entry)
{
    const auto attempts =
        m_database.rows(u"SELECT number, started, ended, outcome, sentence, server_message, detail "
                        "FROM attempt WHERE entry = ? ORDER BY number"_s,
                        {entry.summary.id});
    if (!attempts)
        return attempts.error();
    for (const QVariantList &row : *attempts) {
        entry.attempts.append({row.at(0).toInt(), timeFrom(row.at(1)), timeFrom(row.at(2)),
                               row.at(3).toString(), row.at(4).toString(), row.at(5).toString(),
                               row.at(6).toString()});
    }
    const auto changes = m_database.rows(
        u"SELECT seen, changed, before, after FROM status_change WHERE entry = ? ORDER BY id"_s,
        {entry.summary.id});
    if (!changes)
        return changes.error();
    for (const QVariantList &row : *changes) {
        entry.changes.append(
            {timeFrom(row.at(0)), timeFrom(row.at(1)), row.at(2).toString(), row.at(3).toString()});
    }
    return std::nullopt;
}

Result<QSet<QByteArray>> Entries::files(int version)
{
    QString question = u"SELECT DISTINCT sha256 FROM file"_s;
    if (version >= 4) // before, nothing went by itself
        question += u" JOIN entry ON entry.id = file.entry WHERE copies_removed IS NULL"_s;
    const auto rows = m_database.rows(question);
    if (!rows)
        return Unexpected(rows.error());
    QSet<QByteArray> files;
    for (const QVariantList &row : *rows)
        files.insert(row.first().toByteArray());
    return files;
}

Result<QList<ConfirmedLine>> Entries::confirmedLines()
{
    const auto rows = m_database.rows(
        u"SELECT entry.id, partner_id, position_uid, uid, uid_numeric, confirmed FROM entry "
        "JOIN listing ON listing.entry = entry.id WHERE uid <> '' ORDER BY row"_s);
    if (!rows)
        return Unexpected(rows.error());
    QList<ConfirmedLine> lines;
    for (const QVariantList &row : *rows) {
        lines.append({row.at(0).toLongLong(),
                      row.at(1).toString(),
                      row.at(2).toString(),
                      {row.at(3).toString(), row.at(4).toBool()},
                      timeFrom(row.at(5))});
    }
    return lines;
}

} // namespace journal
