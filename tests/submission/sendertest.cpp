// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/sender.h"
#include "comeet/systemproxy.h"
#include "submission/accountstore.h"
#include "submission/settings.h"
#include "submission/submissionservice.h"
#include "support/rawserver.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using candidate::OutcomeKind;
using submission::EntryId;
using submission::State;
using testsupport::RawServer;
using testsupport::Reaction;

namespace {

constexpr int patience = 20'000;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

candidate::Candidate noa(const QString &id = u"ID-1"_s)
{
    candidate::Candidate noa;
    noa.positionUid = u"11.11"_s;
    noa.partnerCandidateId = id;
    noa.firstName = u"Noa"_s;
    noa.lastName = u"Bar-Lev"_s;
    return noa;
}

/// The program without its window, on one profile; a second one is the program started again.
struct Program
{
    Program(const QString &folder, const RawServer &server)
        : settings(folder + u"/settings.json"_s)
        , accounts(settings, secrets,
                   [url = server.url()] {
                       return comeet::Account{url, u"key"_s, "not a real secret"};
                   })
        , service([this](const auto &receiver) { accounts.credentials(receiver); },
                  comeet::makeManager)
        , record(folder + u"/profile"_s, now)
        , sender(record, service, accounts)
    {
        QObject::connect(&sender, &submission::Sender::ended, &sender,
                         [this](EntryId, const candidate::Outcome &end) { outcome = end; });
        record.open();
    }

    EntryId draft(const candidate::Candidate &candidate)
    {
        EntryId id = 0;
        record.saveDraft(0, candidate, place(), [&id](const auto &saved) { id = saved.value(); });
        return QTest::qWaitFor([&id] { return id != 0; }, patience) ? id : 0;
    }
    submission::Place place() const
    {
        return {accounts.current().id, accounts.current().name, u"Engineer"_s};
    }
    bool waitForTheEnd()
    {
        return QTest::qWaitFor([this] { return outcome.has_value(); }, patience);
    }
    State stateOf(EntryId id)
    {
        std::optional<State> state;
        record.entry(id, [&state](const auto &entry) { state = entry.value().summary.state; });
        return QTest::qWaitFor([&state] { return state.has_value(); }, patience) ? *state
                                                                                 : State::Draft;
    }

    submission::Settings settings;
    submission::SessionSecretStore secrets;
    submission::AccountStore accounts;
    submission::SubmissionService service;
    submission::Record record;
    submission::Sender sender;
    std::optional<candidate::Outcome> outcome;
};

Reaction created()
{
    return testsupport::answer("201 Created", R"({"uid":"00.AAA","status":"In progress"})");
}

Reaction dropAfterTheBody()
{
    return {{}, Reaction::When::WholeBody, Reaction::Then::Close, false};
}

} // namespace

