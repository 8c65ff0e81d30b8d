// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "comeet/call.h"

namespace comeet {

/// GET /candidates/{uid}, asked in the way that fits the uid, and on 404 once in the other.
class CandidateCall : public Call
{
    Q_OBJECT

public:
    CandidateCall(Wire &wire, Account account, candidate::CandidateUid uid, QObject *parent);

signals:
    void fetched(const candidate::CandidateRecord &record);
    void fetchFailed(const candidate::Error &error);

protected:
    void send() override;
    void answered(const Ending &ending) override;
    void failed(const candidate::Error &error) override;

private:
    candidate::CandidateUid m_uid;
    bool m_realId; ///< the way that is being tried
};

} // namespace comeet
