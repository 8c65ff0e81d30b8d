// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/validation.h"
#include "program.h"
#include "support/rawserver.h"
#include "support/unwritable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using candidate::Candidate;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using submission::EntryId;
using submission::RetryPolicy;
using submission::State;
using testsupport::answer;
using testsupport::RawRequest;
using testsupport::RawServer;
using testsupport::Reaction;
using testsupport::Unwritable;

namespace {

constexpr int patience = Program::patience;

/// So short that a test need not wait, and so long that it surely has to.
const RetryPolicy soon{1ms, 2ms, 24h};
const RetryPolicy late{1h, 1h, 24h};

const Reaction created = answer("201 Created", R"({"uid":"00.AAA","status":"In progress"})");
const Reaction conflict =
    answer("409 Conflict", R"({"error":"candidate_post_conflict","candidate_uid":5555})");
const Reaction busy = answer("503 Service Unavailable", "{}");
const Reaction portal = answer("302 Found", {}, "text/html", "Location: /x\r\n");
const Reaction lost{{}, Reaction::When::WholeBody, Reaction::Then::Close};
const Reaction silent{{}, Reaction::When::WholeBody, Reaction::Then::Keep};
const Reaction stuck{{}, Reaction::When::AfterHead, Reaction::Then::Keep, true};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Candidate noa(const QString &id = u"ID-1"_s, const QString &name = u"Noa"_s)
{
    Candidate noa;
    noa.positionUid = u"11.11"_s;
    noa.partnerCandidateId = id;
    noa.firstName = name;
    noa.lastName = u"Bar-Lev"_s;
    return noa;
}

/// Answers POSTs in turn (the last again and again) and GETs with the candidate.
struct Company
{
    explicit Company(QList<Reaction> answers)
        : posts(std::move(answers))
        , server([this](const RawRequest &request) {
            if (request.method != "POST")
                return get;
            return posts.size() > 1 ? posts.takeFirst() : posts.constFirst();
        })
    {
    }

    QStringList names() const
    {
        QStringList names;
        for (const RawRequest &request : server.requests()) {
            if (request.method == "POST")
                names.append(QJsonDocument::fromJson(request.body)
                                 .object()
                                 .value("first_name"_L1)
                                 .toString());
        }
        return names;
    }

    QList<Reaction> posts;
    Reaction get = created;
    RawServer server;
};

} // namespace

