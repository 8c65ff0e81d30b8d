// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/doubt.h"

#include <QCoreApplication>

#include <algorithm>

namespace submission {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(submission::Doubt)
};

bool samePerson(const candidate::Candidate &a, const candidate::Candidate &b)
{
    const bool sameName =
        candidate::displayName(a).compare(candidate::displayName(b), Qt::CaseInsensitive) == 0;
    const bool sameEmail = !a.email.isEmpty() && a.email.compare(b.email, Qt::CaseInsensitive) == 0;
    return sameName || sameEmail;
}

bool samePlace(const candidate::Candidate &a, const candidate::Candidate &b)
{
    return a.positionUid == b.positionUid;
}

bool sameId(const candidate::Candidate &a, const candidate::Candidate &b)
{
    return a.partnerCandidateId == b.partnerCandidateId;
}

} // namespace

bool Doubt::isFor(const Sent &sent, const comeet::Account &account)
{
    return sent.baseUrl == account.baseUrl && sent.apiKey == account.apiKey;
}

bool Doubt::isSame(const Sent &sent, const comeet::Account &account,
                   const candidate::Candidate &next)
{
    return isFor(sent, account) && samePlace(sent.candidate, next) && sameId(sent.candidate, next);
}

bool Doubt::concerns(const comeet::Account &account, const candidate::Candidate &next) const
{
    return std::any_of(m_sent.cbegin(), m_sent.cend(),
                       [&](const Sent &sent) { return isSame(sent, account, next); });
}

bool Doubt::concerns(const candidate::Candidate &next) const
{
    return std::any_of(m_sent.cbegin(), m_sent.cend(), [&](const Sent &sent) {
        return samePlace(sent.candidate, next) && sameId(sent.candidate, next);
    });
}

std::optional<candidate::Candidate> Doubt::doubledBy(const comeet::Account &account,
                                                     const candidate::Candidate &next) const
{
    const auto found = std::find_if(m_sent.crbegin(), m_sent.crend(), [&](const Sent &sent) {
        return isFor(sent, account) && samePlace(sent.candidate, next)
            && !sameId(sent.candidate, next) && samePerson(sent.candidate, next);
    });
    return found == m_sent.crend() ? std::nullopt : std::optional(found->candidate);
}

template <typename Predicate>
void Doubt::turnToLast(Predicate isIt)
{
    for (qsizetype i = m_sent.size() - 1; i >= 0; --i) {
        if (isIt(m_sent.at(i))) {
            m_sent.move(i, m_sent.size() - 1);
            return;
        }
    }
}

void Doubt::turnTo(const comeet::Account &account, const candidate::Candidate &candidate)
{
    turnToLast([&](const Sent &sent) { return isSame(sent, account, candidate); });
}

void Doubt::turnTo(const candidate::Candidate &candidate)
{
    turnToLast([&](const Sent &sent) {
        return samePlace(sent.candidate, candidate) && sameId(sent.candidate, candidate);
    });
}

candidate::Outcome Doubt::stillUnknown(candidate::Outcome outcome)
{
    outcome.kind = candidate::OutcomeKind::Unknown;
    outcome.error.sentence =
        Text::tr("Whether the candidate arrived earlier is still not known. %1")
            .arg(outcome.error.sentence);
    return outcome;
}

candidate::Outcome Doubt::settle(const comeet::Account &account, const candidate::Candidate &sent,
                                 candidate::Outcome answer)
{
    const auto ours = [&](const Sent &earlier) { return isSame(earlier, account, sent); };
    switch (answer.kind) {
    case candidate::OutcomeKind::Created:
        m_sent.removeIf(ours);
        return answer;
    case candidate::OutcomeKind::Conflict: {
        // With other content than before, the form holds what Comeet may not: that is a conflict.
        const bool proven = concerns(account, sent)
            && std::all_of(m_sent.cbegin(), m_sent.cend(), [&](const Sent &earlier) {
                                return !ours(earlier) || earlier.candidate == sent;
                            });
        m_sent.removeIf(ours);
        if (!proven)
            return answer;
        answer.kind = candidate::OutcomeKind::Created;
        answer.record.uid = answer.existing;
        answer.record.positionUid = sent.positionUid;
        answer.error = {};
        return answer;
    }
    case candidate::OutcomeKind::Unknown:
        m_sent.removeIf(
            [&](const Sent &earlier) { return ours(earlier) && earlier.candidate == sent; });
        m_sent.append({account.baseUrl, account.apiKey, sent});
        return answer;
    case candidate::OutcomeKind::Invalid:
    case candidate::OutcomeKind::Refused:
    case candidate::OutcomeKind::NotReached:
        break;
    }
    if (!concerns(account, sent))
        return answer;
    turnTo(account, sent);
    return stillUnknown(std::move(answer));
}

} // namespace submission
