// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/submissionservice.h"

#include "candidate/validation.h"
#include "submission/doubt.h"

#include <algorithm>
#include <utility>

namespace submission {

namespace {

using candidate::Outcome;
using candidate::OutcomeKind;

Outcome withError(OutcomeKind kind, candidate::Error error)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.error = std::move(error);
    return outcome;
}

Outcome invalid(const QList<candidate::Problem> &problems)
{
    const auto errors =
        std::count_if(problems.cbegin(), problems.cend(), [](const candidate::Problem &problem) {
            return problem.remark.severity == candidate::Severity::Error;
        });
    Outcome outcome =
        withError(OutcomeKind::Invalid,
                  {candidate::ErrorKind::BadInput,
                   SubmissionService::tr("The candidate was not sent: %n thing(s) must be mended "
                                         "first.",
                                         nullptr, static_cast<int>(errors)),
                   {},
                   {}});
    outcome.problems = problems;
    return outcome;
}

} // namespace

struct SubmissionService::Private
{
    struct Sending
    {
        quint64 id = 0;
        comeet::Account account;
        candidate::Candidate candidate;
        bool findingOut = false;
        bool handedOver = false; // to the client: only its answer can say how it ends
        bool cancelled = false;
        Outcome settled; // a conflict that was read as success, until its candidate is fetched
    };

    AccountProvider accounts;
    QThread thread;
    comeet::ComeetClient *client = nullptr; // lives in `thread`, which deletes it
    quint64 lastId = 0;
    std::optional<Sending> sending;
    quint64 opening = 0;
    candidate::CandidateUid openingUid;
    quint64 listing = 0;
    Doubt doubt;

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
                if (d->sending && d->sending->id == id)
                    emit progressed(sent, total);
            });
    connect(d->client, &comeet::ComeetClient::submitted, this, &SubmissionService::takeAnswer);
    connect(d->client, &comeet::ComeetClient::candidateFetched, this,
            &SubmissionService::takeRecord);
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
    return d->sending.has_value();
}

bool SubmissionService::isInDoubt() const
{
    return d->doubt.exists();
}

candidate::Candidate SubmissionService::inDoubt() const
{
    return d->doubt.exists() ? d->doubt.sent() : candidate::Candidate();
}

void SubmissionService::start()
{
    // The thread, and with it the network stack, begins with the first request.
    if (!d->thread.isRunning())
        d->thread.start();
}

void SubmissionService::submit(const candidate::Candidate &candidate)
{
    if (!d->sending)
        begin(candidate::tidied(candidate), false);
}

void SubmissionService::findOut()
{
    if (!d->sending && d->doubt.exists())
        begin(inDoubt(), true);
}

void SubmissionService::assumeInDoubt(const comeet::Account &account,
                                      const candidate::Candidate &candidate)
{
    Outcome unknown;
    unknown.kind = OutcomeKind::Unknown;
    d->doubt.settle(account, candidate, unknown);
}

void SubmissionService::begin(const candidate::Candidate &candidate, bool findingOut)
{
    Private::Sending sending;
    sending.id = ++d->lastId;
    sending.candidate = candidate;
    sending.findingOut = findingOut;
    d->sending = std::move(sending);
    // Queued before whatever ends it, and so always heard first.
    QMetaObject::invokeMethod(
        this, [this] { emit sendingChanged(true); }, Qt::QueuedConnection);

    const QList<candidate::Problem> problems = candidate::validate(candidate);
    if (candidate::hasError(problems)) {
        finishLater(invalid(problems));
        return;
    }
    d->accounts([this, guard = QPointer(this), id = d->sending->id](const auto &account) {
        if (guard && d->sending && d->sending->id == id)
            send(account);
    });
}

void SubmissionService::send(const candidate::Result<comeet::Account> &account)
{
    if (d->sending->cancelled || d->sending->handedOver)
        return;
    if (!account) {
        notSent(account.error());
        return;
    }
    d->sending->account = *account;
    if (d->sending->findingOut && !d->doubt.concerns(*account, d->sending->candidate)) {
        notSent({candidate::ErrorKind::BadSettings,
                 tr("It was sent with another account. Choose that account, then find out."),
                 {},
                 {}});
        return;
    }
    if (const auto known = d->doubt.doubledBy(*account, d->sending->candidate)) {
        d->doubt.turnTo(*account, *known);
        finishLater(withError(
            OutcomeKind::Unknown,
            {candidate::ErrorKind::BadInput,
             tr("This candidate may have arrived already under the id %1. Find out first: sending "
                "it under another id could make a second candidate.")
                 .arg(known->partnerCandidateId),
             {},
             {}}));
        return;
    }
    d->sending->handedOver = true;
    start();
    d->onClient([client = d->client, id = d->sending->id, account = *account,
                 candidate = d->sending->candidate] { client->submit(id, account, candidate); });
}

void SubmissionService::cancel()
{
    if (!d->sending || d->sending->cancelled)
        return;
    d->sending->cancelled = true;
    if (d->sending->handedOver) {
        d->onClient([client = d->client, id = d->sending->id] { client->cancel(id); });
        return;
    }
    notSent(
        {candidate::ErrorKind::Cancelled, tr("You cancelled before anything was sent."), {}, {}});
}

void SubmissionService::takeAnswer(quint64 id, const Outcome &answer)
{
    if (!d->sending || d->sending->id != id)
        return;
    const bool conflict = answer.kind == OutcomeKind::Conflict;
    Outcome outcome = d->doubt.settle(d->sending->account, d->sending->candidate, answer);
    const bool proven = conflict && outcome.kind == OutcomeKind::Created;
    if (proven && !outcome.existing.isEmpty() && !d->sending->cancelled) {
        // It had arrived: its pipeline is worth one more question, but not a failure.
        d->sending->settled = outcome;
        d->onClient([client = d->client, id, account = d->sending->account,
                     uid = outcome.existing] { client->fetchCandidate(id, account, uid); });
        return;
    }
    finish(outcome);
}

void SubmissionService::takeRecord(quint64 id, const candidate::CandidateRecord &record)
{
    if (d->sending && d->sending->id == id) {
        Outcome outcome = d->sending->settled;
        outcome.record = record;
        finish(outcome);
    } else if (id == d->opening) {
        d->opening = 0;
        emit candidateOpened(record);
    }
}

void SubmissionService::takeFailure(quint64 id, const candidate::Error &error)
{
    if (d->sending && d->sending->id == id) {
        finish(d->sending->settled);
    } else if (id == d->opening) {
        d->opening = 0;
        emit openFailed(d->openingUid, error);
    } else if (id == d->listing) {
        d->listing = 0;
        emit positionsUnavailable(error);
    }
}

/// Ends what was not even tried. That leaves a candidate in doubt as unknown as it was.
void SubmissionService::notSent(const candidate::Error &error)
{
    const Outcome outcome = withError(OutcomeKind::NotReached, error);
    if (!d->doubt.concerns(d->sending->candidate))
        return finishLater(outcome);
    d->doubt.turnTo(d->sending->candidate);
    finishLater(Doubt::stillUnknown(outcome));
}

void SubmissionService::finishLater(const Outcome &outcome)
{
    QMetaObject::invokeMethod(
        this,
        [this, outcome, id = d->sending->id] {
            if (d->sending && d->sending->id == id)
                finish(outcome);
        },
        Qt::QueuedConnection);
}

void SubmissionService::finish(Outcome outcome)
{
    outcome.accountId = d->sending->account.id;
    outcome.accountName = d->sending->account.name;
    d->sending.reset();
    emit sendingChanged(false);
    emit submitted(outcome);
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
