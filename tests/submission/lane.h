// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"
#include "support/environment.h"
#include "support/faultserver.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace testsupport {

/// Files that candidates are given, made once.
class Pool
{
public:
    explicit Pool(quint32 seed);

    /// A candidate of that id with files of chance: mostly small, one in a hundred of megabytes.
    candidate::Candidate candidate(const QString &id, QRandomGenerator &random) const;

private:
    QTemporaryDir m_folder;
    QList<candidate::Attachment> m_small;
    QList<candidate::Attachment> m_large;
};

/// One person at one computer who submits one candidate after the other to a server that goes
/// wrong, and does after each end what a person does until the candidate is in Comeet. One in two
/// has the outbox send by itself; the others submit again. Notes what must not be. Several work at
/// once in one thread.
class Lane : public QObject
{
    Q_OBJECT

public:
    /// What each connection meets, by chance; asked in the server's thread.
    using Chance = std::function<Meeting(QRandomGenerator &)>;

    Lane(const Pool &pool, Front front, Chance chance, quint32 seed, int number);

    enum class Of { Candidates, Attempts };
    /// Goes on until there were so many, and the last candidate has arrived.
    void start(int count, Of of);
    bool isDone() const { return m_done; }
    /// Holds the record against the server, once it is done.
    void verify();

    int attempts() const { return m_attempts; }
    /// Attempts of which a request came to the server, and the requests that came.
    int reached() const { return m_reached; }
    int posts() const { return m_server.posts(); }
    int candidates() const { return int(m_sent.size()); }
    const QStringList &problems() const { return m_problems; }

private:
    void open();
    void restart();
    void findOut();
    void next();
    void send();
    void take(const candidate::Outcome &outcome);
    void judge(const candidate::Outcome &outcome, submission::State state, bool there);
    void goOn(const candidate::Outcome &outcome, submission::State state);
    void note(const QString &problem);

    const Pool &m_pool;
    QRandomGenerator m_random;
    QString m_name;
    bool m_outbox;
    QTemporaryDir m_folder;
    FaultServer m_server;
    std::unique_ptr<Program> m_program;
    QList<std::pair<submission::EntryId, candidate::Candidate>> m_sent; // the last one is under way
    int m_wanted = 0;
    Of m_of = Of::Candidates;
    int m_attempts = 0;
    int m_reached = 0;
    int m_posts = 0; // that came until the last end
    bool m_done = false;
    QStringList m_problems;
};

/// Lets lanes run until all are done, one has met what must not be, or nothing moves any more.
bool waitFor(const std::vector<std::unique_ptr<Lane>> &lanes);

} // namespace testsupport
