// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "comeet/comeetclient.h"
#include "comeet/ending.h"
#include "comeet/exchange.h"
#include "comeet/serverclock.h"

#include <QObject>

namespace comeet {

class CandidateBody;

/// What the calls of one client share.
struct Wire
{
    ComeetClient::ManagerFactory makeManager;
    Timeouts timeouts;
    ServerClock clock;
};

/// One call to the API: one exchange after the other until the answer is known. Signs each with
/// a token of its own, and tries once more where the token was refused because of the clock.
class Call : public QObject
{
    Q_OBJECT

public:
    /// The wire has to outlive the call.
    Call(Wire &wire, Account account, QObject *parent);
    ~Call() override;

    /// Ends in one of the subclass's signals, never from within.
    void start();
    void cancel();

protected:
    /// Sends the request of the present state, with get() or post().
    virtual void send() = 0;
    virtual void answered(const Ending &ending) = 0;
    /// The request could not even be made.
    virtual void failed(const candidate::Error &error) = 0;

    const QUrl &baseUrl() const { return m_account.baseUrl; }
    QUrl url(const QByteArray &path) const;
    void get(const QUrl &url, qint64 replyCap, bool realId = false);
    void post(const QUrl &url, std::unique_ptr<CandidateBody> body);
    /// Sends unless the call was cancelled meanwhile.
    void sendNext();

signals:
    void progressed(qint64 sent, qint64 total);

private:
    QNetworkRequest request(const QUrl &url) const;
    void makeExchange(qint64 replyCap);
    void take(const Ending &ending);

    Wire &m_wire;
    Account m_account;
    Exchange *m_exchange = nullptr; // a child of this
    qint64 m_sent = 0;
    bool m_cancelled = false;
    bool m_clockMended = false;
};

/// One mebibyte: an answer about one candidate is a few kilobytes.
constexpr qint64 smallReply = 1024 * 1024;

} // namespace comeet
