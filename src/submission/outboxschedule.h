// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/retry.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace submission {

/// Which entry of the outbox is sent next, and when: in the order in which they came, but one that
/// has to wait does not keep the others waiting. Without a clock and without I/O; what waits is
/// given, oldest first.
class OutboxSchedule
{
public:
    explicit OutboxSchedule(const RetryPolicy &policy = {})
        : m_policy(policy)
    {
    }

    const RetryPolicy &policy() const { return m_policy; }

    /// Nothing of an attempt arrived, for a reason that passes, or it could not even begin: says
    /// when it is tried next. `random` is 0 up to 1. Where Comeet asked to wait, or the account's
    /// secret cannot be had, the whole account does.
    QDateTime failed(const Summary &entry, const candidate::Outcome &outcome, double random,
                     const QDateTime &now);
    /// An attempt got through: whatever else waits for its account need not wait for the network.
    void gotThrough(const Summary &entry, const QList<Entry> &waiting);
    /// There may be a network again: what did not reach Comeet is due.
    void networkReturned(const QList<Entry> &waiting);
    /// The secret of an account may be had again: what waited for that is due.
    void accountReturned(const QString &accountId, const QList<Entry> &waiting);
    /// A person wants it sent now.
    void hasten(const Summary &entry);

    /// The entry that is to be sent now. One that could make a second candidate of one in doubt
    /// waits until that is found out.
    std::optional<Entry> next(const QList<Entry> &waiting, const QList<Entry> &doubts,
                              const QDateTime &now) const;
    /// When next() is to be asked again; invalid if only an event can change its answer.
    QDateTime nextDue(const QList<Entry> &waiting, const QDateTime &now) const;

private:
    /// What has to change for one that waits.
    enum class Cause { Network, Account, Comeet };

    struct Trouble
    {
        int failures = 0;
        QDateTime notBefore;
        Cause cause = Cause::Network;
    };

    Cause causeOf(const Entry &entry) const;
    void wake(const Entry &entry);
    QDateTime due(const Summary &entry) const;

    RetryPolicy m_policy;
    QHash<EntryId, Trouble> m_troubles;
    QSet<EntryId> m_early;              ///< need not wait for the next try that the record names
    QHash<QString, QDateTime> m_asked;  ///< accounts for which Comeet asked for patience
    QHash<QString, QDateTime> m_locked; ///< accounts whose secret could not be had
};

} // namespace submission
