// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/submissionservice.h"

#include "comeet/sendingthread.h"

#include <utility>

namespace submission {

struct SubmissionService::Private
{
    AccountProvider accounts;
    comeet::SendingThread thread;
    comeet::ComeetClient *client = nullptr; // lives in `thread`, which deletes it
    quint64 lastId = 0;
    quint64 sending = 0;
    QHash<quint64, RecordReceiver> fetching;
    QHash<quint64, DeletedReceiver> fetchingDeleted;
    quint64 opening = 0;
    candidate::CandidateUid openingUid;
    quint64 listing = 0;

    template <typename Function>
    void onClient(Function function)
    {
        QMetaObject::invokeMethod(client, std::move(function), Qt::QueuedConnection);
    }
};

SubmissionService::SubmissionService(AccountProvider accounts,
                                     comeet::ComeetClient::ManagerFactory managers,
                                     comeet::Timeouts timeouts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->accounts = std::move(accounts);
    d->client = new comeet::ComeetClient(std::move(managers), timeouts);
    d->client->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->client, &QObject::deleteLater);
    connect(d->client, &comeet::ComeetClient::progressed, this,
            [this](quint64 id, qint64 sent, qint64 total) {
                if (id == d->sending)
                    emit progressed(sent, total);
            });
    connect(d->client, &comeet::ComeetClient::submitted, this,
            [this](quint64 id, const candidate::Outcome &outcome) {
                if (id != d->sending)
                    return;
                d->sending = 0;
                emit submitted(outcome);
            });
    connect(d->client, &comeet::ComeetClient::candidateFetched, this,
            &SubmissionService::takeRecord);
    connect(d->client, &comeet::ComeetClient::deletedFetched, this,
            [this](quint64 id, const QStringList &uids) {
                if (const auto receiver = d->fetchingDeleted.take(id))
                    receiver(uids);
            });
    connect(d->client, &comeet::ComeetClient::positionsFetched, this,
            [this](quint64 id, const QList<candidate::Position> &positions, bool complete) {
                if (id != d->listing)
                    return;
                d->listing = 0;
                emit positionsLoaded(positions, complete);
            });
    connect(d->client, &comeet::ComeetClient::fetchFailed, this, &SubmissionService::takeFailure);
    d->thread.setObjectName(QStringLiteral("comeet"));
}

SubmissionService::~SubmissionService()
{
    if (d->thread.isRunning()) {
        d->thread.quit();
        d->thread.wait();
    } else {
        delete d->client;
    }
}

bool SubmissionService::isSending() const
{
    return d->sending != 0;
}

void SubmissionService::start()
{
    // The thread, and with it the network stack, begins with the first request.
    if (!d->thread.isRunning())
        d->thread.start();
}

void SubmissionService::submit(const comeet::Account &account,
                               const candidate::Candidate &candidate)
{
    if (isSending())
        return;
    d->sending = ++d->lastId;
    start();
    d->onClient([client = d->client, id = d->sending, account, candidate] {
        client->submit(id, account, candidate);
    });
}

void SubmissionService::cancel()
{
    if (isSending())
        d->onClient([client = d->client, id = d->sending] { client->cancel(id); });
}

void SubmissionService::fetchCandidate(const comeet::Account &account,
                                       const candidate::CandidateUid &uid,
                                       const RecordReceiver &receiver)
{
    const quint64 id = ++d->lastId;
    d->fetching.insert(id, receiver);
    start();
    d->onClient(
        [client = d->client, id, account, uid] { client->fetchCandidate(id, account, uid); });
}

void SubmissionService::fetchDeleted(const comeet::Account &account, const QDateTime &after,
                                     const DeletedReceiver &receiver)
{
    const quint64 id = ++d->lastId;
    d->fetchingDeleted.insert(id, receiver);
    start();
    d->onClient(
        [client = d->client, id, account, after] { client->fetchDeleted(id, account, after); });
}

void SubmissionService::takeRecord(quint64 id, const candidate::CandidateRecord &record)
{
    if (const auto receiver = d->fetching.take(id)) {
        receiver(record);
    } else if (id == d->opening) {
        d->opening = 0;
        emit candidateOpened(record);
    }
}

void SubmissionService::takeFailure(quint64 id, const candidate::Error &error)
{
    if (const auto receiver = d->fetching.take(id)) {
        receiver(candidate::Unexpected(error));
    } else if (const auto asker = d->fetchingDeleted.take(id)) {
        asker(candidate::Unexpected(error));
    } else if (id == d->opening) {
        d->opening = 0;
        emit openFailed(d->openingUid, error);
    } else if (id == d->listing) {
        d->listing = 0;
        emit positionsUnavailable(error);
    }
}

void SubmissionService::openCandidate(const candidate::CandidateUid &uid)
{
    cancelOpening();
    const quint64 id = ++d->lastId;
    d->opening = id;
    d->openingUid = uid;
    d->accounts([this, guard = QPointer(this), id, uid](const auto &account) {
        if (!guard || d->opening != id)
            return;
        if (!account) {
            failLater(id, account.error());
            return;
        }
        start();
        d->onClient([client = d->client, id, account = *account, uid] {
            client->fetchCandidate(id, account, uid);
        });
    });
}

void SubmissionService::cancelOpening()
{
    const quint64 id = std::exchange(d->opening, 0);
    if (id == 0)
        return;
    drop(id);
    QMetaObject::invokeMethod(
        this,
        [this, uid = d->openingUid] {
            emit openFailed(uid,
                            {candidate::ErrorKind::Cancelled,
                             tr("The candidate was not opened, because that was cancelled."),
                             {},
                             {}});
        },
        Qt::QueuedConnection);
}

void SubmissionService::loadPositions()
{
    drop(std::exchange(d->listing, 0));
    const quint64 id = ++d->lastId;
    d->listing = id;
    d->accounts([this, guard = QPointer(this), id](const auto &account) {
        if (!guard || d->listing != id)
            return;
        if (!account) {
            failLater(id, account.error());
            return;
        }
        start();
        d->onClient(
            [client = d->client, id, account = *account] { client->fetchPositions(id, account); });
    });
}

void SubmissionService::failLater(quint64 id, const candidate::Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, id, error] { takeFailure(id, error); }, Qt::QueuedConnection);
}

void SubmissionService::accountChanged()
{
    cancelOpening();
    drop(std::exchange(d->listing, 0));
}

/// Ends a call whose answer nobody waits for.
void SubmissionService::drop(quint64 id)
{
    if (id != 0 && d->thread.isRunning())
        d->onClient([client = d->client, id] { client->cancel(id); });
}

} // namespace submission
