// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "comeet/comeetclient.h"
#include "comeet/ending.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>

namespace comeet {

class CandidateBody;

/// One request and its answer on a manager of its own: sends exactly once, watches its own
/// time-outs, and ends in exactly one finished(), never from within a call.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// An answer longer than replyCap bytes is cut off: an endless one would fill the memory.
    Exchange(std::unique_ptr<QNetworkAccessManager> manager, Timeouts timeouts, qint64 replyCap,
             QObject *parent = nullptr);
    ~Exchange() override;

    /// To be called once, one of the two.
    void get(QNetworkRequest request);
    void post(QNetworkRequest request, std::unique_ptr<CandidateBody> body);

    void cancel();

signals:
    /// Never goes back; ends at total when the last byte has left.
    void progressed(qint64 sent, qint64 total);
    void finished(const comeet::Ending &ending);

private:
    void start(QNetworkReply *reply);
    void sent();
    void uploaded(qint64 bytes);
    void waitForAnswer();
    void read();
    void stop(Transport why);
    void timedOut();
    void conclude();
    Transport transport() const;
    Transport timeoutOfPhase() const;
    QString detail() const;

    enum class Phase { Connecting, Sending, Answering, Over };

    std::unique_ptr<CandidateBody> m_body; // outlives the reply that reads it
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_reply = nullptr; // owned by the manager
    Timeouts m_timeouts;
    QTimer m_timer;
    Phase m_phase = Phase::Connecting;
    Transport m_stopped = Transport::Complete; // why we ended it ourselves
    qint64 m_replyCap;
    qint64 m_sent = 0;
    QByteArray m_answer;
    QStringList m_sslErrors;
};

} // namespace comeet
