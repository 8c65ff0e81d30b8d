// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/listing.h"

#include "journal/searchtext.h"
#include "journal/storedvalues.h"

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

#define COLUMNS                                                                                    \
    "listing.entry, listing.row, listing.state, listing.account, listing.client, "                 \
    "listing.position, listing.name, listing.position_uid, listing.status, listing.remark, "       \
    "listing.changed, listing.next_try, listing.queued, listing.news "

Summary summaryFrom(const Statement &row)
{
    Summary summary;
    summary.id = row.value(0).toLongLong();
    summary.row = row.value(1).toLongLong();
    summary.state = State(row.value(2).toInt());
    summary.place = {row.value(3).toString(), row.value(4).toString(), row.value(5).toString()};
    summary.name = row.value(6).toString();
    summary.positionUid = row.value(7).toString();
    summary.status = row.value(8).toString();
    summary.remark = row.value(9).toString();
    summary.changed = timeFrom(row.value(10));
    summary.nextTry = timeFrom(row.value(11));
    summary.queued = timeFrom(row.value(12));
    summary.news = row.value(13).toBool();
    return summary;
}

Result<QList<Summary>> summariesOf(Statement &statement, const QVariantList &values)
{
    if (auto error = statement.run(values))
        return Unexpected(*error);
    QList<Summary> summaries;
    while (statement.next())
        summaries.append(summaryFrom(statement));
    const auto error = statement.error();
    statement.finish();
    if (error)
        return Unexpected(*error);
    return summaries;
}

/// The values of all columns but the row, the entry first.
QVariantList valuesOf(const Summary &summary)
{
    return {summary.id,
            int(folderOf(summary.state)),
            int(summary.state),
            stored(summary.place.accountId),
            stored(summary.place.clientName),
            stored(summary.place.positionName),
            stored(summary.positionUid),
            stored(summary.name),
            stored(summary.status),
            stored(summary.remark),
            stored(summary.changed),
            stored(summary.nextTry),
            stored(summary.queued)};
}

QList<EntryId> idsOf(const QList<QVariantList> &rows)
{
    QList<EntryId> ids;
    ids.reserve(rows.size());
    for (const QVariantList &row : rows)
        ids.append(row.first().toLongLong());
    return ids;
}

/// Where the entries of a query come from, with its values.
struct Source
{
    QString sql;
    QVariantList values;
    QString newestFirst; ///< by the walked table's own row: by another's, SQLite sorts all of them
};

/// Walks the rows from the newest, so that a page stops at its limit, however many there are.
Source sourceOf(const Query &query)
{
    constexpr auto earliest = std::numeric_limits<qint64>::min();
    constexpr auto latest = std::numeric_limits<qint64>::max();
    const bool searching = isSearch(query);
    Source source{searching ? u"FROM search CROSS JOIN listing ON listing.row = search.rowid "
                              "WHERE search MATCH ? AND search.rowid < ? "_s
                            : u"FROM listing WHERE row < ? "_s,
                  {query.before, int(query.folder),
                   query.from.isValid() ? query.from.toMSecsSinceEpoch() : earliest,
                   query.to.isValid() ? query.to.toMSecsSinceEpoch() : latest},
                  searching ? u"ORDER BY search.rowid DESC "_s : u"ORDER BY row DESC "_s};
    source.sql += u"AND listing.folder = ? AND listing.changed >= ? AND listing.changed < ? "_s;
    if (searching)
        source.values.prepend(matchExpression(query));
    if (!query.clientName.isEmpty()) {
        source.sql += u"AND listing.client = ? "_s;
        source.values.append(query.clientName);
    }
    return source;
}

QString wordsOf(const Summary &summary, const Candidate &candidate)
{
    return indexWords(candidate, summary.place, folderOf(summary.state), summary.status);
}

} // namespace

