// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/outcome.h"
#include "journal/filestore.h"
#include "journal/journal.h"

#include <QSet>

#include <functional>
#include <memory>

/// One day at a profile, step by step as the program goes through it: a draft gets a file and is
/// submitted, another finds no network, and a backup is made. Where a step fails, it goes on as
/// the program would: what could not be written down is not sent.
class Clerk
{
public:
    /// What was done, in the order in which it is done. Sent is the one that has no step in the
    /// record: from then on the candidate may be in Comeet.
    enum class Step {
        Opened,
        TidiedUp,
        FileKept,
        DraftSaved,
        OtherSaved,
        Queued,
        Begun,
        Sent,
        Finished,
        OtherQueued,
        OtherBegun,
        OtherPostponed,
        BackedUp,
        Closed,
    };
    /// Hears of each step that was done, and of an error where it was not.
    using Hearer = std::function<void(Step, const std::optional<candidate::Error> &)>;

    /// The profile as the days before left it.
    static void prepare(const QString &profile);
    /// Where that lies from which the file is added.
    static QString originalBeside(const QString &profile);

    Clerk(QString profile, Hearer hearer);
    void work();

    static candidate::Candidate before(); ///< the draft as it was the day before
    static candidate::Candidate after();  ///< and now, without its file
    static candidate::Candidate other();
    static candidate::Candidate submittedBefore();
    static QByteArray fileContent();

private:
    bool did(Step step, const std::optional<candidate::Error> &error);
    template <typename T>
    bool did(Step step, const candidate::Result<T> &result);
    void tidyUp();
    void keepFile();
    void save();
    void submit();
    void submitOther();

    QString m_profile;
    Hearer m_hearer;
    std::unique_ptr<journal::Journal> m_journal;
    candidate::Candidate m_draft = after();
    journal::EntryId m_other = 0;
};
