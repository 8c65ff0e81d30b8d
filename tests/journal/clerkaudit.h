// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clerk.h"

/// Looks at a profile at which a clerk's day was broken off. Nothing that was said to be done is
/// lost, what was there before is whole, and what may have arrived is never taken for something
/// that did not.
class ClerkAudit
{
public:
    /// `done` are the steps that the clerk said were done.
    ClerkAudit(QString profile, QSet<Clerk::Step> done);

    /// What is not as it must be, in one sentence.
    QString problem() const;
    /// The same of the copies of the files, and of the backups.
    static QString problemOfFiles(journal::Journal &journal, const QString &profile);
    /// It can be worked with as before.
    static QString problemOfSaving(journal::Journal &journal);

private:
    bool has(Clerk::Step step) const { return m_done.contains(step); }
    QString problemOfOpening(std::unique_ptr<journal::Journal> &journal) const;
    QString problemOfDraft(const journal::Entry &entry) const;
    QString problemOfOther(journal::Journal &journal) const;
    static QString problemOfSubmitted(journal::Journal &journal);

    QString m_profile;
    QSet<Clerk::Step> m_done;
};
