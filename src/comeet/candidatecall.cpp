// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/candidatecall.h"

#include "comeet/cause.h"
#include "comeet/classify.h"
#include "comeet/replies.h"

using namespace Qt::StringLiterals;
using candidate::Error;

namespace comeet {

CandidateCall::CandidateCall(Wire &wire, Account account, candidate::CandidateUid uid,
                             QObject *parent)
    : Call(wire, std::move(account), parent)
    , m_uid(std::move(uid))
    , m_realId(m_uid.numeric)
{
}

void CandidateCall::send()
{
    // These would ask for another path than a candidate's.
    if (m_uid.isEmpty() || m_uid.value == "."_L1 || m_uid.value == ".."_L1)
        return failed(
            {candidate::ErrorKind::NotFound,
             whatHappened(Cause::CandidateNotFound) + u' ' + remedyFor(Cause::CandidateNotFound),
             {},
             u"no uid"_s});
    get(url("/candidates/" + QUrl::toPercentEncoding(m_uid.value)), smallReply, m_realId);
}

void CandidateCall::answered(const Ending &ending)
{
    Error error = classifyFetch(ending, Asked::Candidate);
    if (error.kind == candidate::ErrorKind::NotFound && m_realId == m_uid.numeric) {
        m_realId = !m_realId;
        return sendNext();
    }
    const auto json = parseObject(ending.body);
    if (error.kind == candidate::ErrorKind::None && json) {
        const candidate::CandidateRecord record = candidateFrom(*json);
        if (!record.uid.isEmpty()) {
            emit fetched(record);
            return;
        }
        error = {candidate::ErrorKind::BadAnswer,
                 whatHappened(Cause::NoUid) + u' ' + remedyFor(Cause::NoUid),
                 {},
                 u"no uid in the answer"_s};
    }
    emit fetchFailed(error);
}

void CandidateCall::failed(const Error &error)
{
    emit fetchFailed(error);
}

} // namespace comeet
