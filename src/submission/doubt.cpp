// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/doubt.h"

#include <QCoreApplication>

#include <algorithm>

namespace submission {

namespace {

using candidate::Outcome;
using candidate::OutcomeKind;

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

/// It is there, but nothing counts as submitted whose uid is not known: neither its pipeline nor a
/// proof could be had.
Outcome arrivedUnnamed(Outcome answer)
{
    answer.kind = OutcomeKind::Unknown;
    answer.error.sentence = Text::tr("Comeet has this candidate already, but does not say under "
                                     "which uid. Find out once more, or look for it in Comeet.");
    return answer;
}

} // namespace

std::optional<Entry> doubledBy(const QList<Entry> &doubts, EntryId id, const Place &place,
                               const candidate::Candidate &next)
{
    const auto found = std::find_if(doubts.crbegin(), doubts.crend(), [&](const Entry &doubt) {
        const candidate::Candidate &sent = doubt.candidate;
        return doubt.summary.id != id && doubt.summary.place.accountId == place.accountId
            && sent.positionUid == next.positionUid
            && (sent.partnerCandidateId == next.partnerCandidateId || samePerson(sent, next));
    });
    return found == doubts.crend() ? std::nullopt : std::optional(*found);
}

Outcome heldBack(const Entry &inDoubt)
{
    Outcome outcome;
    outcome.kind = OutcomeKind::Unknown;
    outcome.error = {candidate::ErrorKind::BadInput,
                     Text::tr("This candidate may have arrived already under the id %1. Find out "
                              "first: sending it again could make a second candidate.")
                         .arg(inDoubt.candidate.partnerCandidateId),
                     {},
                     {}};
    return outcome;
}

Outcome arrivedAlready(const Entry &arrived)
{
    Outcome outcome;
    outcome.kind = OutcomeKind::NotReached;
    outcome.error = {candidate::ErrorKind::BadInput,
                     Text::tr("The same candidate arrived under the id %1. Submit this one again "
                              "only if you want a second one.")
                         .arg(arrived.candidate.partnerCandidateId),
                     {},
                     {}};
    return outcome;
}

Outcome readInDoubt(Outcome answer, const candidate::Candidate &sent)
{
    switch (answer.kind) {
    case OutcomeKind::Created:
    case OutcomeKind::Unknown:
        return answer;
    case OutcomeKind::Conflict:
        if (answer.existing.isEmpty())
            return arrivedUnnamed(std::move(answer));
        answer.kind = OutcomeKind::Created;
        answer.record.uid = answer.existing;
        answer.record.positionUid = sent.positionUid;
        answer.error = {};
        return answer;
    case OutcomeKind::Invalid:
    case OutcomeKind::Refused:
    case OutcomeKind::NotReached:
        break;
    }
    answer.kind = OutcomeKind::Unknown;
    answer.error.sentence = Text::tr("Whether the candidate arrived earlier is still not known. %1")
                                .arg(answer.error.sentence);
    return answer;
}

} // namespace submission
