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
    // A keychain is not to ask its person for each candidate, nor every few seconds.
    const bool isLocked = outcome.error.kind == candidate::ErrorKind::BadSettings;
    if (isLocked)
        trouble.notBefore = now.addMSecs(m_policy.longest.count());
    trouble.isOfAccount = isLocked || outcome.kind == candidate::OutcomeKind::Refused;
    if (trouble.isOfAccount)
        m_accounts.insert(entry.place.accountId, trouble.notBefore);
    m_early.remove(entry.id);
    return trouble.notBefore;
}

void OutboxSchedule::gotThrough(const Summary &entry, const QList<Entry> &waiting)
{
    m_troubles.remove(entry.id);
    m_early.remove(entry.id);
    m_accounts.remove(entry.place.accountId);
    QList<Entry> others = waiting;
    others.removeIf(
        [&](const Entry &other) { return other.summary.place.accountId != entry.place.accountId; });
    networkReturned(others);
}

void OutboxSchedule::networkReturned(const QList<Entry> &waiting)
{
    for (const Entry &entry : waiting) {
        const EntryId id = entry.summary.id;
        const auto trouble = m_troubles.find(id);
        const bool isKnown = trouble != m_troubles.end();
        if (isKnown ? trouble->isOfAccount : wasRefused(entry))
            continue;
        if (isKnown)
            trouble->notBefore = {};
        m_early.insert(id);
    }
}

void OutboxSchedule::hasten(const Summary &entry)
{
    m_troubles.remove(entry.id);
    m_accounts.remove(entry.place.accountId);
    m_early.insert(entry.id);
}

QDateTime OutboxSchedule::due(const Summary &entry) const
{
    QDateTime due = m_early.contains(entry.id) ? QDateTime() : entry.nextTry;
    for (const QDateTime &bound :
         {m_troubles.value(entry.id).notBefore, m_accounts.value(entry.place.accountId)}) {
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
