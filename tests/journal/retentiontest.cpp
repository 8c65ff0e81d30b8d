// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/retention.h"

#include "journal/journalfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::ErrorKind;
using candidate::OutcomeKind;
using journal::EntryId;
using journal::Folder;
using journal::Journal;
using journal::Periods;
using journal::Query;
using journal::Removal;
using journal::State;

namespace {

constexpr EntryId nobody = 0;

Candidate withFile(Candidate candidate, const QString &name, const QByteArray &content)
{
    candidate.files.append(samples::attachment(name, content));
    return candidate;
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// Everything that is due, in as many steps as it takes.
Removal retainAll(Journal &journal, const Periods &periods, EntryId open = nobody, int most = 100)
{
    Removal all;
    for (;;) {
        const auto step = journal.retain(periods, open, most);
        if (!step)
            qFatal("%s", qPrintable(step.error().detail));
        if (step->isEmpty())
            break;
        all.copies += step->copies;
        all.candidates += step->candidates;
        all.drafts += step->drafts;
        all.doubts += step->doubts;
    }
    if (journal.clearTraces())
        qFatal("the traces are not cleared");
    return all;
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutPeriodsAllStays()
    {
        JournalFixture f;
        const auto journal = f.open();
        f.confirmed(*journal, withFile(f.candidate(u"Noa"_s), u"cv.pdf"_s, "cv"), u"A.1"_s);
        f.draft(*journal, f.candidate(u"Dan"_s));
        f.now = f.now.addYears(50);
        QCOMPARE(*journal->due({}, nobody), Removal());
        QCOMPARE(retainAll(*journal, {}), Removal());
        QCOMPARE(*journal->referencedFiles(), QSet{hashOf("cv")});
    }

    void copiesGoAfterTheirPeriod()
    {
        JournalFixture f;
        const auto journal = f.open();
        const Candidate old = withFile(withFile(f.candidate(u"Noa"_s), u"cv.pdf"_s, "her cv"),
                                       u"terms.pdf"_s, "everybody's");
        const EntryId first = f.confirmed(*journal, old, u"A.1"_s);
        f.now = f.now.addDays(2);
        const EntryId second = f.confirmed(
            *journal, withFile(f.candidate(u"Dan"_s), u"terms.pdf"_s, "everybody's"), u"A.2"_s);
        const Periods periods{.copies = 30, .personal = {}, .drafts = {}};
        f.now = f.now.addDays(28);
        QCOMPARE(*journal->due(periods, nobody), Removal()); // on the last day it is still there
        f.now = f.now.addSecs(1);
        QCOMPARE(*journal->due(periods, first), Removal()); // somebody looks at it
        QCOMPARE(*journal->due(periods, nobody), (Removal{2, 0, 0}));
        QCOMPARE(retainAll(*journal, periods), (Removal{2, 0, 0}));
        QCOMPARE(*journal->referencedFiles(), QSet{hashOf("everybody's")});
        QCOMPARE(journal->entry(first)->copiesRemoved, f.now);
        QCOMPARE(journal->entry(first)->candidate, old); // what was sent is still known
        QVERIFY(!journal->entry(second)->copiesRemoved.isValid());
        QCOMPARE(retainAll(*journal, periods), Removal());
    }

    void whatIsPersonalGoesFromRecordAndBackups()
    {
        JournalFixture f;
        auto journal = f.open();
        const EntryId id = f.queued(*journal, marked());
        candidate::Outcome refused = f.failed(OutcomeKind::NotReached, ErrorKind::TooManyRequests);
        refused.error.serverMessage = u"Too many requests for Zebedee"_s;
        QVERIFY(!journal->finish(id, *journal->beginSending(id), refused, {}));
        QVERIFY(!journal->finish(id, *journal->beginSending(id), f.created(u"A.1"_s), {}));
        QVERIFY(journal->recordAnswer(id, answer(u"Hired"_s)));
        const EntryId other = f.confirmed(*journal, f.candidate(u"Dan"_s), u"A.2"_s);
        QVERIFY(!journal->backUp());
        f.now = f.now.addDays(400);
        QVERIFY(!f.filesWith("zebedee").isEmpty());
        const Removal removal = retainAll(*journal, lifeOf(365), other);
        QCOMPARE(removal, (Removal{1, 1, 0}));
        QCOMPARE(f.filesWith("zebedee"), QStringList());
        checkWhatStays(*journal, id);
        QCOMPARE(journal->entry(other)->candidate.firstName, u"Dan"_s);

        // The backup has the same to tell.
        journal.reset();
        f.write(f.record(), "no database at all");
        journal = f.open();
        QVERIFY(journal->report().restoredFrom.isValid());
        checkWhatStays(*journal, id);
    }

    void whatWentDoesNotComeBackWithTheNextAnswer()
    {
        JournalFixture f;
        const auto journal = f.open();
        const EntryId id = f.confirmed(*journal, marked(), u"A.1"_s);
        f.now = f.now.addDays(400);
        retainAll(*journal, lifeOf(365));
        QVERIFY(journal->recordAnswer(id, answer(u"Rejected"_s)));
        const auto entry = journal->entry(id);
        QCOMPARE(entry->summary.status, u"Rejected"_s);
        QCOMPARE(entry->answer.value("status"_L1).toString(), u"Rejected"_s);
        QVERIFY(!entry->answer.contains("first_name"_L1));
        QVERIFY(journal->list(found(u"zebedee"_s))->isEmpty());
        // The status changed yesterday, and it is still not taken a second time.
        QCOMPARE(*journal->due(lifeOf(365), nobody), Removal());
    }

    void aChangeOfStatusBeginsThePeriodAnew()
    {
        JournalFixture f;
        const auto journal = f.open();
        const EntryId id = f.confirmed(*journal, marked(), u"A.1"_s);
        f.now = f.now.addDays(300);
        QVERIFY(journal->recordAnswer(id, answer(u"Hired"_s)));
        f.now = f.now.addDays(300);
        QCOMPARE(*journal->due(lifeOf(365), nobody), Removal());
        f.now = f.now.addDays(66);
        QCOMPARE(*journal->due(lifeOf(365), nobody), (Removal{1, 1, 0}));
    }

    void idleDraftsGo()
    {
        JournalFixture f;
        const auto journal = f.open();
        const EntryId idle = f.draft(*journal, f.candidate(u"Idle"_s));
        const EntryId open = f.draft(*journal, f.candidate(u"Open"_s));
        const EntryId waiting = f.queued(*journal, f.candidate(u"Waiting"_s));
        const EntryId sent = f.confirmed(*journal, f.candidate(u"Sent"_s), u"A.1"_s);
        const EntryId refused = f.queued(*journal, f.candidate(u"Refused"_s));
        QVERIFY(!journal->finish(refused, *journal->beginSending(refused),
                                 f.failed(OutcomeKind::Refused, ErrorKind::Rejected), {}));
        const EntryId mayBeThere = doubted(f, *journal, f.candidate(u"Doubted"_s));
        f.now = f.now.addDays(90);
        const EntryId fresh = f.draft(*journal, f.candidate(u"Fresh"_s));
        f.now = f.now.addSecs(1);
        const Periods periods{.copies = {}, .personal = {}, .drafts = 90};
        QCOMPARE(*journal->due(periods, open), (Removal{0, 0, 2}));
        QCOMPARE(retainAll(*journal, periods, open), (Removal{0, 0, 2}));
        for (const EntryId gone : {idle, refused})
            QVERIFY(!journal->entry(gone));
        for (const EntryId kept : {open, waiting, sent, mayBeThere, fresh})
            QVERIFY(journal->entry(kept));
        QCOMPARE(f.filesWith("idle"), QStringList());
    }

    /// Nobody could find out about what is left of it, so nothing is.
    void whatMayHaveArrivedGoesWhole()
    {
        JournalFixture f;
        const auto journal = f.open();
        const EntryId id = doubted(f, *journal, marked());
        QVERIFY(!journal->backUp());
        f.now = f.now.addDays(300);
        const EntryId later = doubted(f, *journal, f.candidate(u"Later"_s));
        const EntryId open = doubted(f, *journal, f.candidate(u"Open"_s));
        f.queued(*journal, f.candidate(u"Waiting"_s));
        const auto sending = journal->beginSending(f.queued(*journal, f.candidate(u"Sending"_s)));
        QVERIFY(sending);
        f.now = f.now.addDays(65);
        QCOMPARE(*journal->due(lifeOf(365), nobody), Removal()); // on the last day it still waits
        f.now = f.now.addSecs(1);
        QCOMPARE(*journal->due(lifeOf(365), id), Removal()); // somebody looks at it
        const Periods others{.copies = 1, .personal = {}, .drafts = 1};
        QCOMPARE(*journal->due(others, nobody), Removal()); // its files are what could be sent
        QCOMPARE(*journal->due(lifeOf(365), nobody), (Removal{0, 0, 0, 1}));
        QCOMPARE(retainAll(*journal, lifeOf(365)), (Removal{0, 0, 0, 1}));
        QVERIFY(!journal->entry(id));
        QCOMPARE(f.filesWith("zebedee"), QStringList());
        QCOMPARE(journal->counts()->outbox, 4);

        // A try begins the period anew.
        QVERIFY(!journal->finish(later, *journal->beginSending(later),
                                 f.failed(OutcomeKind::Unknown, ErrorKind::ConnectionLost), {}));
        f.now = f.now.addDays(364);
        QCOMPARE(retainAll(*journal, lifeOf(365)), (Removal{0, 0, 0, 1}));
        QVERIFY(!journal->entry(open));
        QCOMPARE(journal->entry(later)->summary.state, State::Unknown);
        QCOMPARE(journal->counts()->outbox, 3);
    }

    void manyGoInSteps()
    {
        JournalFixture f;
        const auto journal = f.open();
        for (int i = 0; i < 7; ++i) {
            f.draft(*journal, f.candidate(u"Draft%1"_s.arg(i)));
            f.confirmed(*journal, f.candidate(u"Sent%1"_s.arg(i)), u"A.%1"_s.arg(i));
            doubted(f, *journal, f.candidate(u"Lost%1"_s.arg(i)));
        }
        f.now = f.now.addDays(400);
        const Periods periods{.copies = 30, .personal = 30, .drafts = 30};
        const auto step = journal->retain(periods, nobody, 3);
        QCOMPARE(*step, (Removal{0, 3, 3, 3}));
        QCOMPARE(retainAll(*journal, periods, nobody, 3), (Removal{0, 4, 4, 4}));
        QCOMPARE(journal->counts()->drafts, 0);
        QCOMPARE(journal->counts()->outbox, 0);
        QCOMPARE(journal->counts()->submitted, 7);
    }

    void olderBackupsLoseItToo_data() { JournalFixture::addOlderVersions(); }
    void olderBackupsLoseItToo()
    {
        QFETCH(const int, version);
        JournalFixture f;
        auto journal = f.open();
        const EntryId id = f.confirmed(*journal, marked(), u"A.1"_s);
        QVERIFY(!journal->backUp());
        f.makeVersion(f.path(u"backups/2026-11-24.sqlite"_s), version);
        f.now = f.now.addDays(400);
        retainAll(*journal, lifeOf(365));
        QCOMPARE(f.filesWith("zebedee"), QStringList());
        journal.reset();
        f.write(f.record(), "no database at all");
        journal = f.open();
        QCOMPARE(journal->entry(id)->uid.value, u"A.1"_s);
        QCOMPARE(journal->entry(id)->candidate.firstName, QString());
    }

    void tracesAreClearedLaterIfItCameToNothing()
    {
        JournalFixture f;
        auto journal = f.open();
        f.confirmed(*journal, marked(), u"A.1"_s);
        for (int i = 0; i < 50; ++i) // so that pages are shared, and some get free
            f.draft(*journal, withFile(f.candidate(u"Zebedee%1"_s.arg(i)), u"f"_s, "f"));
        f.now = f.now.addDays(400);
        const Periods periods{.copies = {}, .personal = 30, .drafts = 30};
        QVERIFY(!journal->retain(periods, nobody)->isEmpty());
        journal.reset(); // Submittal ended here
        journal = f.open();
        QVERIFY(journal->retain(periods, nobody)->isEmpty());
        QVERIFY(!journal->clearTraces());
        QCOMPARE(f.filesWith("zebedee"), QStringList());
    }

    void findsTheEntriesOfUids()
    {
        JournalFixture f;
        const auto journal = f.open();
        const EntryId id = f.confirmed(*journal, f.candidate(u"Noa"_s), u"A.1"_s);
        f.confirmed(*journal, f.candidate(u"Dan"_s), u"A.2"_s);
        f.draft(*journal, f.candidate(u"Draft"_s));
        QCOMPARE(*journal->withUids(u"acme"_s, {u"B.7"_s, u"A.1"_s, QString()}), QList{id});
        QVERIFY(journal->withUids(u"another client"_s, {u"A.1"_s})->isEmpty());
    }

private:
    static Periods lifeOf(int days) { return {.copies = {}, .personal = days, .drafts = {}}; }

    static EntryId doubted(JournalFixture &f, Journal &journal, const Candidate &candidate)
    {
        const EntryId id = f.queued(journal, candidate);
        const auto attempt = journal.beginSending(id);
        if (!attempt
            || journal.finish(id, *attempt,
                              f.failed(OutcomeKind::Unknown, ErrorKind::ConnectionLost), {}))
            qFatal("cannot doubt");
        return id;
    }

    /// Everything about it that is personal has the same word in it.
    static Candidate marked()
    {
        Candidate candidate =
            withFile(JournalFixture::candidate(u"Noa"_s), u"Zebedee CV.pdf"_s, "her cv");
        candidate.lastName = u"Zebedee"_s;
        candidate.email = u"noa@zebedee.example"_s;
        candidate.note = u"Zebedee wants to move."_s;
        candidate.links = {u"https://zebedee.example"_s};
        candidate.customFields = {{u"agent"_s, u"Zebedee"_s}};
        candidate.sourceContact.fullName = u"Zebedee senior"_s;
        return candidate;
    }

    static candidate::CandidateRecord answer(const QString &status)
    {
        candidate::CandidateRecord record;
        record.uid = {u"A.1"_s, false};
        record.status = status;
        record.json = {{u"uid"_s, u"A.1"_s},
                       {u"status"_s, status},
                       {u"first_name"_s, u"Zebedee"_s},
                       {u"person"_s, QJsonObject{{u"name"_s, u"Zebedee"_s}}},
                       {u"current_steps"_s,
                        QJsonArray{QJsonObject{{u"name"_s, u"Interview"_s},
                                               {u"by"_s, u"Zebedee's friend"_s}}}}};
        return record;
    }

    static Query found(const QString &text)
    {
        Query query;
        query.folder = Folder::Submitted;
        query.text = text;
        return query;
    }

    static void checkWhatStays(Journal &journal, EntryId id)
    {
        const auto entry = journal.entry(id);
        QVERIFY(entry);
        QCOMPARE(entry->summary.state, State::Confirmed);
        QCOMPARE(entry->summary.name, QString());
        QCOMPARE(entry->summary.place, JournalFixture::samplePlace());
        QCOMPARE(entry->summary.status, u"Hired"_s);
        QCOMPARE(entry->uid.value, u"A.1"_s);
        QCOMPARE(entry->candidate.partnerCandidateId, u"id of Noa"_s);
        QCOMPARE(entry->candidate.positionUid, u"A1.B2"_s);
        QCOMPARE(entry->candidate.files.first().sha256, hashOf("her cv"));
        QCOMPARE(entry->changes.size(), 1);
        QCOMPARE(entry->attempts.size(), 2);
        QCOMPARE(entry->attempts.last().outcome, u"created"_s);
        const QJsonObject step = entry->answer.value("current_steps"_L1).toArray().at(0).toObject();
        QCOMPARE(step, (QJsonObject{{u"name"_s, u"Interview"_s}}));
        QVERIFY(entry->personalRemoved.isValid());
        QVERIFY(entry->copiesRemoved.isValid());
        QVERIFY(journal.list(found(u"zebedee"_s))->isEmpty());
        QCOMPARE(journal.list(found(u"acme"_s))->size(), 2); // the client is no person
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
