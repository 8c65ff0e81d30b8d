// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "comeet/account.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace comeet {

/// How long a request may stay in each of its phases. Qt has no time-outs of its own, and its
/// transfer time-out also cuts a healthy slow upload.
struct Timeouts
{
    std::chrono::milliseconds connecting{20'000}; ///< until the first byte may be sent
    /// No progress while bytes are unsent. At 8 kB/s the system's buffer makes room only once a
    /// minute, for some 500 kB at a time (tests/submission/faultstest.cpp).
    std::chrono::milliseconds stalled{120'000};
    std::chrono::milliseconds answer{180'000}; ///< from the last byte sent to the end of the answer
};

/// The calls to Comeet's API. Lives in a worker thread of its owner's, so that a busy window does
/// not stall an upload; call its functions there (QMetaObject::invokeMethod). Every call is
/// named by an id of the caller's and ends in exactly one of the signals, also after cancel().
class ComeetClient : public QObject
{
    Q_OBJECT

public:
    /// One short-lived manager per request; the factory is the seam for tests and for the proxy.
    using ManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    explicit ComeetClient(ManagerFactory factory, Timeouts timeouts = {},
                          QObject *parent = nullptr);
    ~ComeetClient() override;

    /// POST /candidates. The candidate must be tidied and valid.
    void submit(quint64 id, const comeet::Account &account, const candidate::Candidate &candidate);
    /// GET /candidates/{uid}, with IDENTIFIER_TYPE: REAL_ID first for a numeric uid and last for
    /// a string; on 404 the other way is tried once.
    void fetchCandidate(quint64 id, const comeet::Account &account,
                        const candidate::CandidateUid &uid);
    /// GET /positions?status=open, all pages. They are asked for at the account's own origin,
    /// whatever host a next_page names: the token would go there.
    void fetchPositions(quint64 id, const comeet::Account &account);
    /// GET /deleted-candidates, of those that were deleted after a time.
    void fetchDeleted(quint64 id, const comeet::Account &account, const QDateTime &after);
    /// Ends a call; its signal then says Cancelled, or that the candidate may have arrived.
    void cancel(quint64 id);

signals:
    /// Bytes of the request body; never goes back, ends at total when the last byte has left.
    void progressed(quint64 id, qint64 sent, qint64 total);
    void submitted(quint64 id, const candidate::Outcome &outcome);
    void candidateFetched(quint64 id, const candidate::CandidateRecord &record);
    /// Not complete if a next page could not be followed, or there were too many.
    void positionsFetched(quint64 id, const QList<candidate::Position> &positions, bool complete);
    void deletedFetched(quint64 id, const QStringList &uids);
    /// fetchCandidate(), fetchPositions() or fetchDeleted() got none.
    void fetchFailed(quint64 id, const candidate::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace comeet
