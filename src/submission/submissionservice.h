// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/outcome.h"
#include "comeet/comeetclient.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace submission {

/// The way to the network: sends one candidate at a time, and reads candidates and positions. What
/// an answer means for the record, the Sender knows. Knows no widget; all its signals come in the
/// thread it lives in, never from within the call.
class SubmissionService : public QObject
{
    Q_OBJECT

public:
    /// Delivers the account that is chosen, once it is known (the keychain answers later), or why
    /// there is none.
    using AccountReceiver = std::function<void(candidate::Result<comeet::Account>)>;
    using AccountProvider = std::function<void(AccountReceiver)>;
    using RecordReceiver =
        std::function<void(const candidate::Result<candidate::CandidateRecord> &)>;

    SubmissionService(AccountProvider accounts, comeet::ComeetClient::ManagerFactory managers,
                      comeet::Timeouts timeouts = {}, QObject *parent = nullptr);
    ~SubmissionService() override;

    bool isSending() const;
    /// Sends a candidate that is tidied and valid, unless another is being sent. Ends in
    /// submitted() exactly once.
    void submit(const comeet::Account &account, const candidate::Candidate &candidate);
    /// Ends what is being sent; its outcome says whether it may have arrived all the same.
    void cancel();
    /// Asks an account for a candidate; the answer comes exactly once.
    void fetchCandidate(const comeet::Account &account, const candidate::CandidateUid &uid,
                        const RecordReceiver &receiver);

    using DeletedReceiver = std::function<void(const candidate::Result<QStringList> &uids)>;
    /// Asks an account for those that were deleted after a time; the answer comes exactly once.
    void fetchDeleted(const comeet::Account &account, const QDateTime &after,
                      const DeletedReceiver &receiver);

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
    void progressed(qint64 sent, qint64 total);
    void submitted(const candidate::Outcome &outcome);
    void candidateOpened(const candidate::CandidateRecord &record);
    void openFailed(const candidate::CandidateUid &uid, const candidate::Error &error);
    /// Not complete if Comeet has more than it could be asked for: those have to be typed.
    void positionsLoaded(const QList<candidate::Position> &positions, bool complete = true);
    void positionsUnavailable(const candidate::Error &error);

private:
    void start();
    void takeRecord(quint64 id, const candidate::CandidateRecord &record);
    void takeFailure(quint64 id, const candidate::Error &error);
    void drop(quint64 id);
    void failLater(quint64 id, const candidate::Error &error);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace submission
