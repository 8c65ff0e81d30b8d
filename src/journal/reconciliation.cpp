// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/recovery.h"
#include "journal/transaction.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Error;
using candidate::Result;

namespace journal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal::Reconciliation)
};

/// In one transaction of the caller's.
class Reconciliation
{
public:
    Reconciliation(Database &database, const QDateTime &now, Report &report)
        : m_database(database)
        , m_entries(database)
        , m_listing(database)
        , m_now(now)
        , m_report(report)
    {
    }

    /// Adds a confirmation, unless the record has it.
    std::optional<Error> take(const ConfirmedLine &line)
    {
        const auto summary = m_listing.find(line.entry);
        if (!summary)
            return summary.error();
        if (!*summary)
            return addLost(line, line.entry);
        const auto partnerId =
            m_database.value(u"SELECT partner_id FROM entry WHERE id = ?"_s, {line.entry});
        if (!partnerId)
            return partnerId.error();
        if (partnerId->toString() != line.partnerId)
            return addOther(line);
        if ((*summary)->state == State::Confirmed)
            return std::nullopt;
        // It was still being written when the record last knew of it: not this was sent.
        return folderOf((*summary)->state) == Folder::Drafts ? confirmUnknown(**summary, line)
                                                             : confirm(**summary, line);
    }

    /// Makes drafts of their own of what was written but is not what was sent. Behind all lines,
    /// since it must take no number that one of them has.
    std::optional<Error> keepDrafts()
    {
        for (const auto &[place, candidate] : std::as_const(m_drafts)) {
            const auto entry = m_entries.insert(m_now);
            if (!entry)
                return entry.error();
            if (auto error = m_entries.setCandidate(*entry, candidate))
                return error;
            Summary summary;
            summary.id = *entry;
            summary.place = place;
            summary.name = candidate::listedName(candidate);
            summary.positionUid = candidate.positionUid;
            summary.changed = m_now;
            summary.remark =
                Text::tr("This candidate was submitted later and is in Submitted, but what was "
                         "sent is lost. Here is an earlier text of it: remove it unless you need "
                         "it.");
            if (auto error = m_listing.add(summary, candidate))
                return error;
        }
        return std::nullopt;
    }

    std::optional<Error> interruptAll(State state, const QString &sentence)
    {
        const auto ids = m_listing.inState(state);
        if (!ids)
            return ids.error();
        for (const EntryId id : *ids) {
            if (auto error = interrupt(id, sentence))
                return error;
        }
        return std::nullopt;
    }

private:
    std::optional<Error> addLost(const ConfirmedLine &line, EntryId id)
    {
        const auto entry = m_entries.insert(line.time.isValid() ? line.time : m_now, id);
        return entry ? confirmBare(*entry, line) : entry.error();
    }

    /// With no more than the line tells.
    std::optional<Error> confirmBare(EntryId id, const ConfirmedLine &line)
    {
        Candidate candidate;
        candidate.partnerCandidateId = line.partnerId;
        candidate.positionUid = line.positionUid;
        if (auto error = m_entries.setCandidate(id, candidate))
            return error;
        Summary summary;
        summary.id = id;
        summary.positionUid = line.positionUid;
        return confirm(summary, line);
    }

    std::optional<Error> confirmUnknown(const Summary &draft, const ConfirmedLine &line)
    {
        auto written = m_entries.candidate(draft.id);
        if (!written)
            return written.error();
        written->partnerCandidateId.clear(); // it is taken
        m_drafts.append({draft.place, *written});
        return confirmBare(draft.id, line);
    }

    /// The number was given to another entry after the record had been lost.
    std::optional<Error> addOther(const ConfirmedLine &line)
    {
        const auto known =
            m_database.value(u"SELECT id FROM entry WHERE partner_id = ? AND uid = ?"_s,
                             {line.partnerId, line.uid.value});
        if (!known)
            return known.error();
        return known->isNull() ? addLost(line, 0) : std::nullopt;
    }

