// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/outcomeword.h"
#include "journal/journal.h"
#include "journal/redaction.h"
#include "journal/remarks.h"
#include "journal/transaction.h"

using candidate::Error;
using candidate::Outcome;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

Result<int> Journal::beginSending(EntryId id)
{
    int number = 0;
    const auto error = transact(*m_database, [&]() -> std::optional<Error> {
        auto summary = moved(id, Event::Begin);
        if (!summary)
            return summary.error();
        if (auto failed = m_lease.keep(m_clock()))
            return failed;
        const auto attempt = m_entries.beginAttempt(id, m_clock());
        if (!attempt)
            return attempt.error();
        number = *attempt;
        summary->nextTry = {};
        return m_listing.update(*summary);
    });
    if (error)
        return Unexpected(*error);
    return number;
}

std::optional<Error> Journal::finish(EntryId id, int attempt, const Outcome &outcome,
                                     const QDateTime &serverDate, const QDateTime &nextTry)
{
    return end(id, attempt, outcome, serverDate, nextTry);
}

std::optional<Error> Journal::finishForGood(EntryId id, int attempt, const Outcome &outcome,
                                            const QDateTime &serverDate)
{
    return end(id, attempt, outcome, serverDate, std::nullopt);
}

std::optional<Error> Journal::end(EntryId id, int attempt, const Outcome &outcome,
                                  const QDateTime &serverDate,
                                  const std::optional<QDateTime> &nextTry)
{
    return transact(*m_database, [&]() -> std::optional<Error> {
        const auto summary = found(id);
        if (!summary)
            return summary.error();
        const auto open = m_entries.openAttempt(id);
        if (!open)
            return open.error();
        if (summary->state != State::Sending || *open != attempt)
            return notNow(Event::Confirm);
        return settle(*summary, attempt, outcome, serverDate, nextTry);
    });
}

std::optional<Error> Journal::settle(Summary summary, int attempt, const Outcome &outcome,
                                     const QDateTime &serverDate,
                                     const std::optional<QDateTime> &nextTry)
{
    const auto doubt = m_entries.doubt(summary.id);
    if (!doubt)
        return doubt.error();
    const Event event = eventOf(outcome, *doubt);
    auto state = next(summary.state, event, *doubt);
    if (state == State::Queued && !nextTry)
        state = next(*state, Event::Recall);
    if (!state)
        return notNow(event);
    const Error &failure = outcome.error;
    const QDateTime now = m_clock(); // of both: see submission::isServersTime()
    if (auto error = m_entries.endAttempt(summary.id,
                                          {attempt,
                                           {},
                                           now,
                                           candidate::outcomeWord(outcome.kind),
                                           failure.sentence,
                                           failure.serverMessage,
                                           failure.detail}))
        return error;

    summary.state = *state;
    summary.changed = now;
    summary.remark = failure.sentence;
    if (*state == State::Queued) {
        summary.nextTry = *nextTry;
        // It is tried again by itself: nobody need be told to wait for that.
        if (!failure.withoutWaiting.isEmpty())
            summary.remark = failure.withoutWaiting;
    } else {
        summary.queued = {};
    }
    if (*state == State::Confirmed) {
        if (serverDate.isValid())
            summary.changed = serverDate;
        if (auto error = confirm(summary, outcome))
            return error;
    } else if (*state == State::Unknown) {
        if (auto error = m_entries.setDoubt(summary.id, Doubt::Exists))
            return error;
    }
    return folderOf(*state) == Folder::Outbox ? m_listing.update(summary) : relist(summary);
}

std::optional<Error> Journal::confirm(Summary &summary, const Outcome &outcome)
{
    const auto candidate = m_entries.candidate(summary.id);
    if (!candidate)
        return candidate.error();
    const auto &uid = outcome.record.uid.isEmpty() ? outcome.existing : outcome.record.uid;
    summary.remark.clear();
    summary.status = outcome.record.status;
    // Before the record: the log may know what the record does not, never the other way round.
    const auto logged = m_log.append(
        {summary.id, candidate->partnerCandidateId, candidate->positionUid, uid, summary.changed});
    if (!logged)
        return logged.error();
    if (auto error = setLogMark(*m_database, *logged))
        return error;
    if (auto error = m_entries.confirm(summary.id, uid, summary.changed))
        return error;
    return outcome.record.json.isEmpty() ? std::nullopt
                                         : m_entries.setAnswer(summary.id, outcome.record.json);
}

Result<bool> Journal::recordAnswer(EntryId id, const candidate::CandidateRecord &answer,
                                   bool isLookedAt)
{
    bool isNews = false;
    const auto error = transact(*m_database, [&]() -> std::optional<Error> {
        auto summary = found(id);
        if (!summary)
            return summary.error();
        if (summary->state != State::Confirmed)
            return notNow(Event::Confirm);
        const auto removed = m_entries.personalRemoved(id);
        if (!removed)
            return removed.error();
        // What was removed does not come back by the next look at it.
        if (auto failed =
                m_entries.setAnswer(id, removed->isValid() ? redacted(answer.json) : answer.json))
            return failed;
        // An answer without a status says nothing about it.
        if (answer.status.isEmpty() || answer.status == summary->status)
            return std::nullopt;
        // The first that is heard of it is no change.
        const bool isChange = !summary->status.isEmpty();
        if (isChange) {
            if (auto failed = m_entries.addChange(
                    id, {m_clock(), answer.statusChanged, summary->status, answer.status}))
                return failed;
        }
        isNews = isChange && !isLookedAt;
        summary->status = answer.status;
        if (auto failed = m_listing.update(*summary))
            return failed;
        if (isNews) {
            if (auto failed = m_listing.setNews(id, true))
                return failed;
        }
        const auto candidate = m_entries.candidate(id);
        return candidate ? m_listing.index(*summary, *candidate) : std::optional(candidate.error());
    });
    if (error)
        return Unexpected(*error);
    return isNews;
}

std::optional<Error> Journal::markSeen(EntryId id)
{
    return m_listing.setNews(id, false);
}

Result<std::optional<ToAsk>> Journal::nextToAsk()
{
    return m_listing.nextToAsk();
}

std::optional<Error> Journal::askAgain(EntryId id, const QDateTime &at)
{
    return m_listing.setAskAt(id, at);
}

} // namespace journal