/// What is sent is written down first, and what is not known outlives the program.
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
            return created();
        });
        Program program(m_folder->path(), server);
        program.sender.submit(program.draft(noa()), noa(), program.place());
        QVERIFY(program.waitForTheEnd());
        QVERIFY(found);
        QCOMPARE(found->interrupted, 1);
    }

    void everyEndIsKept_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<State>("state");
        QTest::newRow("created") << "201 Created"_ba
                                 << R"({"uid":"00.AAA"})"_ba << OutcomeKind::Created
                                 << State::Confirmed;
        QTest::newRow("refused") << "400 Bad Request"_ba
                                 << R"({"error":"bad_request"})"_ba << OutcomeKind::Refused
                                 << State::Refused;
        QTest::newRow("conflict") << "409 Conflict"_ba
                                  << R"({"error":"candidate_post_conflict","candidate_uid":5})"_ba
                                  << OutcomeKind::Conflict << State::Refused;
        QTest::newRow("not now") << "503 Service Unavailable"_ba
                                 << "{}"_ba << OutcomeKind::Refused << State::Draft;
        QTest::newRow("perhaps") << "500 Internal Server Error"_ba
                                 << "{}"_ba << OutcomeKind::Unknown << State::Unknown;
    }
    void everyEndIsKept()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        RawServer server([&](const auto &) { return testsupport::answer(status, body); });
        Program program(m_folder->path(), server);
        const EntryId id = program.draft(noa());
        program.sender.submit(id, noa(), program.place());
        QVERIFY(program.sender.isSending());
        QVERIFY(program.waitForTheEnd());
        QVERIFY(!program.sender.isSending());
        QTEST(program.outcome->kind, "kind");
        QTEST(program.stateOf(id), "state");
        QCOMPARE(server.count("POST"), 1);
    }

    void doubtOutlivesTheProgram()
    {
        int posts = 0;
        RawServer server([&posts](const testsupport::RawRequest &request) {
            if (request.method != "POST")
                return created();
            ++posts;
            if (posts == 1)
                return dropAfterTheBody();
            return testsupport::answer(
                "409 Conflict", R"({"error":"candidate_post_conflict","candidate_uid":5555})");
        });
        EntryId id = 0;
        QByteArray first;
        {
            Program program(m_folder->path(), server);
            id = program.draft(noa());
            program.sender.submit(id, noa(), program.place());
            QVERIFY(program.waitForTheEnd());
            QCOMPARE(program.outcome->kind, OutcomeKind::Unknown);
            first = server.requests().constFirst().body;
        }
        Program again(m_folder->path(), server);
        QTRY_COMPARE_WITH_TIMEOUT(again.sender.doubts().size(), 1, patience);
        QCOMPARE(again.sender.doubts().constFirst().summary.id, id);
        again.sender.findOut(id);
        QVERIFY(again.waitForTheEnd());
        QCOMPARE(again.outcome->kind, OutcomeKind::Created);
        QCOMPARE(again.stateOf(id), State::Confirmed);
        QCOMPARE(server.requests().at(1).body, first); // the same, word for word
        QTRY_VERIFY_WITH_TIMEOUT(again.sender.doubts().isEmpty(), patience);
    }

    void theSamePersonUnderAnotherIdIsHeldBack()
    {
        RawServer server([](const auto &) { return dropAfterTheBody(); });
        {
            Program program(m_folder->path(), server);
            program.sender.submit(program.draft(noa()), noa(), program.place());
            QVERIFY(program.waitForTheEnd());
        }
        Program again(m_folder->path(), server);
        QTRY_COMPARE_WITH_TIMEOUT(again.sender.doubts().size(), 1, patience);
        const EntryId second = again.draft(noa(u"ID-2"_s));
        again.sender.submit(second, noa(u"ID-2"_s), again.place());
        QVERIFY(again.waitForTheEnd());
        QCOMPARE(again.outcome->kind, OutcomeKind::Unknown);
        QCOMPARE(again.stateOf(second), State::Draft);
        QCOMPARE(server.count("POST"), 1);
    }

    void cancelledBeforeItIsHandedOverNothingLeaves()
    {
        RawServer server([](const auto &) { return created(); });
        Program program(m_folder->path(), server);
        const EntryId id = program.draft(noa());
        program.sender.submit(id, noa(), program.place());
        program.sender.cancel();
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::NotReached);
        QCOMPARE(program.outcome->error.kind, candidate::ErrorKind::Cancelled);
        QCOMPARE(program.stateOf(id), State::Draft);
        QCOMPARE(server.count("POST"), 0);
    }

    void withoutARecordNothingIsSent()
    {
        QFile blocked(m_folder->filePath(u"profile"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        RawServer server([](const auto &) { return created(); });
        Program program(m_folder->path(), server);
        program.sender.submit(1, noa(), program.place());
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::NotReached);
        QCOMPARE(program.outcome->error.kind, candidate::ErrorKind::LocalDisk);
        QCOMPARE(server.count("POST"), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SenderTest)
#include "sendertest.moc"
