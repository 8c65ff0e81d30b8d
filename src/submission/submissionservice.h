// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/outcome.h"
#include "comeet/comeetclient.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace submission {

/// The one place where form and network meet: sends one candidate at a time for the account that
/// is chosen, remembers what may have arrived, and reads candidates and positions. Knows no
/// widget; all its signals come in the thread it lives in, never from within the call.
class SubmissionService : public QObject
{
    Q_OBJECT

public:
    /// Delivers the account to send with, once it is known (the keychain answers later), or why
    /// there is none.
    using AccountReceiver = std::function<void(candidate::Result<comeet::Account>)>;
    using AccountProvider = std::function<void(AccountReceiver)>;

    SubmissionService(AccountProvider accounts, comeet::ComeetClient::ManagerFactory managers,
                      comeet::Timeouts timeouts = {}, QObject *parent = nullptr);
    ~SubmissionService() override;

    bool isSending() const;
    /// Whether something that was sent may have arrived, so that findOut() can tell.
    bool isInDoubt() const;
    /// What may have arrived: after an outcome that is Unknown the one that it speaks of, whichever
    /// was sent last; empty unless isInDoubt().
    candidate::Candidate inDoubt() const;

    /// Validates, then sends. Ends in submitted() exactly once.
    void submit(const candidate::Candidate &candidate);
    /// Sends inDoubt() again, under the same id: created, or a conflict with one's own
    /// id, both mean that it is there. Goes only to the account that it was sent with. Ends in
    /// submitted() exactly once; does nothing unless isInDoubt().
    void findOut();
    /// Takes over from the record what may have arrived, and turns to it: inDoubt() is this one.
    void assumeInDoubt(const comeet::Account &account, const candidate::Candidate &candidate);
    /// Ends what is being sent, also while the account is still waited for.
    void cancel();

    /// Asks for a candidate; ends in candidateOpened() or openFailed() exactly once. A later call
    /// cancels an earlier one.
    void openCandidate(const candidate::CandidateUid &uid);
    /// Ends an openCandidate() in openFailed() with ErrorKind::Cancelled.
    void cancelOpening();
    /// Asks for the open positions; ends in positionsLoaded() or positionsUnavailable(), unless a
    /// later call or accountChanged() takes its place: then nothing is heard of it any more.
    void loadPositions();
    /// Drops whatever is read for another account than the one now chosen: openCandidate() is
    /// cancelled, the positions are to be asked for again. What is being sent goes on.
    void accountChanged();

signals:
    void sendingChanged(bool sending);
    void progressed(qint64 sent, qint64 total);
    void submitted(const candidate::Outcome &outcome);
    void candidateOpened(const candidate::CandidateRecord &record);
    void openFailed(const candidate::CandidateUid &uid, const candidate::Error &error);
    /// Not complete if Comeet has more than it could be asked for: those have to be typed.
    void positionsLoaded(const QList<candidate::Position> &positions, bool complete = true);
    void positionsUnavailable(const candidate::Error &error);

private:
    void start();
    void begin(const candidate::Candidate &candidate, bool findingOut);
    void send(const candidate::Result<comeet::Account> &account);
    void takeAnswer(quint64 id, const candidate::Outcome &answer);
    void takeRecord(quint64 id, const candidate::CandidateRecord &record);
    void takeFailure(quint64 id, const candidate::Error &error);
    void notSent(const candidate::Error &error);
    void finishLater(const candidate::Outcome &outcome);
    void finish(candidate::Outcome outcome);
    void drop(quint64 id);
    void failLater(quint64 id, const candidate::Error &error);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace submission
