// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/journalfixture.h"
#include "support/rights.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::ErrorKind;
using candidate::OutcomeKind;
using journal::Counts;
using journal::EntryId;
using journal::Folder;
using journal::Query;
using journal::State;

namespace {

QStringList names(journal::Journal &journal, const Query &query)
{
    QStringList names;
    const auto page = journal.list(query);
    if (!page)
        return {page.error().detail};
    for (const auto &summary : *page)
        names.append(summary.name);
    return names;
}

State stateOf(journal::Journal &journal, EntryId id)
{
    return journal.entry(id).value().summary.state;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField()
    {
        JournalFixture profile;
        const Candidate candidate = samples::fullCandidate();
        const auto id = profile.draft(*profile.open(), candidate);
        const auto entry = profile.open()->entry(id);
        QVERIFY(entry);
        QCOMPARE(entry->candidate, candidate);
        QCOMPARE(entry->created, profile.now);
        QCOMPARE(entry->summary.place, profile.samplePlace());
        QCOMPARE(entry->summary.name, candidate::displayName(candidate));
        QCOMPARE(entry->summary.positionUid, candidate.positionUid);
        QCOMPARE(entry->summary.changed, profile.now);
        QCOMPARE(entry->summary.state, State::Draft);
        QVERIFY(entry->attempts.isEmpty() && entry->changes.isEmpty() && entry->uid.isEmpty());
    }

    /// The list that names the positions may be out of reach.
    void keepsTheNameOfAPosition()
    {
        JournalFixture profile;
        const auto journal = profile.open();
        candidate::Candidate candidate = profile.candidate(u"Noa"_s);
        const EntryId id = profile.draft(*journal, candidate);
        const QString name = profile.samplePlace().positionName;
        QVERIFY(!name.isEmpty());
        journal::Place unnamed = profile.samplePlace();
        unnamed.positionName.clear();
        candidate.note = u"edited"_s;
        QVERIFY(journal->saveDraft(id, candidate, unnamed));
        QCOMPARE(journal->entry(id)->summary.place.positionName, name);
        QVERIFY(!journal->queue(id, candidate, unnamed));
        QCOMPARE(journal->entry(id)->summary.place.positionName, name);

        const EntryId other = profile.draft(*journal, candidate);
        candidate.positionUid = u"another"_s;
        QVERIFY(journal->saveDraft(other, candidate, unnamed));
        QCOMPARE(journal->entry(other)->summary.place.positionName, QString());
    }

    void isTheOwnersAlone()
    {
        JournalFixture profile;
        auto journal = profile.open();
        profile.confirmed(*journal, profile.candidate(u"Noa"_s), u"1"_s);
        QVERIFY(!journal->backUp());
        QVERIFY(testsupport::isForOwnerAlone(profile.folder()));
        for (const auto &name : {u"record.sqlite"_s, u"record.sqlite-wal"_s, u"record.sqlite-shm"_s,
                                 u"confirmed.log"_s, u"backups/2026-11-24.sqlite"_s}) {
            QVERIFY2(QFile::exists(profile.path(name)), qPrintable(name));
#ifdef Q_OS_WIN
            if (name.startsWith("record.sqlite-"_L1))
                continue; // SQLite's own have the list of their folder, which wine does not hand on
#endif
            QVERIFY2(testsupport::isForOwnerAlone(profile.path(name)), qPrintable(name));
            QVERIFY(!(QFile::permissions(profile.path(name)) & QFile::ExeOwner));
        }
        QVERIFY(testsupport::isForOwnerAlone(profile.path(u"backups"_s)));
    }

    void makesAnOpenProfileTheOwnersAlone()
    {
        JournalFixture profile;
        QVERIFY(QDir().mkpath(profile.folder()));
        profile.open();
        QVERIFY(testsupport::isForOwnerAlone(profile.folder()));
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
            | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(profile.folder(), all));
        QVERIFY(QFile::setPermissions(profile.record(), all));
        profile.open();
        QVERIFY(testsupport::isForOwnerAlone(profile.folder()));
        QVERIFY(testsupport::isForOwnerAlone(profile.record()));
    }

