// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clerk.h"
#include "diskfaults.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QTest>

/// How the clerk's process ended, and what it had said until then.
struct ClerkRun
{
    int status = -1;
    QSet<Clerk::Step> done;
    QList<QByteArray> failed; ///< the errors' sentences and details
    QByteArray oddError;      ///< one that nobody could show to a person
    QList<QByteArray> calls;  ///< only of a clerk who came to the end
    bool wasKilled() const;
    bool endedInOrder() const;
    bool has(Clerk::Step step) const { return done.contains(step); }
};

/// Lets clerks work, each in a process of its own. These are forked and not started anew, since
/// what is loaded already would take most of the time; and by a process that has one thread alone:
/// a lock that another thread held when a process was forked would be held in it for ever.
class ClerkProcesses
{
public:
    /// To be made before anything starts a thread, as QTest::qExec() does.
    ClerkProcesses();
    ~ClerkProcesses();
    ClerkProcesses(const ClerkProcesses &) = delete;
    ClerkProcesses &operator=(const ClerkProcesses &) = delete;

    /// Returns when the clerk's process has ended.
    ClerkRun letWork(const QString &profile, const testsupport::DiskFault &fault);

private:
    int m_socket = -1; ///< to the process that forks
    int m_forker = -1;
};
