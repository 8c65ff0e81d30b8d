// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clerk.h"
#include "diskfaults.h"

#include <QByteArray>
#include <QList>
#include <QSet>

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

/// Lets a clerk work in a process of its own, with a fault. Forked and not started anew: what is
/// loaded already would take most of the time.
ClerkRun letWork(const QString &profile, const testsupport::DiskFault &fault);