    void savesADraftAgain()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto id = profile.draft(*journal, profile.candidate(u"Noa"_s));
        const auto first = journal->entry(id)->summary;
        profile.now = profile.now.addSecs(60);
        Candidate changed = profile.candidate(u"Noa"_s, u"Bar"_s);
        const auto again = journal->saveDraft(id, changed, {u"b"_s, u"Beta"_s, u"Nurse"_s});
        QVERIFY(again);
        QCOMPARE(*again, id);
        const auto entry = journal->entry(id);
        QCOMPARE(entry->candidate, changed);
        QCOMPARE(entry->summary.name, u"Noa Bar"_s);
        QCOMPARE(entry->summary.place.clientName, u"Beta"_s);
        QCOMPARE(entry->summary.changed, profile.now);
        QCOMPARE(entry->summary.row, first.row); // it keeps its place while it is written
        QCOMPARE(*journal->counts(), (Counts{1, 0, 0}));
    }

    void theSameDraftIsNoChange()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto id = profile.draft(*journal, profile.candidate(u"Noa"_s));
        const QDateTime saved = profile.now;
        profile.now = saved.addSecs(60);
        QVERIFY(journal->saveDraft(id, profile.candidate(u"Noa"_s), profile.samplePlace()));
        QCOMPARE(journal->entry(id)->summary.changed, saved);
    }

    void sendsAndConfirms()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto id = profile.queued(*journal, profile.candidate(u"Noa"_s));
        QCOMPARE(*journal->inState(State::Queued), QList<EntryId>{id});
        const auto attempt = journal->beginSending(id);
        QVERIFY(attempt);
        QCOMPARE(*attempt, 1);
        QCOMPARE(stateOf(*journal, id), State::Sending);
        const QDateTime server(QDate(2026, 11, 24), QTime(8, 59, 58), Qt::UTC);
        QVERIFY(!journal->finish(id, 1, profile.created(u"77"_s), server));
        const auto entry = journal->entry(id);
        QCOMPARE(entry->summary.state, State::Confirmed);
        QCOMPARE(entry->summary.status, u"New"_s);
        QCOMPARE(entry->summary.changed, server);
        QCOMPARE(entry->confirmedAt, server);
        QCOMPARE(entry->uid, (candidate::CandidateUid{u"77"_s, false}));
        QCOMPARE(entry->answer, (QJsonObject{{u"uid"_s, u"77"_s}}));
        QCOMPARE(
            entry->attempts,
            (QList<journal::Attempt>{{1, profile.now, profile.now, u"created"_s, {}, {}, {}}}));
        QCOMPARE(*journal->counts(), (Counts{0, 0, 1}));
    }

    void aRefusalGoesBackToTheDrafts()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto candidate = profile.candidate(u"Noa"_s);
        const auto id = profile.queued(*journal, candidate);
        QVERIFY(journal->beginSending(id));
        QVERIFY(
            !journal->finish(id, 1, profile.failed(OutcomeKind::Refused, ErrorKind::Rejected), {}));
        auto entry = journal->entry(id);
        QCOMPARE(entry->summary.state, State::Refused);
        QCOMPARE(entry->summary.remark, u"What happened."_s);
        QCOMPARE(entry->attempts.first().serverMessage, u"Their words"_s);
        QCOMPARE(entry->attempts.first().detail, u"detail"_s);
        QCOMPARE(*journal->counts(), (Counts{1, 0, 0}));
        // Looking at it changes nothing; changing it makes it a draft.
        QVERIFY(journal->saveDraft(id, candidate, profile.samplePlace()));
        QCOMPARE(stateOf(*journal, id), State::Refused);
        QVERIFY(journal->saveDraft(id, profile.candidate(u"Noah"_s), profile.samplePlace()));
        entry = journal->entry(id);
        QCOMPARE(entry->summary.state, State::Draft);
        QVERIFY(entry->summary.remark.isEmpty());
    }

    void whatIsOverIsADraftAgain()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto offline = profile.failed(OutcomeKind::NotReached, ErrorKind::NotConnected);
        const auto id = profile.queued(*journal, profile.candidate(u"Noa"_s));
        QVERIFY(journal->beginSending(id));
        QVERIFY(!journal->finishForGood(id, 1, offline, {}));
        const auto entry = journal->entry(id);
        QCOMPARE(entry->summary.state, State::Draft);
        QVERIFY(!entry->summary.queued.isValid());
        QVERIFY(!entry->summary.nextTry.isValid());
        QCOMPARE(entry->attempts.size(), 1);
        // What may have arrived is never a draft again.
        const auto doubt = profile.queued(*journal, profile.candidate(u"Bea"_s));
        QVERIFY(journal->beginSending(doubt));
        QVERIFY(!journal->finishForGood(
            doubt, 1, profile.failed(OutcomeKind::Unknown, ErrorKind::ConnectionLost), {}));
        QVERIFY(journal->beginSending(doubt));
        QVERIFY(!journal->finishForGood(doubt, 2, offline, {}));
        QCOMPARE(stateOf(*journal, doubt), State::Unknown);
    }

    void aDoubtOutlivesLaterAttempts()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto id = profile.queued(*journal, profile.candidate(u"Noa"_s));
        QVERIFY(journal->beginSending(id));
        QVERIFY(!journal->finish(
            id, 1, profile.failed(OutcomeKind::Unknown, ErrorKind::ConnectionLost), {}));
        QCOMPARE(stateOf(*journal, id), State::Unknown);
        for (const auto kind : {OutcomeKind::NotReached, OutcomeKind::Refused}) {
            const auto attempt = journal->beginSending(id);
            QVERIFY(attempt);
            QVERIFY(!journal->finish(id, *attempt, profile.failed(kind, ErrorKind::Rejected), {}));
            QCOMPARE(stateOf(*journal, id), State::Unknown);
        }
        QVERIFY(journal->beginSending(id));
        auto conflict = profile.failed(OutcomeKind::Conflict, ErrorKind::Conflict);
        conflict.existing = {u"99"_s, true};
        QVERIFY(!journal->finish(id, 4, conflict, {}));
        QCOMPARE(stateOf(*journal, id), State::Confirmed);
        QCOMPARE(journal->entry(id)->uid, conflict.existing);
        QVERIFY(journal->entry(id)->summary.remark.isEmpty());
    }

    void waitsForItsNextTry()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto id = profile.queued(*journal, profile.candidate(u"Noa"_s));
        const QDateTime queued = profile.now;
        QCOMPARE(journal->entry(id)->summary.queued, queued);
        QVERIFY(journal->beginSending(id));
        const auto busy = profile.failed(OutcomeKind::Refused, ErrorKind::TooManyRequests);
        profile.now = queued.addSecs(60);
        QVERIFY(!journal->finish(id, 1, busy, {}, profile.now.addSecs(30)));
        QCOMPARE(stateOf(*journal, id), State::Queued);
        QCOMPARE(journal->entry(id)->summary.nextTry, profile.now.addSecs(30));
        QCOMPARE(journal->entry(id)->summary.queued, queued);

        QVERIFY(!journal->postpone(id, profile.now.addSecs(90), u"No secret is there."_s));
        QCOMPARE(journal->entry(id)->summary.nextTry, profile.now.addSecs(90));
        QCOMPARE(journal->entry(id)->summary.remark, u"No secret is there."_s);
        QVERIFY(!journal->hasten(id));
        QVERIFY(!journal->entry(id)->summary.nextTry.isValid());
        QCOMPARE(journal->entry(id)->summary.queued, profile.now);

        QVERIFY(journal->beginSending(id));
        QVERIFY(journal->postpone(id, profile.now, {})); // it is under way
        QVERIFY(journal->hasten(id));
        QVERIFY(!journal->finish(id, 2, busy, {}, profile.now.addSecs(30)));
        QVERIFY(!journal->recall(id));
        QVERIFY(!journal->entry(id)->summary.nextTry.isValid());
        QVERIFY(!journal->entry(id)->summary.queued.isValid());
    }

    void asksInTurnForWhatIsInAPipeline()
    {
        JournalFixture profile;
        auto journal = profile.open();
        QVERIFY(!*journal->nextToAsk());
        profile.draft(*journal, profile.candidate(u"Nobody"_s));
        profile.confirmed(*journal, profile.candidate(u"Cannot be asked for"_s), {});
        QVERIFY(!*journal->nextToAsk());
        const auto noa = profile.confirmed(*journal, profile.candidate(u"Noa"_s), u"1"_s);
        const auto bea = profile.confirmed(*journal, profile.candidate(u"Bea"_s), u"2"_s);
        QCOMPARE((*journal->nextToAsk())->id, noa);
        QCOMPARE((*journal->nextToAsk())->accountId, profile.samplePlace().accountId);
        QCOMPARE((*journal->nextToAsk())->uid.value, u"1"_s);
        QVERIFY(!(*journal->nextToAsk())->at.isValid());
        QVERIFY(!journal->askAgain(noa, profile.now.addSecs(60)));
        QCOMPARE((*journal->nextToAsk())->id, bea);
        QVERIFY(!journal->askAgain(bea, profile.now.addSecs(90)));
        QCOMPARE((*journal->nextToAsk())->id, noa);
        QCOMPARE((*journal->nextToAsk())->at, profile.now.addSecs(60));
        candidate::CandidateRecord done;
        done.status = u"Withdrawn"_s;
        QVERIFY(*journal->recordAnswer(noa, done, false));
        QVERIFY(!*journal->recordAnswer(noa, done, false)); // known by now
        QCOMPARE((*journal->nextToAsk())->id, bea);
        QVERIFY(journal->entry(noa)->summary.news);
        QVERIFY(!journal->entry(bea)->summary.news);
        QVERIFY(!journal->markSeen(noa));
        QVERIFY(!journal->entry(noa)->summary.news);
        done.status = u"Rejected"_s;
        QVERIFY(!*journal->recordAnswer(bea, done)); // somebody looks at it
        QVERIFY(!journal->entry(bea)->summary.news);
        QVERIFY(!*journal->nextToAsk());
    }

    void findsByThePartnersId()
    {
        JournalFixture profile;
        auto journal = profile.open();
        auto noa = profile.candidate(u"Noa"_s);
        noa.partnerCandidateId = u"SB-1"_s;
        const auto first = profile.queued(*journal, noa);
        const auto second = journal->saveDraft(0, noa, {u"other"_s, {}, {}});
        noa.partnerCandidateId = u"SB-2"_s;
        QVERIFY(journal->saveDraft(0, noa, {}));
        const auto found = journal->withPartnerId(u"SB-1"_s);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).id, *second);
        QCOMPARE(found->at(1).id, first);
        QVERIFY(journal->withPartnerId(u"SB-3"_s)->isEmpty());
    }

    void takesBackWhatWaits()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto id = profile.queued(*journal, profile.candidate(u"Noa"_s));
        QVERIFY(!journal->recall(id));
        QCOMPARE(stateOf(*journal, id), State::Draft);
        QCOMPARE(*journal->counts(), (Counts{1, 0, 0}));
    }

    void refusesWhatTheStateForbids()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto candidate = profile.candidate(u"Noa"_s);
        const auto place = profile.samplePlace();
        const auto kindOf = [](const std::optional<candidate::Error> &error) {
            return error && !error->sentence.isEmpty() ? error->kind : ErrorKind::None;
        };
        const auto draft = profile.draft(*journal, candidate);
        QCOMPARE(kindOf(journal->recall(draft)), ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->beginSending(draft).error()), ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->finish(draft, 1, profile.created(u"1"_s), {})),
                 ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->recordAnswer(draft, {}).error()), ErrorKind::BadInput);
        const auto queued = profile.queued(*journal, candidate);
        QCOMPARE(kindOf(journal->saveDraft(queued, profile.candidate(u"Else"_s), place).error()),
                 ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->queue(queued, candidate, place)), ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->remove({queued})), ErrorKind::BadInput);
        QVERIFY(journal->beginSending(queued));
        QCOMPARE(kindOf(journal->beginSending(queued).error()), ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->finish(queued, 2, profile.created(u"1"_s), {})),
                 ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->entry(99).error()), ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->saveDraft(99, candidate, place).error()), ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->remove({99})), ErrorKind::BadInput);
        QCOMPARE(kindOf(journal->remove({queued})), ErrorKind::BadInput);
        QCOMPARE(stateOf(*journal, queued), State::Sending);
    }

    void whatMovesOnIsTheNewest()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto a = profile.draft(*journal, profile.candidate(u"A"_s));
        const auto b = profile.draft(*journal, profile.candidate(u"B"_s));
        QCOMPARE(names(*journal, {}), (QStringList{u"B"_s, u"A"_s}));
        QVERIFY(!journal->queue(b, profile.candidate(u"B"_s), profile.samplePlace()));
        QVERIFY(!journal->queue(a, profile.candidate(u"A"_s), profile.samplePlace()));
        QCOMPARE(names(*journal, {}), QStringList());
        QCOMPARE(names(*journal, {.folder = Folder::Outbox}), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(*journal->inState(State::Queued), (QList<EntryId>{b, a})); // as they came in
        QVERIFY(!journal->recall(b));
        QCOMPARE(names(*journal, {}), QStringList{u"B"_s});
        QCOMPARE(*journal->counts(), (Counts{1, 1, 0}));
    }

    void listsPageByPage()
    {
        JournalFixture profile;
        auto journal = profile.open();
        for (int i = 0; i < 25; ++i)
            profile.draft(*journal, profile.candidate(u"Noa"_s, QString::number(i)));
        for (const QString &text : {QString(), u"no"_s}) {
            QStringList seen;
            Query query{.text = text, .limit = 10};
            for (int pages = 0; pages < 3; ++pages) {
                const auto page = journal->list(query);
                QVERIFY(page);
                QCOMPARE(page->size(), pages < 2 ? 10 : 5);
                for (const auto &summary : *page)
                    seen.append(summary.name.section(u' ', 1));
                query.before = page->last().row;
            }
            QCOMPARE(seen.size(), 25);
            QCOMPARE(seen.first(), u"24"_s);
            QCOMPARE(seen.last(), u"0"_s);
            QVERIFY(journal->list(query)->isEmpty());
        }
    }

    void keepsAnswersAndChanges()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto id = profile.confirmed(*journal, profile.candidate(u"Noa"_s), u"1"_s);
        const auto row = journal->entry(id)->summary.row;
        profile.now = profile.now.addDays(1);
        candidate::CandidateRecord answer;
        answer.status = u"In progress"_s;
        answer.statusChanged = profile.now.addSecs(-60);
        answer.json = {{u"status"_s, u"In progress"_s}};
        QVERIFY(!*journal->recordAnswer(id, answer));
        QVERIFY(!*journal->recordAnswer(id, answer)); // nothing new
        answer.status.clear();
        answer.json = {{u"later"_s, true}};
        QVERIFY(!*journal->recordAnswer(id, answer));
        const auto entry = journal->entry(id);
        QCOMPARE(entry->changes,
                 (QList<journal::StatusChange>{
                     {profile.now, profile.now.addSecs(-60), u"New"_s, u"In progress"_s}}));
        QCOMPARE(entry->answer, answer.json);
        QCOMPARE(entry->summary.status, u"In progress"_s);
        QCOMPARE(entry->summary.row, row);
        QCOMPARE(names(*journal, {.folder = Folder::Submitted, .status = u"In progress"_s}),
                 QStringList{u"Noa"_s});
        QCOMPARE(names(*journal, {.folder = Folder::Submitted, .status = u"New"_s}), QStringList());
    }

    void erasesEverything()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto keep = profile.confirmed(*journal, profile.candidate(u"Keep"_s), u"uid-k"_s);
        const auto erase = profile.confirmed(*journal, profile.candidate(u"Zebedee"_s), u"uid-z"_s);
        QVERIFY(!journal->backUp());
        const qint64 length = QFileInfo(profile.path(u"confirmed.log"_s)).size();
        QVERIFY(!journal->remove({erase}));
        QVERIFY(!journal->entry(erase));
        QVERIFY(journal->entry(keep));
        QCOMPARE(*journal->counts(), (Counts{0, 0, 1}));
        QCOMPARE(names(*journal, {.folder = Folder::Submitted, .text = u"zeb"_s}), QStringList());
        const QByteArray log = profile.read(profile.path(u"confirmed.log"_s));
        QVERIFY(!log.contains("uid-z") && log.contains("uid-k"));
        QCOMPARE(log.size(), length); // the record knows the log by its length
        const QByteArray backup = profile.read(profile.path(u"backups/2026-11-24.sqlite"_s));
        QVERIFY(backup.contains("Keep"));
        QVERIFY(!backup.contains("Zebedee"));
        QVERIFY(!profile.read(profile.record()).contains("Zebedee"));
        QVERIFY(!profile.read(profile.record() + u"-wal"_s).contains("Zebedee"));
    }

    /// Whatever was typed on the way, in any case of its letters, and under an id that it no longer
    /// has.
    void erasesEveryTrace()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto other = [&] {
            profile.draft(*journal, profile.candidate(u"Keep"_s, QString(5000, u'k')));
        };
        Candidate candidate = profile.candidate(u"Zebedee"_s);
        candidate.note = u"zebedee "_s.repeated(3000); // pages of its own, which are free again
        const auto erase = profile.draft(*journal, candidate);
        candidate.partnerCandidateId = u"changed"_s;
        for (int round = 0; round < 3; ++round) {
            other();
            QVERIFY(!journal->list({.text = u"zebedee"_s})->isEmpty()); // which indexes it
            QVERIFY(!journal->backUp());
            profile.now = profile.now.addDays(1);
            candidate.note = u"Zebedee "_s.repeated(20 * round);
            QVERIFY(journal->saveDraft(erase, candidate, profile.samplePlace()));
        }
        QVERIFY(!journal->queue(erase, candidate, profile.samplePlace()));
        QVERIFY(!journal->finish(erase, *journal->beginSending(erase), profile.created(u"uid-z"_s),
                                 profile.now));
        QVERIFY(!profile.filesWith("zebedee").isEmpty());
        QVERIFY(!journal->remove({erase}));
        QCOMPARE(profile.filesWith("zebedee"), QStringList());
        QCOMPARE(profile.filesWith("uid-z"), QStringList());
        QCOMPARE(journal->list({.text = u"keep"_s})->size(), 3);
        QVERIFY(!journal->check());
        journal.reset();
        QCOMPARE(profile.open()->counts()->drafts, 3);
    }

    /// What may have arrived goes with its doubt; whatever is left would tell who it was.
    void erasesWhatMayHaveArrived()
    {
        JournalFixture profile;
        auto journal = profile.open();
        const auto erase = profile.queued(*journal, profile.candidate(u"Zebedee"_s));
        QVERIFY(!journal->backUp()); // which has it as waiting
        QVERIFY(!journal->finish(erase, *journal->beginSending(erase),
                                 profile.failed(OutcomeKind::Unknown, ErrorKind::ConnectionLost),
                                 {}));
        const auto keep = profile.confirmed(*journal, profile.candidate(u"Keep"_s), u"uid-k"_s);
        QVERIFY(!journal->remove({erase}));
        QVERIFY(!journal->entry(erase));
        QCOMPARE(profile.filesWith("zebedee"), QStringList());
        QVERIFY(!journal->check());
        journal.reset();
        journal = profile.open();
        QCOMPARE(*journal->counts(), (Counts{0, 0, 1}));
        QCOMPARE(stateOf(*journal, keep), State::Confirmed);

        // Nor does the backup bring it back.
        journal.reset();
        profile.write(profile.record(), "no database at all");
        journal = profile.open();
        QVERIFY(journal->report().restoredFrom.isValid());
        QCOMPARE(journal->counts()->outbox, 0);
    }

    /// A copy that an older version made is a copy, too.
    void erasesFromOlderCopies_data()
    {
        JournalFixture::addOlderVersions();
    }

    void erasesFromOlderCopies()
    {
        QFETCH(int, version);
        JournalFixture profile;
        auto journal = profile.open();
        const auto erase = profile.confirmed(*journal, profile.candidate(u"Zebedee"_s), u"uid-z"_s);
        QVERIFY(!journal->backUp());
        const QString copy = profile.path(u"backups/2026-11-24.sqlite"_s);
        JournalFixture::makeVersion(copy, version);
        QVERIFY(profile.read(copy).contains("Zebedee"));
        QVERIFY(!journal->remove({erase}));
        QVERIFY(!profile.read(copy).contains("Zebedee"));
    }

    void removesDrafts()
    {
        JournalFixture profile;
        auto journal = profile.open();
        QVERIFY(!journal->remove({profile.draft(*journal, profile.candidate(u"Noa"_s))}));
        QCOMPARE(*journal->counts(), Counts());
    }

    void namesTheFilesOfAll()
    {
        JournalFixture profile;
        auto journal = profile.open();
        Candidate candidate = profile.candidate(u"Noa"_s);
        candidate.resume = samples::attachment(u"a"_s, "a");
        candidate.files = {samples::attachment(u"b"_s, "b"), samples::attachment(u"a2"_s, "a")};
        const auto id = profile.draft(*journal, candidate);
        Candidate other = profile.candidate(u"Dan"_s);
        other.picture = samples::attachment(u"c"_s, "c");
        profile.draft(*journal, other);
        QCOMPARE(*journal->referencedFiles(),
                 (QSet<QByteArray>{candidate.resume->sha256, candidate.files.first().sha256,
                                   other.picture->sha256}));
        candidate.files.clear();
        QVERIFY(journal->saveDraft(id, candidate, profile.samplePlace()));
        QCOMPARE(journal->referencedFiles()->size(), 2);
    }

    void listsByDate()
    {
        JournalFixture profile;
        auto journal = profile.open();
        for (const auto &name : {u"Mon"_s, u"Tue"_s, u"Wed"_s}) {
            profile.draft(*journal, profile.candidate(name));
            profile.now = profile.now.addDays(1);
        }
        const QDateTime tuesday(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC);
        QCOMPARE(names(*journal, {.from = tuesday, .to = tuesday.addDays(1)}),
                 QStringList{u"Tue"_s});
        QCOMPARE(names(*journal, {.text = u"wed"_s, .from = tuesday}), QStringList{u"Wed"_s});
        QCOMPARE(names(*journal, {.text = u"mon"_s, .from = tuesday}), QStringList());
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
