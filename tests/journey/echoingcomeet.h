// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journey/marks.h"
#include "support/rawserver.h"

#include <QSet>

namespace journey {

/// A Comeet that repeats what it knows of a candidate in all its answers, and goes wrong as it is
/// told to. What it is signed with becomes a mark like any other.
class EchoingComeet
{
public:
    enum class Next { Refuse, Conflict, Portal, Lose, Hang, Take };

    /// `asked` is called for each request.
    EchoingComeet(Marks &marks, std::function<void()> asked);

    /// What becomes of candidates from now on.
    void setNext(Next next) { m_next = next; }
    /// Where the candidate stands, to whoever asks.
    void setStatus(const QString &status) { m_status = status; }
    /// What it repeats of a candidate when it refuses one.
    QByteArray words() const;

    QString url() const { return m_server.url().toString(); }
    /// The bodies of all candidates that came whole or in part.
    QByteArrayList candidates() const;
    int wholeBodies() const { return m_server.wholeBodies(); }
    qsizetype signaturesSeen() const { return m_signatures.size(); }

private:
    testsupport::Reaction react(const testsupport::RawRequest &request);
    testsupport::Reaction reactToCandidate() const;
    QByteArray candidateJson() const;

    Marks &m_marks;
    std::function<void()> m_asked;
    Next m_next = Next::Take;
    QString m_status = QStringLiteral("In progress");
    QSet<QByteArray> m_signatures;
    testsupport::RawServer m_server;
};

} // namespace journey