/// What is sent is written down first; what does not get through waits; and what is not known
/// outlives the program.
class SenderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isWrittenDownBeforeTheFirstByte()
    {
        std::optional<journal::Report> found;
        RawServer server([&](const auto &) {
            // What another start of the program would find at this instant.
            const auto journal = journal::Journal::open(m_folder->path() + u"/profile"_s, now);
            found = journal.value()->report();
            return created;
        });
        Program program(m_folder->path(), server.url());
        program.submit(noa());
        QVERIFY(found);
        QCOMPARE(found->interrupted, 1);
    }

    void everyEndIsKept_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<State>("state");
        QTest::addColumn<State>("withOutbox");
        const auto row = [](const char *name, const Reaction &reaction, OutcomeKind kind,
                            State state, State withOutbox) {
            QTest::newRow(name) << reaction << kind << state << withOutbox;
        };
        row("created", created, OutcomeKind::Created, State::Confirmed, State::Confirmed);
        row("refused", answer("400 Bad Request", R"({"error":"bad_request"})"),
            OutcomeKind::Refused, State::Refused, State::Refused);
        row("conflict", conflict, OutcomeKind::Conflict, State::Refused, State::Refused);
        row("not now", busy, OutcomeKind::Refused, State::Draft, State::Queued);
        row("portal", portal, OutcomeKind::NotReached, State::Draft, State::Queued);
        row("perhaps", answer("500 Internal Server Error", "{}"), OutcomeKind::Unknown,
            State::Unknown, State::Unknown);
    }
    void everyEndIsKept()
    {
        QFETCH(Reaction, reaction);
        QFETCH(OutcomeKind, kind);
        for (const bool started : {false, true}) {
            const QTemporaryDir folder;
            Company company({reaction});
            Program program(folder.path(), company.server.url(), late);
            if (started)
                program.sender.startOutbox();
            const EntryId id = program.draft(noa());
            program.sender.submit(id, noa(), program.place());
            QVERIFY(program.sender.isSending());
            QCOMPARE(program.ends, 0); // never from within
            QVERIFY(program.waitForTheEnd());
            QVERIFY(!program.sender.isSending());
            QCOMPARE(program.outcome->kind, kind);
            QTEST(program.stateOf(id), started ? "withOutbox" : "state");
            QCOMPARE(program.sender.waiting(id).has_value(), program.stateOf(id) == State::Queued);
            QCOMPARE(company.server.count("POST"), 1);
            QCOMPARE(program.ends, 1);
        }
    }

    void anEndThatCannotBeWrittenIsWrittenOnceItCan()
    {
        Company company({created});
        Program program(m_folder->path(), company.server.url());
        const EntryId id = program.draft(noa());
        auto unwritable = refuseEnds();
        QSignalSpy notRecorded(&program.sender, &submission::Sender::notRecorded);
        program.sender.submit(id, noa(), program.place());
        QTRY_COMPARE_WITH_TIMEOUT(notRecorded.size(), 1, patience);
        program.sender.cancel(); // it was sent: that only has it tried at once
        QCOMPARE(program.stateOf(id), State::Sending);
        QVERIFY(program.sender.isSending());
        QCOMPARE(program.ends, 0); // not before it is on the disk
        unwritable.reset();
        QVERIFY(program.waitForTheEnd()); // by itself
        QCOMPARE(program.outcome->kind, OutcomeKind::Created);
        QCOMPARE(program.stateOf(id), State::Confirmed);
        QCOMPARE(program.entry(id).uid.value, u"00.AAA"_s);
        QVERIFY(!program.sender.isBusy());
        QCOMPARE(notRecorded.size(), 1);
        QCOMPARE(program.ends, 1);
        QCOMPARE(company.server.count("POST"), 1);
    }

    void nothingIsSentBehindAnEndThatCannotBeWritten()
    {
        Company company({portal, lost});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        auto unwritable = refuseEnds();
        QSignalSpy notRecorded(&program.sender, &submission::Sender::notRecorded);
        program.sender.networkReturned();
        QTRY_COMPARE_WITH_TIMEOUT(notRecorded.size(), 1, patience);
        company.posts = {created};
        program.outcome.reset();
        const EntryId second = program.draft(noa(u"ID-2"_s));
        program.sender.submit(second, noa(u"ID-2"_s), program.place());
        QTRY_COMPARE_WITH_TIMEOUT(program.stateOf(second), State::Queued, patience);
        QVERIFY(program.delivered.isEmpty());
        unwritable.reset();
        program.sender.takeBack(1); // which only has it tried at once
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.stateOf(1), State::Unknown);
        QVERIFY(program.outcome->error.sentence.contains(u"ID-1"_s));
        QCOMPARE(program.stateOf(second), State::Draft);
        QCOMPARE(program.delivered.size(), 1);
        QCOMPARE(notRecorded.size(), 1);
        QCOMPARE(company.server.count("POST"), 2);
    }

    void theEndOfTheProgramWaitsForNoDisk()
    {
        Company company({created});
        {
            Program program(m_folder->path(), company.server.url());
            const EntryId id = program.draft(noa());
            const auto unwritable = refuseEnds();
            QSignalSpy notRecorded(&program.sender, &submission::Sender::notRecorded);
            program.sender.submit(id, noa(), program.place());
            QTRY_COMPARE_WITH_TIMEOUT(notRecorded.size(), 1, patience);
            program.sender.stop();
            QVERIFY(program.waitForTheEnd());
            QCOMPARE(program.outcome->kind, OutcomeKind::Created);
            QVERIFY(!program.sender.isBusy());
            QCOMPARE(notRecorded.size(), 1);
        }
        Program again(m_folder->path(), company.server.url());
        QTRY_COMPARE_WITH_TIMEOUT(again.sender.doubts().size(), 1, patience);
    }

    void anEndThatWasToldToQuitIsWrittenIfTheProgramGoesOn_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<State>("state");
        QTest::newRow("arrived") << created << State::Confirmed;
        QTest::newRow("may have arrived") << lost << State::Unknown;
    }
    void anEndThatWasToldToQuitIsWrittenIfTheProgramGoesOn()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const State, state);
        Company company({reaction, created});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        const EntryId id = program.draft(noa());
        auto unwritable = refuseEnds();
        QSignalSpy notRecorded(&program.sender, &submission::Sender::notRecorded);
        program.sender.submit(id, noa(), program.place());
        QTRY_COMPARE_WITH_TIMEOUT(notRecorded.size(), 1, patience);
        program.sender.stop();
        QVERIFY(program.waitForTheEnd());
        QVERIFY(!program.sender.isBusy()); // whoever quits now need not wait
        program.sender.startOutbox();

        program.outcome.reset();
        const EntryId second = program.draft(noa(u"ID-2"_s));
        program.sender.submit(second, noa(u"ID-2"_s), program.place());
        QTRY_COMPARE_WITH_TIMEOUT(program.stateOf(second), State::Queued, patience);
        QCOMPARE(program.stateOf(id), State::Sending);
        unwritable.reset();
        QVERIFY(program.waitForTheEnd()); // by itself
        QCOMPARE(program.stateOf(id), state);
        const bool isInDoubt = state == State::Unknown; // which holds the same person back
        QCOMPARE(program.outcome->kind, isInDoubt ? OutcomeKind::Unknown : OutcomeKind::Created);
        QCOMPARE(program.stateOf(second), isInDoubt ? State::Draft : State::Confirmed);
        QCOMPARE(company.server.count("POST"), isInDoubt ? 1 : 2);
        QCOMPARE(notRecorded.size(), 1);
        QCOMPARE(program.ends, 2);
    }

    // The outbox ------------------------------------------------------------------------------

    void goesOutByItself()
    {
        Company company({busy, portal, created});
        Program program(m_folder->path(), company.server.url(), soon);
        program.sender.startOutbox();
        QCOMPARE(program.submit(noa()).kind, OutcomeKind::Refused);
        QTRY_VERIFY_WITH_TIMEOUT(program.delivered.size() == 2, patience);
        QCOMPARE(program.delivered.at(0).kind, OutcomeKind::NotReached);
        QCOMPARE(program.delivered.at(1).kind, OutcomeKind::Created);
        QCOMPARE(program.stateOf(1), State::Confirmed);
        QCOMPARE(program.entry(1).attempts.size(), 3);
        QCOMPARE(company.server.count("POST"), 3);
        QCOMPARE(program.ends, 1);
        QVERIFY(!program.sender.isAnyWaiting());
    }

    void waitsOverTheNight()
    {
        Company company({portal});
        {
            Program program(m_folder->path(), company.server.url(), late);
            program.sender.startOutbox();
            QCOMPARE(program.submit(noa()).kind, OutcomeKind::NotReached);
            QVERIFY(program.entry(1).summary.nextTry.isValid());
        }
        company.posts = {created};
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        QTRY_VERIFY_WITH_TIMEOUT(program.sender.isAnyWaiting(), patience);
        QVERIFY(!program.sender.isDelivering());
        program.later = 3601;
        program.sender.networkReturned(); // looks at the clock
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 1, patience);
        QCOMPARE(program.stateOf(1), State::Confirmed);
    }

    void goesInOrderOnceTheNetworkIsBack()
    {
        Company company({portal});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            QCOMPARE(program.submit(noa(name, name)).kind, OutcomeKind::NotReached);
        company.posts = {created};
        program.sender.networkReturned();
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 3, patience);
        QCOMPARE(company.names().mid(3), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

    void sendsNow()
    {
        Company company({portal, created});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        program.sender.sendNow(1);
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 1, patience);
        QCOMPARE(program.stateOf(1), State::Confirmed);
    }

    void isTakenBack()
    {
        Company company({portal, created});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        program.sender.takeBack(1);
        program.sender.takeBack(1); // pressed twice
        program.sender.networkReturned();
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 1, patience);
        QCOMPARE(program.delivered.at(0).error.kind, ErrorKind::Cancelled);
        QCOMPARE(program.stateOf(1), State::Draft);
        QVERIFY(!program.sender.isAnyWaiting());
        QCOMPARE(company.server.count("POST"), 1);
    }

    void isTakenBackWhileItIsSent()
    {
        Company company({portal, stuck});
        Program program(m_folder->path(), company.server.url(), late);
        QVERIFY(isStuckInTheBackground(program, company));
        QCOMPARE(program.sender.delivering(), 1);
        program.sender.takeBack(1);
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 1, patience);
        QCOMPARE(program.delivered.at(0).error.kind, ErrorKind::Cancelled);
        QCOMPARE(program.stateOf(1), State::Draft);
    }

    void stopsAfterADayUntilAsked()
    {
        Company company({portal, created});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        program.later = 25 * 3600;
        program.sender.networkReturned();
        QVERIFY(program.sender.hasGivenUp(program.sender.waiting(1)->summary));
        QVERIFY(!program.sender.isDelivering());
        program.sender.sendNow(1);
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 1, patience);
        QCOMPARE(program.stateOf(1), State::Confirmed);
    }

    void theEndOfTheProgramLeavesItWaiting()
    {
        Company company({portal, stuck});
        {
            Program program(m_folder->path(), company.server.url(), late);
            QVERIFY(isStuckInTheBackground(program, company));
            program.sender.stop();
            QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 1, patience);
            QCOMPARE(program.stateOf(1), State::Queued);
            QVERIFY(!program.sender.isDelivering());
        }
        company.posts = {created};
        Program again(m_folder->path(), company.server.url());
        again.sender.startOutbox();
        QTRY_COMPARE_WITH_TIMEOUT(again.delivered.size(), 1, patience);
        QCOMPARE(again.stateOf(1), State::Confirmed);
    }

    void withoutAnAccountItWaitsAndSaysWhy_data()
    {
        QTest::addColumn<bool>("hurried");
        QTest::newRow("until a person hurries it") << true;
        QTest::newRow("until it is connected again") << false;
    }
    void withoutAnAccountItWaitsAndSaysWhy()
    {
        QFETCH(bool, hurried);
        Company company({portal, created});
        {
            Program program(m_folder->path(), company.server.url(), late);
            program.sender.startOutbox();
            program.submit(noa());
        }
        Program program(m_folder->path(), company.server.url(), late);
        program.refusal =
            candidate::Error{ErrorKind::BadSettings, u"No secret is there."_s, {}, {}};
        program.later = 3601;
        program.sender.startOutbox();
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 1, patience);
        QCOMPARE(program.stateOf(1), State::Queued);
        QCOMPARE(program.entry(1).summary.remark, u"No secret is there."_s);
        program.refusal.reset();
        if (hurried)
            program.sender.sendNow(1);
        else
            program.sender.accountReturned(program.place().accountId);
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 2, patience);
        QCOMPARE(program.stateOf(1), State::Confirmed);
    }

    void oneThatSomebodyWaitsForComesNext()
    {
        Company company({portal, stuck});
        Program program(m_folder->path(), company.server.url(), late);
        QVERIFY(isStuckInTheBackground(program, company));
        company.posts = {created};
        program.outcome.reset();
        QSignalSpy progressed(&program.sender, &submission::Sender::progressed);
        program.sender.submit(program.draft(noa(u"ID-2"_s, u"Second"_s)),
                              noa(u"ID-2"_s, u"Second"_s), program.place());
        QTRY_COMPARE_WITH_TIMEOUT(program.stateOf(2), State::Queued, patience);
        QCOMPARE(progressed.size(), 0); // of another
        program.sender.takeBack(1);
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::Created);
        QVERIFY(!progressed.isEmpty());
    }

    void oneThatStandsBehindAnotherIsCancelled()
    {
        Company company({portal, stuck});
        Program program(m_folder->path(), company.server.url(), late);
        QVERIFY(isStuckInTheBackground(program, company));
        program.outcome.reset();
        const EntryId second = program.draft(noa(u"ID-2"_s, u"Second"_s));
        program.sender.submit(second, noa(u"ID-2"_s, u"Second"_s), program.place());
        QTRY_COMPARE_WITH_TIMEOUT(program.stateOf(second), State::Queued, patience);
        program.sender.cancel();
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->error.kind, ErrorKind::Cancelled);
        QCOMPARE(program.stateOf(second), State::Draft);
        QCOMPARE(program.sender.delivering(), 1);
    }

    // Doubt -----------------------------------------------------------------------------------

    void doubtOutlivesTheProgram()
    {
        Company company({lost, conflict});
        company.get = answer("200 OK", R"({"uid":"00.AAA","status":"Hired"})");
        {
            Program program(m_folder->path(), company.server.url());
            QCOMPARE(program.submit(noa()).kind, OutcomeKind::Unknown);
        }
        Program again(m_folder->path(), company.server.url());
        again.sender.startOutbox();
        QTRY_COMPARE_WITH_TIMEOUT(again.sender.doubts().size(), 1, patience);
        QVERIFY(!again.sender.isDelivering()); // not without being asked
        const Outcome outcome = again.findOut(1);
        QCOMPARE(outcome.kind, OutcomeKind::Created);
        QCOMPARE(outcome.record.uid.value, u"00.AAA"_s);
        QCOMPARE(outcome.record.status, u"Hired"_s);
        const auto requests = company.server.requests();
        QCOMPARE(requests.at(1).body, requests.at(0).body); // the same, word for word
        QCOMPARE(requests.at(2).headers.value("identifier_type"), "REAL_ID");
        QCOMPARE(again.stateOf(1), State::Confirmed);
        QCOMPARE(again.entry(1).summary.status, u"Hired"_s);
        QVERIFY(again.sender.doubts().isEmpty());
        QCOMPARE(company.server.count("POST"), 2);
    }

    void aConflictIsProofWithoutThePipeline()
    {
        Company company({lost, conflict});
        company.get = answer("404 Not Found", R"({"error":"candidate_not_found"})");
        Program program(m_folder->path(), company.server.url());
        program.submit(noa());
        const Outcome outcome = program.findOut(1);
        QCOMPARE(outcome.kind, OutcomeKind::Created);
        QCOMPARE(outcome.record.uid, (candidate::CandidateUid{u"5555"_s, true}));
        QCOMPARE(outcome.error, candidate::Error());
        QCOMPARE(program.stateOf(1), State::Confirmed);
    }

    void stillUnknown_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::newRow("lost") << lost;
        QTest::newRow("refused") << answer("401 Unauthorized", R"({"message":"no"})");
        QTest::newRow("portal") << portal;
        QTest::newRow("not now") << busy;
    }
    void stillUnknown()
    {
        QFETCH(Reaction, reaction);
        Company company({lost, reaction});
        Program program(m_folder->path(), company.server.url(), soon);
        program.sender.startOutbox();
        program.submit(noa());
        const Outcome outcome = program.findOut(1);
        QCOMPARE(outcome.kind, OutcomeKind::Unknown);
        QVERIFY(!outcome.error.sentence.isEmpty());
        QCOMPARE(program.stateOf(1), State::Unknown);
        QCOMPARE(program.sender.doubts().size(), 1);
        // Nothing goes by itself: what is sent next finds the way free.
        QCOMPARE(program.findOut(1).kind, OutcomeKind::Unknown);
        QCOMPARE(company.server.count("POST"), 3);
    }

    void stillUnknownIfCancelled()
    {
        Company company({lost, stuck});
        Program program(m_folder->path(), company.server.url());
        program.submit(noa());
        program.outcome.reset();
        program.sender.findOut(1);
        program.sender.cancel();
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::Unknown);
        QCOMPARE(program.outcome->error.kind, ErrorKind::Cancelled);
        QCOMPARE(program.stateOf(1), State::Unknown);
    }

    void theSamePersonUnderAnotherIdIsHeldBack()
    {
        Company company({lost, lost, created});
        Program program(m_folder->path(), company.server.url());
        program.submit(noa(u"ID-1"_s, u"Noa"_s));
        program.submit(noa(u"ID-2"_s, u"Bea"_s));
        QCOMPARE(program.sender.doubts().constLast().summary.id, 2);
        const Outcome held = program.submit(noa(u"ID-3"_s, u"Noa"_s));
        QCOMPARE(held.kind, OutcomeKind::Unknown);
        QVERIFY(held.error.sentence.contains(u"ID-1"_s));
        QCOMPARE(program.stateOf(3), State::Draft);
        QCOMPARE(company.server.count("POST"), 2);
        QCOMPARE(program.sender.doubts().constLast().summary.id, 1); // the one that is spoken of
        Candidate elsewhere = noa(u"ID-4"_s, u"Noa"_s);
        elsewhere.positionUid = u"22.22"_s;
        QCOMPARE(program.submit(elsewhere).kind, OutcomeKind::Created);
    }

    void whatIsErasedHoldsNobodyBack()
    {
        Company company({lost, created});
        Program program(m_folder->path(), company.server.url());
        program.submit(noa());
        QCOMPARE(program.submit(noa(u"ID-2"_s)).kind, OutcomeKind::Unknown);
        program.record.erase(1, [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(program.sender.doubts().isEmpty(), patience);
        QCOMPARE(program.submit(noa(u"ID-3"_s)).kind, OutcomeKind::Created);
        QCOMPARE(company.server.count("POST"), 2);
    }

    void whatIsErasedBehindAnotherEnds_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("on its turn") << false;
        QTest::newRow("cancelled") << true;
    }
    void whatIsErasedBehindAnotherEnds()
    {
        QFETCH(const bool, cancelled);
        Company company({lost, portal, silent});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        program.submit(noa(u"ID-2"_s, u"Bea"_s)); // waits
        QSignalSpy came(&company.server, &RawServer::bodyCame);
        program.sender.networkReturned();
        QVERIFY(came.wait(patience));
        program.outcome.reset();
        program.sender.findOut(1); // behind that one
        program.record.erase(1, [](const auto &) {});
        QTRY_VERIFY_WITH_TIMEOUT(program.sender.doubts().isEmpty(), patience);
        if (cancelled)
            program.sender.cancel();
        QVERIFY(!program.outcome);
        program.sender.takeBack(2);
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::NotReached);
        QVERIFY(!program.outcome->error.sentence.isEmpty());
        QVERIFY(!program.sender.isSending());
        QCOMPARE(company.server.count("POST"), 3);
    }

    void theSamePersonIsHeldBackByWhatCameIntoDoubtMeanwhile()
    {
        Company company({portal, silent});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        QSignalSpy came(&company.server, &RawServer::bodyCame);
        program.sender.networkReturned();
        QVERIFY(came.wait(patience));
        company.posts = {created};
        program.outcome.reset();
        const EntryId second = program.draft(noa(u"ID-2"_s));
        program.sender.submit(second, noa(u"ID-2"_s), program.place()); // nothing is in doubt yet
        QTRY_COMPARE_WITH_TIMEOUT(program.stateOf(second), State::Queued, patience);
        program.sender.takeBack(1);
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.stateOf(1), State::Unknown);
        QCOMPARE(program.outcome->kind, OutcomeKind::Unknown);
        QVERIFY(program.outcome->error.sentence.contains(u"ID-1"_s));
        QCOMPARE(program.stateOf(second), State::Draft);
        QCOMPARE(program.ends, 2);
        QCOMPARE(company.server.count("POST"), 2);
        QCOMPARE(program.sender.doubts().constLast().summary.id, 1); // the one that is spoken of
    }

    // At the door -----------------------------------------------------------------------------

    void whatADoubtHeldBackIsADraftOnceThatArrived()
    {
        Company company({portal, portal, answer("500 Internal Server Error", "{}"), created});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        program.submit(noa(u"ID-2"_s, u"Bea"_s));
        program.submit(noa(u"ID-3"_s));
        QCOMPARE(program.stateOf(3), State::Unknown);
        QCOMPARE(program.findOut(3).kind, OutcomeKind::Created);
        QTRY_COMPARE_WITH_TIMEOUT(program.delivered.size(), 2, patience);
        QCOMPARE(program.stateOf(1), State::Draft);
        QCOMPARE(program.stateOf(2), State::Confirmed); // nothing held that one back
        const auto refused = std::find_if(
            program.delivered.cbegin(), program.delivered.cend(),
            [](const Outcome &outcome) { return outcome.kind == OutcomeKind::NotReached; });
        QVERIFY(refused != program.delivered.cend());
        QVERIFY(refused->error.sentence.contains(u"ID-3"_s));
        QCOMPARE(company.names(), (QStringList{u"Noa"_s, u"Bea"_s, u"Noa"_s, u"Noa"_s, u"Bea"_s}));
    }

    void sendsNothingInvalid()
    {
        Company company({created});
        Program program(m_folder->path(), company.server.url());
        Candidate invalid = noa();
        invalid.lastName.clear();
        invalid.files = {{u"notes.unheardof"_s, {}, "x", 1, {}}}; // told, not forbidden
        const Outcome outcome = program.submit(invalid);
        QCOMPARE(outcome.kind, OutcomeKind::Invalid);
        QCOMPARE(outcome.problems, candidate::validate(invalid));
        QCOMPARE(outcome.problems.size(), 2);
        QVERIFY2(outcome.error.sentence.contains(u" 1 "_s), qPrintable(outcome.error.sentence));
        QCOMPARE(program.stateOf(1), State::Draft);
        QCOMPARE(company.server.connections(), 0);
    }

    void needsAnAccount()
    {
        Company company({created});
        Program program(m_folder->path(), company.server.url(), soon);
        program.sender.startOutbox();
        program.refusal =
            candidate::Error{ErrorKind::BadSettings, u"No secret is there."_s, {}, {}};
        const Outcome outcome = program.submit(noa());
        QCOMPARE(outcome.kind, OutcomeKind::NotReached);
        QCOMPARE(outcome.error.sentence, u"No secret is there."_s);
        QCOMPARE(program.stateOf(1), State::Draft); // waiting would not mend it
    }

    void sendsTheCandidateThatWasRecorded()
    {
        Company company({created});
        Program program(m_folder->path(), company.server.url());
        Candidate untidy = noa();
        untidy.firstName = u"  Noa "_s;
        program.submit(untidy);
        QCOMPARE(company.names(), QStringList{u"Noa"_s});
        QCOMPARE(program.entry(1).candidate.firstName, u"Noa"_s);
    }

    void ignoresASecondSubmit()
    {
        Company company({created});
        Program program(m_folder->path(), company.server.url());
        const EntryId first = program.draft(noa());
        const EntryId second = program.draft(noa(u"ID-2"_s, u"Bea"_s));
        program.sender.submit(first, noa(), program.place());
        program.sender.submit(second, noa(u"ID-2"_s, u"Bea"_s), program.place());
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.stateOf(second), State::Draft);
        QCOMPARE(company.names(), QStringList{u"Noa"_s});
        QCOMPARE(program.ends, 1);
    }

    void cancelledBeforeItIsHandedOverNothingLeaves()
    {
        Company company({created});
        Program program(m_folder->path(), company.server.url(), soon);
        program.sender.startOutbox();
        const EntryId id = program.draft(noa());
        program.sender.submit(id, noa(), program.place());
        program.sender.cancel();
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::NotReached);
        QCOMPARE(program.outcome->error.kind, ErrorKind::Cancelled);
        QCOMPARE(program.stateOf(id), State::Draft);
        QCOMPARE(company.server.count("POST"), 0);
    }

    void aKeychainThatNeverAnswersCanBeLeft()
    {
        Company company({portal, created});
        Program program(m_folder->path(), company.server.url());
        QList<submission::CredentialsReceiver> asked;
        submission::Sender sender(
            program.record, program.service,
            [&asked](const QString &, const auto &receiver) { asked.append(receiver); },
            [&program] { return program.clock(); }, late);
        const comeet::Account account{company.server.url(), u"key"_s, "not a real secret"};
        QSignalSpy ended(&sender, &submission::Sender::ended);
        QSignalSpy delivered(&sender, &submission::Sender::delivered);
        sender.startOutbox();
        const EntryId id = program.draft(noa());
        sender.submit(id, noa(), program.place());
        QCOMPARE(asked.size(), 1);
        sender.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(ended.at(0).at(1).value<Outcome>().error.kind, ErrorKind::Cancelled);
        QVERIFY(!sender.isBusy());
        QCOMPARE(program.stateOf(id), State::Draft);

        sender.submit(id, noa(), program.place());
        QCOMPARE(asked.size(), 2);
        asked.at(0)(account); // too late, and not for this one
        QCOMPARE(program.stateOf(id), State::Draft);
        asked.at(1)(account);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 3, patience);
        asked.at(2)(account);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(program.stateOf(id), State::Queued); // behind the portal

        sender.networkReturned();
        QCOMPARE(asked.size(), 4);
        sender.takeBack(id);
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 1, patience);
        QCOMPARE(delivered.at(0).at(1).value<Outcome>().error.kind, ErrorKind::Cancelled);
        QVERIFY(!sender.isBusy());
        asked.at(3)(account);
        QCOMPARE(program.stateOf(id), State::Draft);
        QCOMPARE(company.server.count("POST"), 1);
    }

    void whatNeverReachedComeetTakesNobodyAlong()
    {
        Company company({portal, created});
        Program program(m_folder->path(), company.server.url(), late);
        program.sender.startOutbox();
        program.submit(noa());
        Candidate vanished = noa(u"ID-2"_s, u"Second"_s);
        vanished.resume =
            candidate::Attachment{u"cv.pdf"_s, m_folder->filePath(u"gone.pdf"_s), {}, 9, {}};
        QCOMPARE(program.submit(vanished).kind, OutcomeKind::NotReached);
        QCOMPARE(program.stateOf(1), State::Queued);
        QVERIFY(!program.sender.isBusy());
        QCOMPARE(company.server.count("POST"), 1);
    }

    void withoutARecordNothingIsSent()
    {
        QFile blocked(m_folder->filePath(u"profile"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        Company company({created});
        Program program(m_folder->path(), company.server.url());
        program.sender.submit(1, noa(), program.place());
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::NotReached);
        QCOMPARE(program.outcome->error.kind, ErrorKind::LocalDisk);
        QCOMPARE(company.server.count("POST"), 0);
    }

private:
    std::unique_ptr<Unwritable> refuseEnds() const
    {
        return std::make_unique<Unwritable>(m_folder->filePath(u"profile"_s),
                                            Unwritable::What::End);
    }
    /// Sends a large candidate whom nobody waits for, up to where the server stops to read.
    bool isStuckInTheBackground(Program &program, Company &company) const
    {
        program.sender.startOutbox();
        program.submit(large());
        QSignalSpy came(&company.server, &RawServer::headCame);
        program.sender.networkReturned();
        return came.wait(patience);
    }
    /// More than the buffers on the way take, so that a server that does not read stops it.
    Candidate large() const
    {
        QFile file(m_folder->filePath(u"work.zip"_s));
        const QByteArray content(6'000'000, 'x');
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        Candidate large = noa();
        for (int i = 0; i < 4; ++i)
            large.files.append({u"work%1.zip"_s.arg(i), file.fileName(), {}, content.size(), {}});
        return large;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SenderTest)
#include "sendertest.moc"