    std::optional<Error> confirm(Summary summary, const ConfirmedLine &line)
    {
        if (auto error = endOpenAttempt(summary.id, u"created"_s, {}))
            return error;
        const QDateTime when = line.time.isValid() ? line.time : m_now;
        if (auto error = m_entries.confirm(summary.id, line.uid, when))
            return error;
        summary.state = State::Confirmed;
        summary.remark.clear();
        summary.nextTry = {};
        summary.changed = when;
        ++m_report.uidsAdded;
        return list(summary);
    }

    std::optional<Error> interrupt(EntryId id, const QString &sentence)
    {
        const auto summary = m_listing.find(id);
        if (!summary)
            return summary.error();
        if (!*summary)
            return std::nullopt;
        if (auto error = endOpenAttempt(id, u"interrupted"_s, sentence))
            return error;
        if (auto error = m_entries.setDoubt(id, Doubt::Exists))
            return error;
        Summary changed = **summary;
        changed.state = State::Unknown;
        changed.remark = sentence;
        changed.changed = m_now;
        ++m_report.interrupted;
        return m_listing.update(changed);
    }

    std::optional<Error> endOpenAttempt(EntryId id, const QString &word, const QString &sentence)
    {
        const auto open = m_entries.openAttempt(id);
        if (!open)
            return open.error();
        if (*open == 0)
            return std::nullopt;
        return m_entries.endAttempt(id, {*open, {}, m_now, word, sentence, {}, {}});
    }

    std::optional<Error> list(const Summary &summary)
    {
        const auto candidate = m_entries.candidate(summary.id);
        if (!candidate)
            return candidate.error();
        return m_listing.add(summary, *candidate);
    }

    Database &m_database;
    Entries m_entries;
    Listing m_listing;
    const QDateTime m_now;
    Report &m_report;
    QList<std::pair<Place, Candidate>> m_drafts;
};

/// Whether the log was cut or lost since the record knew it: then the record writes it.
std::optional<Error> rewriteLog(Database &database, ConfirmedLog &log)
{
    const auto lines = Entries(database).confirmedLines();
    if (!lines)
        return lines.error();
    if (auto error = log.rewrite(*lines))
        return error;
    return setLogMark(database, log.size());
}

} // namespace

std::optional<Error> setLogMark(Database &database, qint64 bytes)
{
    return database.run(u"UPDATE log_mark SET bytes = ?"_s, {bytes});
}

std::optional<Error> reconcile(Database &database, ConfirmedLog &log, const QDateTime &now,
                               Report &report)
{
    const auto mark = database.value(u"SELECT bytes FROM log_mark"_s);
    if (!mark)
        return mark.error();
    const qint64 known = mark->toLongLong();
    const qint64 size = log.size();
    return transact(database, [&]() -> std::optional<Error> {
        Reconciliation reconciliation(database, now, report);
        if (size > known) {
            const auto lines = log.readFrom(known);
            if (!lines)
                return lines.error();
            for (const ConfirmedLine &line : *lines) {
                if (auto error = reconciliation.take(line))
                    return error;
            }
            if (auto error = reconciliation.keepDrafts())
                return error;
            if (auto error = setLogMark(database, size))
                return error;
        }
        if (auto error = reconciliation.interruptAll(
                State::Sending,
                Text::tr("Submittal was closed while this candidate was being sent. It may have "
                         "arrived: find out by sending it again under the same id.")))
            return error;
        if (report.restoredFrom.isValid()) {
            // Since the backup it may have been sent.
            if (auto error = reconciliation.interruptAll(
                    State::Queued,
                    Text::tr("The record was restored from a backup. This candidate may have been "
                             "sent since: find out by sending it again under the same id.")))
                return error;
        }
        return size < known ? rewriteLog(database, log) : std::nullopt;
    });
}

} // namespace journal
