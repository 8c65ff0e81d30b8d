// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/retention.h"

#include "journal/storedvalues.h"

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

/// What is not of this time or later is due; nothing is, where there is no period.
QVariant bound(const std::optional<int> &days, const QDateTime &now)
{
    return days ? stored(now.addDays(-*days)) : QVariant(std::numeric_limits<qint64>::min());
}

} // namespace

Removal &Removal::operator+=(const Removal &other)
{
    copies += other.copies;
    candidates += other.candidates;
    drafts += other.drafts;
    doubts += other.doubts;
    return *this;
}

Due::Due(Database &database, const Periods &periods, const QDateTime &now, EntryId open)
    : m_database(database)
    , m_periods(periods)
    , m_now(now)
    , m_open(open)
{
}

Due::Source Due::draftSource() const
{
    return {u"FROM listing JOIN entry ON entry.id = listing.entry "
            "WHERE folder = 0 AND changed < ? AND entry.id <> ? "_s,
            {bound(m_periods.drafts, m_now), m_open}};
}

Due::Source Due::personalSource() const
{
    const QVariant latest = bound(m_periods.personal, m_now);
    // Whoever is still in a pipeline is still being worked with.
    return {u"FROM entry WHERE confirmed IS NOT NULL AND personal_removed IS NULL "
            "AND confirmed < ? AND entry.id <> ? AND NOT EXISTS (SELECT 1 FROM status_change "
            "WHERE status_change.entry = entry.id AND seen >= ?) "_s,
            {latest, m_open, latest}};
}

Due::Source Due::doubtSource() const
{
    return {u"FROM listing JOIN entry ON entry.id = listing.entry "
            "WHERE folder = ? AND state = ? AND changed < ? AND entry.id <> ? "_s,
            {int(Folder::Outbox), int(State::Unknown), bound(m_periods.personal, m_now), m_open}};
}

Due::Source Due::copySource() const
{
    return {u"FROM entry WHERE confirmed IS NOT NULL AND copies_removed IS NULL "
            "AND confirmed < ? AND entry.id <> ? "_s,
            {bound(m_periods.copies, m_now), m_open}};
}

Result<int> Due::counted(const QString &what, const Source &source) const
{
    const auto found = m_database.value(
        u"SELECT count(*) FROM (SELECT "_s + what + source.sql + u')', source.values);
    return found ? Result(found->toInt()) : Unexpected(found.error());
}

Result<Removal> Due::count() const
{
    const auto drafts = counted(u"1 "_s, draftSource());
    if (!drafts)
        return Unexpected(drafts.error());
    const auto candidates = counted(u"1 "_s, personalSource());
    if (!candidates)
        return Unexpected(candidates.error());
    const auto doubts = counted(u"1 "_s, doubtSource());
    if (!doubts)
        return Unexpected(doubts.error());
    // Two rules may take the same copy.
    const Source byTime = copySource();
    const Source byPerson = personalSource();
    const auto copies = m_database.value(u"SELECT count(*) FROM file WHERE entry IN (SELECT id "_s
                                             + byTime.sql + u"UNION SELECT id "_s + byPerson.sql
                                             + u"AND copies_removed IS NULL)"_s,
                                         byTime.values + byPerson.values);
    if (!copies)
        return Unexpected(copies.error());
    return Removal{copies->toInt(), *candidates, *drafts, *doubts};
}

Result<QList<Identity>> Due::identities(const Source &source, int most) const
{
    const auto rows = m_database.rows(u"SELECT entry.id, partner_id, created "_s + source.sql
                                          + u"ORDER BY entry.id LIMIT ?"_s,
                                      source.values + QVariantList{most});
    if (!rows)
        return Unexpected(rows.error());
    QList<Identity> identities;
    identities.reserve(rows->size());
    for (const QVariantList &row : *rows)
        identities.append({row.at(0).toLongLong(), row.at(1).toString(), timeFrom(row.at(2))});
    return identities;
}

Result<QList<Identity>> Due::drafts(int most) const
{
    return identities(draftSource(), most);
}

Result<QList<Identity>> Due::personal(int most) const
{
    return identities(personalSource(), most);
}

Result<QList<Identity>> Due::doubts(int most) const
{
    return identities(doubtSource(), most);
}

Result<int> Due::releaseCopies() const
{
    const Source source = copySource();
    const auto copies = m_database.value(u"SELECT count(*) FROM file WHERE entry IN (SELECT id "_s
                                             + source.sql + u')',
                                         source.values);
    if (!copies)
        return Unexpected(copies.error());
    if (auto error = m_database.run(u"UPDATE entry SET copies_removed = ? WHERE id IN (SELECT id "_s
                                        + source.sql + u')',
                                    QVariantList{stored(m_now)} + source.values))
        return Unexpected(*error);
    return copies->toInt();
}

} // namespace journal
