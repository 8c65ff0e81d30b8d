// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/outboxschedule.h"

#include "candidate/outcomeword.h"
#include "submission/doubt.h"

#include <algorithm>

namespace submission {

namespace {

/// Of one that waits since an earlier start: whether it was Comeet that put it off.
bool wasRefused(const Entry &entry)
{
    return !entry.attempts.isEmpty()
        && entry.attempts.constLast().outcome
        == candidate::outcomeWord(candidate::OutcomeKind::Refused);
}

} // namespace

QDateTime OutboxSchedule::failed(const Summary &entry, const candidate::Outcome &outcome,
                                 double random, const QDateTime &now)
{
    Trouble &trouble = m_troubles[entry.id];
    ++trouble.failures;
    trouble.notBefore =
        now.addMSecs(retryDelay(m_policy, trouble.failures, random, outcome).count());
    trouble.cause = Cause::Network;
    if (outcome.error.kind == candidate::ErrorKind::BadSettings) {
        // A keychain is not to ask its person for each candidate, nor every few seconds.
        trouble.cause = Cause::Account;
        trouble.notBefore = now.addMSecs(m_policy.longest.count());
        m_locked.insert(entry.place.accountId, trouble.notBefore);
    } else if (outcome.kind == candidate::OutcomeKind::Refused) {
        trouble.cause = Cause::Comeet;
        m_asked.insert(entry.place.accountId, trouble.notBefore);
    }
    m_early.remove(entry.id);
    return trouble.notBefore;
}

void OutboxSchedule::gotThrough(const Summary &entry, const QList<Entry> &waiting)
{
    m_troubles.remove(entry.id);
    m_early.remove(entry.id);
    const QString &accountId = entry.place.accountId;
    m_asked.remove(accountId);
    QList<Entry> others = waiting;
    others.removeIf([&](const Entry &other) { return other.summary.place.accountId != accountId; });
    networkReturned(others);
    accountReturned(accountId, others);
}

void OutboxSchedule::networkReturned(const QList<Entry> &waiting)
{
    for (const Entry &entry : waiting) {
        if (causeOf(entry) == Cause::Network)
            wake(entry);
    }
}

void OutboxSchedule::accountReturned(const QString &accountId, const QList<Entry> &waiting)
{
    m_locked.remove(accountId);
    for (const Entry &entry : waiting) {
        if (entry.summary.place.accountId == accountId && causeOf(entry) == Cause::Account)
            wake(entry);
    }
}

OutboxSchedule::Cause OutboxSchedule::causeOf(const Entry &entry) const
{
    const auto trouble = m_troubles.constFind(entry.summary.id);
    if (trouble != m_troubles.cend())
        return trouble->cause;
    return wasRefused(entry) ? Cause::Comeet : Cause::Network;
}

void OutboxSchedule::wake(const Entry &entry)
{
    const auto trouble = m_troubles.find(entry.summary.id);
    if (trouble != m_troubles.end())
        trouble->notBefore = {};
    m_early.insert(entry.summary.id);
}

void OutboxSchedule::hasten(const Summary &entry)
{
    m_troubles.remove(entry.id);
    m_asked.remove(entry.place.accountId);
    m_locked.remove(entry.place.accountId);
    m_early.insert(entry.id);
}

QDateTime OutboxSchedule::due(const Summary &entry) const
{
    QDateTime due = m_early.contains(entry.id) ? QDateTime() : entry.nextTry;
    for (const QDateTime &bound :
         {m_troubles.value(entry.id).notBefore, m_asked.value(entry.place.accountId),
          m_locked.value(entry.place.accountId)}) {
        if (bound.isValid() && (!due.isValid() || bound > due))
            due = bound;
    }
    return due;
}

std::optional<Entry> OutboxSchedule::next(const QList<Entry> &waiting, const QList<Entry> &doubts,
                                          const QDateTime &now) const
{
    const auto found = std::find_if(waiting.cbegin(), waiting.cend(), [&](const Entry &entry) {
        const QDateTime at = due(entry.summary);
        return !hasGivenUp(m_policy, entry.summary, now) && (!at.isValid() || at <= now)
            && !doubledBy(doubts, entry.summary.id, entry.summary.place, entry.candidate);
    });
    return found == waiting.cend() ? std::nullopt : std::optional(*found);
}

QDateTime OutboxSchedule::nextDue(const QList<Entry> &waiting, const QDateTime &now) const
{
    QDateTime earliest;
    for (const Entry &entry : waiting) {
        const QDateTime at = due(entry.summary);
        if (hasGivenUp(m_policy, entry.summary, now) || !at.isValid() || at <= now)
            continue;
        if (!earliest.isValid() || at < earliest)
            earliest = at;
    }
    return earliest;
}

} // namespace submission