std::optional<Error> Listing::add(const Summary &summary, const Candidate &candidate)
{
    if (auto error = m_database.run(u"DELETE FROM listing WHERE entry = ?"_s, {summary.id}))
        return error;
    if (auto error = m_database.run(
            u"INSERT INTO listing (entry, folder, state, account, client, position, position_uid, "
            "name, status, remark, changed, next_try, queued) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            valuesOf(summary)))
        return error;
    const auto row = m_database.lastRow();
    if (!row)
        return row.error();
    if (auto error = m_database.run(u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s,
                                    {*row, wordsOf(summary, candidate)}))
        return error;
    return m_database.run(u"DELETE FROM unindexed WHERE entry = ?"_s, {summary.id});
}

std::optional<Error> Listing::update(const Summary &summary)
{
    QVariantList values = valuesOf(summary);
    values.append(values.takeFirst()); // the entry's number stands last here
    values.removeFirst();              // naming the folder would write its index anew
    return m_database.run(
        u"UPDATE listing SET state = ?, account = ?, client = ?, position = ?, position_uid = ?, "
        "name = ?, status = ?, remark = ?, changed = ?, next_try = ?, queued = ? WHERE entry = ?"_s,
        values);
}

std::optional<Error> Listing::markUnindexed(EntryId id)
{
    return m_database.run(u"INSERT OR IGNORE INTO unindexed (entry) VALUES (?)"_s, {id});
}

Result<QList<EntryId>> Listing::unindexed()
{
    const auto rows = m_database.rows(u"SELECT entry FROM unindexed"_s);
    return rows ? Result(idsOf(*rows)) : Unexpected(rows.error());
}

std::optional<Error> Listing::index(const Summary &summary, const Candidate &candidate)
{
    if (auto error = m_database.run(u"UPDATE search SET words = ? WHERE rowid = ?"_s,
                                    {wordsOf(summary, candidate), summary.row}))
        return error;
    return m_database.run(u"DELETE FROM unindexed WHERE entry = ?"_s, {summary.id});
}

Result<std::optional<Summary>> Listing::find(EntryId id)
{
    Statement &statement = m_database.prepared(u"SELECT " COLUMNS "FROM listing WHERE entry = ?"_s);
    if (auto error = statement.run({id}))
        return Unexpected(*error);
    std::optional<Summary> found;
    if (statement.next())
        found = summaryFrom(statement);
    const auto error = statement.error();
    statement.finish();
    if (error)
        return Unexpected(*error);
    return found;
}

Result<QList<Summary>> Listing::list(const Query &query)
{
    const Source source = sourceOf(query);
    Statement &statement = m_database.prepared(u"SELECT " COLUMNS ""_s + source.sql
                                               + source.newestFirst + u"LIMIT ?"_s);
    return summariesOf(statement, source.values + QVariantList{query.limit});
}

Result<int> Listing::count(const Query &query, int most)
{
    const Source source = sourceOf(query);
    const auto found =
        m_database.value(u"SELECT count(*) FROM (SELECT 1 "_s + source.sql + u"LIMIT ?)"_s,
                         source.values + QVariantList{most});
    return found ? Result(found->toInt()) : Unexpected(found.error());
}

Result<Counts> Listing::counts()
{
    const auto rows = m_database.rows(u"SELECT entries FROM counter ORDER BY folder"_s);
    if (!rows)
        return Unexpected(rows.error());
    Counts counts;
    if (rows->size() == 3)
        counts = {rows->at(0).first().toInt(), rows->at(1).first().toInt(),
                  rows->at(2).first().toInt()};
    return counts;
}

Result<QList<Summary>> Listing::withPartnerId(const QString &partnerCandidateId)
{
    Statement &statement = m_database.prepared(
        u"SELECT " COLUMNS "FROM entry JOIN listing ON listing.entry = entry.id "
        "WHERE entry.partner_id = ? ORDER BY listing.row DESC"_s);
    return summariesOf(statement, {partnerCandidateId});
}

Result<std::optional<ToAsk>> Listing::nextToAsk()
{
    // The words are those of the index listing_ask, or it is not used.
    const auto rows =
        m_database.rows(u"SELECT listing.entry, account, uid, uid_numeric, ask_at FROM listing "
                        "JOIN entry ON entry.id = listing.entry "
                        "WHERE folder = 2 AND status NOT IN ('Rejected', 'Withdrawn', 'Hired') "
                        "AND uid <> '' ORDER BY ask_at LIMIT 1"_s);
    if (!rows)
        return Unexpected(rows.error());
    if (rows->isEmpty())
        return std::optional<ToAsk>();
    const QVariantList &row = rows->first();
    return std::optional(ToAsk{row.at(0).toLongLong(),
                               row.at(1).toString(),
                               {row.at(2).toString(), row.at(3).toBool()},
                               timeFrom(row.at(4))});
}

std::optional<Error> Listing::setAskAt(EntryId id, const QDateTime &at)
{
    return m_database.run(u"UPDATE listing SET ask_at = ? WHERE entry = ?"_s, {stored(at), id});
}

std::optional<Error> Listing::setNews(EntryId id, bool news)
{
    return m_database.run(u"UPDATE listing SET news = ? WHERE entry = ?"_s, {news ? 1 : 0, id});
}

Result<QList<EntryId>> Listing::inState(State state)
{
    const auto rows =
        m_database.rows(u"SELECT entry FROM listing WHERE folder = ? AND state = ? ORDER BY row"_s,
                        {int(folderOf(state)), int(state)});
    if (!rows)
        return Unexpected(rows.error());
    return idsOf(*rows);
}

} // namespace journal
