// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "clerk.h"

#include "journalfixture.h"

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Error;
using journal::FileStore;
using journal::Journal;

namespace {

constexpr journal::EntryId draftId = 1; // the first of the record

QDateTime day(int number)
{
    return {QDate(2026, 11, 20).addDays(number), QTime(9, 0), Qt::UTC};
}

journal::Clock dayClock(int number)
{
    return [number] { return day(number); };
}

FileStore storeOf(const QString &profile)
{
    return {profile + u"/files"_s, dayClock(2)};
}

} // namespace

Candidate Clerk::before()
{
    Candidate candidate = JournalFixture::candidate(u"Ada"_s, u"Before"_s);
    candidate.note = u"What was written the day before. "_s.repeated(20);
    return candidate;
}

Candidate Clerk::after()
{
    Candidate candidate = before();
    candidate.lastName = u"After"_s;
    candidate.note += u"And what was added since. "_s.repeated(200); // more than one page
    return candidate;
}

Candidate Clerk::other()
{
    return JournalFixture::candidate(u"Ben"_s);
}

Candidate Clerk::submittedBefore()
{
    return JournalFixture::candidate(u"Zoe"_s);
}

QByteArray Clerk::fileContent()
{
    return QByteArray("What a CV says. ").repeated(4'000);
}

QString Clerk::originalBeside(const QString &profile)
{
    return profile + u"-cv.pdf"_s;
}

void Clerk::prepare(const QString &profile)
{
    JournalFixture::write(originalBeside(profile), fileContent());
    auto opened = Journal::open(profile, dayClock(1));
    if (!opened)
        qFatal("no record");
    const auto journal = std::move(*opened);
    if (JournalFixture::draft(*journal, before()) != draftId)
        qFatal("the record is not empty");
    Candidate submitted = submittedBefore();
    submitted.resume = storeOf(profile).keepBytes(u"cv.pdf"_s, "an older CV").value();
    JournalFixture::confirmed(*journal, submitted, u"00.ZOE"_s);
    if (journal->backUp())
        qFatal("no backup");
}

Clerk::Clerk(QString profile, Hearer hearer)
    : m_profile(std::move(profile))
    , m_hearer(std::move(hearer))
{
}

bool Clerk::did(Step step, const std::optional<Error> &error)
{
    m_hearer(step, error);
    return !error;
}

template <typename T>
bool Clerk::did(Step step, const candidate::Result<T> &result)
{
    return did(step, result ? std::nullopt : std::optional(result.error()));
}

void Clerk::work()
{
    auto opened = Journal::open(m_profile, dayClock(2));
    if (!did(Step::Opened, opened))
        return;
    m_journal = std::move(*opened);
    tidyUp();
    keepFile();
    save();
    submit();
    submitOther();
    did(Step::BackedUp, m_journal->backUp());
    m_journal.reset();
    did(Step::Closed, std::nullopt);
}

void Clerk::tidyUp()
{
    const auto referenced = m_journal->referencedFiles();
    if (referenced)
        did(Step::TidiedUp, storeOf(m_profile).sweep(*referenced));
}

void Clerk::keepFile()
{
    const auto kept = storeOf(m_profile).keep(originalBeside(m_profile));
    if (did(Step::FileKept, kept))
        m_draft.resume = *kept;
}

/// A person who is told that it failed tries again.
void Clerk::save()
{
    const auto place = JournalFixture::samplePlace();
    if (!did(Step::DraftSaved, m_journal->saveDraft(draftId, m_draft, place)))
        did(Step::DraftSaved, m_journal->saveDraft(draftId, m_draft, place));
    auto saved = m_journal->saveDraft(0, other(), place);
    if (!did(Step::OtherSaved, saved)) {
        saved = m_journal->saveDraft(0, other(), place);
        did(Step::OtherSaved, saved);
    }
    m_other = saved ? *saved : 0;
}

void Clerk::submit()
{
    if (!did(Step::Queued, m_journal->queue(draftId, m_draft, JournalFixture::samplePlace())))
        return;
    const auto attempt = m_journal->beginSending(draftId);
    if (!did(Step::Begun, attempt))
        return;
    did(Step::Sent, std::nullopt);
    did(Step::Finished,
        m_journal->finish(draftId, *attempt, JournalFixture::created(u"00.ADA"_s), day(2)));
}

void Clerk::submitOther()
{
    if (m_other == 0
        || !did(Step::OtherQueued,
                m_journal->queue(m_other, other(), JournalFixture::samplePlace())))
        return;
    const auto attempt = m_journal->beginSending(m_other);
    if (!did(Step::OtherBegun, attempt))
        return;
    const auto outcome = JournalFixture::failed(candidate::OutcomeKind::NotReached,
                                                candidate::ErrorKind::NotConnected);
    did(Step::OtherPostponed, m_journal->finish(m_other, *attempt, outcome, {}, day(3)));
}
