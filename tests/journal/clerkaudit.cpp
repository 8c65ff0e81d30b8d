// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "clerkaudit.h"

#include "journalfixture.h"

using namespace Qt::StringLiterals;
using candidate::Candidate;
using journal::Journal;
using journal::State;
using Step = Clerk::Step;

ClerkAudit::ClerkAudit(QString profile, QSet<Step> done)
    : m_profile(std::move(profile))
    , m_done(std::move(done))
{
}

QString ClerkAudit::problem() const
{
    std::unique_ptr<Journal> journal;
    QString problem = problemOfOpening(journal);
    if (!journal)
        return problem;
    const auto draft = journal->entry(1);
    if (problem.isEmpty())
        problem = draft ? problemOfDraft(*draft) : u"the draft is gone"_s;
    if (problem.isEmpty())
        problem = problemOfOther(*journal);
    if (problem.isEmpty())
        problem = problemOfSubmitted(*journal);
    if (problem.isEmpty())
        problem = problemOfFiles(*journal, m_profile);
    return problem.isEmpty() ? problemOfSaving(*journal) : problem;
}

QString ClerkAudit::problemOfOpening(std::unique_ptr<Journal> &journal) const
{
    auto opened = Journal::open(m_profile, [] { return QDateTime::currentDateTimeUtc(); });
    if (!opened)
        return u"it does not open: "_s + opened.error().sentence + opened.error().detail;
    journal = std::move(*opened);
    const journal::Report &report = journal->report();
    const bool isWhole =
        report.setAside.isEmpty() && !report.restoredFrom.isValid() && !report.isLost;
    return isWhole ? QString() : u"the record was damaged or gone"_s;
}

QString ClerkAudit::problemOfDraft(const journal::Entry &entry) const
{
    const State state = entry.summary.state;
    Candidate saved = entry.candidate;
    saved.resume.reset();
    const bool isNew = saved == Clerk::after();
    if (!isNew && (saved != Clerk::before() || has(Step::DraftSaved)))
        return u"what was typed is not there"_s;
    if (isNew && has(Step::FileKept) && !entry.candidate.resume)
        return u"it has no file"_s;
    if (has(Step::Queued) && state == State::Draft)
        return u"it was in the outbox, and is a draft"_s;
    if (has(Step::Sent) && state != State::Unknown && state != State::Confirmed)
        return u"it may have arrived, and would be sent as if it had not"_s;
    if (has(Step::Finished) && (state != State::Confirmed || entry.uid.value != u"00.ADA"_s))
        return u"it was confirmed, and is not"_s;
    if (!has(Step::DraftSaved) && state != State::Draft && !isNew)
        return u"it left the drafts as nobody wrote it"_s;
    return {};
}

QString ClerkAudit::problemOfOther(Journal &journal) const
{
    const auto found = journal.withPartnerId(Clerk::other().partnerCandidateId);
    if (!found)
        return found.error().sentence;
    if (found->size() > 1 || (found->isEmpty() && has(Step::OtherSaved)))
        return u"the other draft is there %1 times"_s.arg(found->size());
    if (found->isEmpty())
        return {};
    const auto entry = journal.entry(found->constFirst().id);
    if (!entry || entry->candidate != Clerk::other())
        return u"the other draft is not what was typed"_s;
    const State state = entry->summary.state;
    if (has(Step::OtherPostponed)
        && (state != State::Queued || entry->attempts.size() != 1
            || !entry->summary.nextTry.isValid()))
        return u"the other does not wait for its next try"_s;
    if (has(Step::OtherBegun) && state != State::Unknown && state != State::Queued)
        return u"the other was sent, and the record knows nothing of it"_s;
    return {};
}

QString ClerkAudit::problemOfSubmitted(Journal &journal)
{
    const auto found = journal.withPartnerId(Clerk::submittedBefore().partnerCandidateId);
    if (!found || found->size() != 1)
        return u"what was submitted the day before is gone"_s;
    const auto entry = journal.entry(found->constFirst().id);
    if (!entry || entry->summary.state != State::Confirmed || entry->uid.value != u"00.ZOE"_s
        || entry->candidate.firstName != Clerk::submittedBefore().firstName)
        return u"what was submitted the day before is not as it was"_s;
    return {};
}

/// The copies of the files, and the backups.
QString ClerkAudit::problemOfFiles(Journal &journal, const QString &profile)
{
    const auto referenced = journal.referencedFiles();
    if (!referenced)
        return referenced.error().sentence;
    const auto verified =
        journal::FileStore(profile + u"/files"_s, [] { return QDateTime(); }).verify(*referenced);
    if (!verified || !verified->isEmpty())
        return u"a file that belongs to a candidate is missing or damaged"_s;
    const journal::Backups backups(journal::Paths(profile).backups);
    if (backups.days().isEmpty())
        return u"there is no backup any more"_s;
    for (const QDate day : backups.days()) {
        journal::takeBack(backups.pathOf(day),
                          journal::Database::Mode::Apart); // as a restoring would
        const auto backup = journal::inspectRecord(backups.pathOf(day), journal::Check::Whole);
        if (!backup || backup->condition != journal::Condition::Good)
            return u"the backup of day %1 is not whole"_s.arg(day.day());
    }
    return {};
}

/// It can be worked with as before.
QString ClerkAudit::problemOfSaving(Journal &journal)
{
    const Candidate next = JournalFixture::candidate(u"Next"_s);
    const auto id = journal.saveDraft(0, next, JournalFixture::samplePlace());
    const auto entry = id ? journal.entry(*id) : candidate::Unexpected(id.error());
    return entry && entry->candidate == next ? QString() : u"nothing more can be saved"_s;
}
