// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/accountstore.h"
#include "submission/record.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace submission {

class SubmissionService;

/// That a person took back what was to be sent before anything was.
candidate::Error cancelledEarly();

/// One attempt to send an entry of the outbox, as the record holds it: on the disk before its first
/// byte leaves, and its end before anybody is told.
class Delivery : public QObject
{
    Q_OBJECT

public:
    /// When what surely did not arrive is tried again; invalid makes it a draft again.
    using NextTry = std::function<QDateTime(const candidate::Outcome &)>;

    Delivery(Record &record, SubmissionService &service, Credentials credentials,
             QObject *parent = nullptr);

    /// The entry that is under way; 0 is none.
    EntryId id() const { return m_job ? m_job->entry.summary.id : 0; }
    /// Sends an entry that waits, or may have arrived: then the answer tells whether it had. Ends
    /// in ended() exactly once, never from within the call. Only while none is under way.
    void begin(const Entry &entry, NextTry nextTry);
    /// Where only the end is still to be written down, tries that at once.
    void cancel();
    /// Cancels for the end of the program, which waits for no disk: an end that cannot be written
    /// down is told all the same, and tried on as long as the program goes on.
    void stop();
    /// The entry whose end was told so, and is still not written down; 0 is none. Until then
    /// nothing is to be sent.
    EntryId unwritten() const { return m_told ? m_told->entry.summary.id : 0; }

    /// How long after a failure the end is written down anew.
    static constexpr std::chrono::milliseconds retryPause{5000};

signals:
    /// The entry as it was given to begin(). `tried` is false if it could not be begun; then the
    /// record says nothing of it.
    void ended(const submission::Summary &entry, const candidate::Outcome &outcome, bool tried);
    /// The end of an attempt could not be written down yet; told once of each.
    void notRecorded(const candidate::Error &error);
    /// What unwritten() was is written down.
    void writtenAfterAll();

private:
    struct Job
    {
        Entry entry;
        NextTry nextTry;
        comeet::Account account;
        quint64 number = 0; ///< tells it from an earlier one whose account comes late
        int attempt = 0;    ///< 0 until it is written down
        std::optional<candidate::Outcome> outcome; ///< whose writing down is under way
        QDateTime again;                           ///< see NextTry
        bool isTold = false;                       ///< that it could not be written down
        bool stopped = false;
        bool hasAccount = false;
        bool handedOver = false;
        bool cancelled = false;
    };

    bool isInDoubt() const { return m_job->entry.summary.state == State::Unknown; }
    void writeDown();
    void handOver();
    void take(candidate::Outcome outcome);
    void writeEnd();
    void onEndWritten(const std::optional<candidate::Error> &error);
    void writeToldEnd();
    void conclude(const candidate::Outcome &outcome);
    void notBegun(const candidate::Error &error);
    void finish(const candidate::Outcome &outcome, bool tried);

    Record &m_record;
    SubmissionService &m_service;
    Credentials m_credentials;
    std::optional<Job> m_job;
    std::optional<Job> m_told; ///< see unwritten()
    QTimer m_retry;
    QTimer m_toldRetry;
    quint64 m_lastNumber = 0;
};

} // namespace submission
