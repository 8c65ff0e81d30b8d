// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "comeet/call.h"

namespace comeet {

/// POST /candidates.
class SubmitCall : public Call
{
    Q_OBJECT

public:
    SubmitCall(Wire &wire, Account account, candidate::Candidate candidate, QObject *parent);

signals:
    void submitted(const candidate::Outcome &outcome);

protected:
    void send() override;
    void answered(const Ending &ending) override;
    void failed(const candidate::Error &error) override;

private:
    candidate::Candidate m_candidate;
};

} // namespace comeet
