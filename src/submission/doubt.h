// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "comeet/account.h"

#include <optional>

namespace submission {

/// Remembers the candidates that may have arrived although no answer said so, and reads later
/// answers in that light. Pure: no clock, no network.
class Doubt
{
public:
    bool exists() const { return !m_sent.isEmpty(); }
    /// What may have arrived: the one that was turned to, else the latest; only while exists().
    const candidate::Candidate &sent() const { return m_sent.last().candidate; }
    /// Makes sent() what is in doubt for this account under the id and position of this candidate,
    /// in the content that was sent last; without an account, for any.
    void turnTo(const comeet::Account &account, const candidate::Candidate &candidate);
    void turnTo(const candidate::Candidate &candidate);

    /// Whether something in doubt was sent for this account and position under this id; without
    /// an account, for any.
    bool concerns(const comeet::Account &account, const candidate::Candidate &next) const;
    bool concerns(const candidate::Candidate &next) const;

    /// The one in doubt of whom sending `next` could make a second candidate: the same place and
    /// person under another id. The place is account and position.
    std::optional<candidate::Candidate> doubledBy(const comeet::Account &account,
                                                  const candidate::Candidate &next) const;

    /// What an answer means, given the doubt, and keeps or settles the doubt by it:
    /// - a conflict for what was sent with the same id and content says that it had arrived
    ///   (Created, with `existing` to be fetched) [guess of the API notes];
    /// - anything but Created and Conflict leaves it as unknown as it was, and turns to it.
    candidate::Outcome settle(const comeet::Account &account, const candidate::Candidate &sent,
                              candidate::Outcome answer);

    /// An outcome of a candidate in doubt that told nothing new about it.
    static candidate::Outcome stillUnknown(candidate::Outcome outcome);

private:
    struct Sent
    {
        QUrl baseUrl;
        QString apiKey;
        candidate::Candidate candidate;
    };
    static bool isFor(const Sent &sent, const comeet::Account &account);
    static bool isSame(const Sent &sent, const comeet::Account &account,
                       const candidate::Candidate &next);
    template <typename Predicate>
    void turnToLast(Predicate isIt);

    // The one that is spoken of comes last.
    QList<Sent> m_sent; // one candidate more than once if it was edited in between
};

} // namespace submission
