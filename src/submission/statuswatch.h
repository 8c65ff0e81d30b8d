// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/delivery.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace submission {

class SubmissionService;

/// How gently Comeet is asked. It publishes no limits, and advises to poll about every 5 minutes
/// [doc].
struct WatchPace
{
    std::chrono::milliseconds between{2'000};     ///< from an answer to the next question
    std::chrono::milliseconds each{300'000};      ///< until the same candidate is asked for again
    std::chrono::milliseconds longest{3'600'000}; ///< of the pauses after failures
    std::chrono::hours lost{24}; ///< until one is asked for again that may not be read
};

/// Looks after the submitted candidates that are still in a pipeline: asks for one after the other,
/// the one that was asked for longest ago first, keeps the answers in the record and says whose
/// status changed. Comeet tells nobody by itself [doc].
class StatusWatch : public QObject
{
    Q_OBJECT

public:
    StatusWatch(Record &record, SubmissionService &service, Credentials credentials,
                journal::Clock clock, const WatchPace &pace = {}, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on);

signals:
    void answered(submission::EntryId id, const candidate::CandidateRecord &record);
    /// Comeet deleted it: nothing of it may stay here.
    void deleted(const QString &accountId, const QString &uid);
    /// The record marks it as news.
    void statusChanged(submission::EntryId id, const QString &status);

private:
    void look();
    void ask(const journal::ToAsk &next);
    void take(const journal::ToAsk &asked,
              const candidate::Result<candidate::CandidateRecord> &got);
    void fail(const journal::ToAsk &asked, const candidate::Error &error);
    void putOff(const journal::ToAsk &asked, const QDateTime &until);
    void lookAfter(std::chrono::milliseconds pause);

    Record &m_record;
    SubmissionService &m_service;
    Credentials m_credentials;
    journal::Clock m_clock;
    WatchPace m_pace;
    QTimer m_timer;
    bool m_on = false;
    bool m_asking = false;
    int m_failures = 0; ///< in a row, of the kind that passes
    /// Accounts whose secret could not be had: a keychain is not to ask its person for each
    /// candidate.
    QHash<QString, QDateTime> m_locked;
};

} // namespace submission
