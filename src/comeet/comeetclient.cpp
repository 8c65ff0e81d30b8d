// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/comeetclient.h"

#include "comeet/candidatecall.h"
#include "comeet/deletedcall.h"
#include "comeet/positionscall.h"
#include "comeet/submitcall.h"

#include <unordered_map>

namespace comeet {

struct ComeetClient::Private
{
    Wire wire;
    std::unordered_map<quint64, Call *> calls; // children of the client

    void start(quint64 id, Call *call)
    {
        Q_ASSERT(!calls.contains(id));
        calls.insert_or_assign(id, call);
        call->start();
    }

    void end(quint64 id)
    {
        const auto found = calls.find(id);
        if (found == calls.end())
            return;
        found->second->deleteLater(); // we are within its signal
        calls.erase(found);
    }
};

ComeetClient::ComeetClient(ManagerFactory factory, Timeouts timeouts, QObject *parent)
    : QObject(parent)
    , d(new Private{{std::move(factory), timeouts, ServerClock()}, {}})
{
}

ComeetClient::~ComeetClient()
{
    for (const auto &[id, call] : d->calls)
        delete call; // before the wire that they use
}

void ComeetClient::submit(quint64 id, const Account &account, const candidate::Candidate &candidate)
{
    auto *call = new SubmitCall(d->wire, account, candidate, this);
    connect(call, &Call::progressed, this,
            [this, id](qint64 sent, qint64 total) { emit progressed(id, sent, total); });
    connect(call, &SubmitCall::submitted, this, [this, id](const candidate::Outcome &outcome) {
        d->end(id);
        emit submitted(id, outcome);
    });
    d->start(id, call);
}

void ComeetClient::fetchCandidate(quint64 id, const Account &account,
                                  const candidate::CandidateUid &uid)
{
    auto *call = new CandidateCall(d->wire, account, uid, this);
    connect(call, &CandidateCall::fetched, this,
            [this, id](const candidate::CandidateRecord &record) {
                d->end(id);
                emit candidateFetched(id, record);
            });
    connect(call, &CandidateCall::fetchFailed, this, [this, id](const candidate::Error &error) {
        d->end(id);
        emit fetchFailed(id, error);
    });
    d->start(id, call);
}

void ComeetClient::fetchPositions(quint64 id, const Account &account)
{
    auto *call = new PositionsCall(d->wire, account, this);
    connect(call, &PositionsCall::fetched, this,
            [this, id](const QList<candidate::Position> &positions, bool complete) {
                d->end(id);
                emit positionsFetched(id, positions, complete);
            });
    connect(call, &PositionsCall::fetchFailed, this, [this, id](const candidate::Error &error) {
        d->end(id);
        emit fetchFailed(id, error);
    });
    d->start(id, call);
}

void ComeetClient::fetchDeleted(quint64 id, const Account &account, const QDateTime &after)
{
    auto *call = new DeletedCall(d->wire, account, after, this);
    connect(call, &DeletedCall::fetched, this, [this, id](const QStringList &uids) {
        d->end(id);
        emit deletedFetched(id, uids);
    });
    connect(call, &DeletedCall::fetchFailed, this, [this, id](const candidate::Error &error) {
        d->end(id);
        emit fetchFailed(id, error);
    });
    d->start(id, call);
}

void ComeetClient::cancel(quint64 id)
{
    if (const auto found = d->calls.find(id); found != d->calls.end())
        found->second->cancel();
}

} // namespace comeet
