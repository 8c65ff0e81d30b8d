// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QObject>

#include <functional>
#include <optional>

namespace submission {

class AccountStore;
class SubmissionService;

/// Sends what the record holds, and is the only one that does: each attempt is on the disk before
/// its first byte leaves, and its end before anybody is told. What may have arrived is known from
/// the record, so it outlives the program.
class Sender : public QObject
{
    Q_OBJECT

public:
    Sender(Record &record, SubmissionService &service, AccountStore &accounts,
           QObject *parent = nullptr);

    bool isSending() const { return m_job.has_value(); }
    /// What may have arrived, oldest first.
    const QList<Entry> &doubts() const { return m_doubts; }

    /// Sends a draft of the record for the account that is chosen. Ends in ended() exactly once.
    void submit(EntryId id, const candidate::Candidate &candidate, const Place &place);
    /// Sends an entry that may have arrived again as it was, which tells whether it had. Ends in
    /// ended() exactly once.
    void findOut(EntryId id);
    void cancel();

signals:
    void sendingChanged(bool sending);
    void ended(submission::EntryId id, const candidate::Outcome &outcome);
    void doubtsChanged();
    /// The end of an attempt could not be written down; the sentence says what follows.
    void notRecorded(const candidate::Error &error);

private:
    struct Job
    {
        EntryId id = 0;
        candidate::Candidate candidate;
        Place place;
        int attempt = 0; ///< 0 until it is written down
        bool findingOut = false;
        bool handedOver = false;
        bool cancelled = false;
    };

    void begin(const Job &job);
    void prepare();
    void writeDown();
    void handOver();
    void take(const candidate::Outcome &outcome);
    void notSent(const candidate::Error &error);
    void finish(const candidate::Outcome &outcome);
    void loadDoubts(const std::function<void()> &then);

    Record &m_record;
    SubmissionService &m_service;
    AccountStore &m_accounts;
    std::optional<Job> m_job;
    QList<Entry> m_doubts;
};

} // namespace submission
