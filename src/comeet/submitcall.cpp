// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/submitcall.h"

#include "comeet/classify.h"
#include "comeet/requestbody.h"

namespace comeet {

SubmitCall::SubmitCall(Wire &wire, Account account, candidate::Candidate candidate, QObject *parent)
    : Call(wire, std::move(account), parent)
    , m_candidate(std::move(candidate))
{
}

void SubmitCall::send()
{
    auto body = CandidateBody::create(m_candidate);
    if (!body)
        return failed(body.error());
    post(url("/candidates"), std::move(body.value()));
}

void SubmitCall::answered(const Ending &ending)
{
    emit submitted(classifySubmission(ending));
}

void SubmitCall::failed(const candidate::Error &error)
{
    candidate::Outcome outcome;
    outcome.kind = candidate::OutcomeKind::NotReached;
    outcome.error = error;
    emit submitted(outcome);
}

} // namespace comeet
