// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/submissionservice.h"
#include "support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::CandidateRecord;
using candidate::CandidateUid;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using submission::SubmissionService;
using testsupport::answer;
using testsupport::RawRequest;
using testsupport::RawServer;
using testsupport::Reaction;
using AccountResult = candidate::Result<comeet::Account>;

Q_DECLARE_METATYPE(testsupport::Reaction)
Q_DECLARE_METATYPE(candidate::OutcomeKind)

namespace {

constexpr int patience = 20'000;

const QByteArray conflictBody =
    R"({"status":409,"error":"candidate_post_conflict","message":"there","candidate_uid":5555})";
const Reaction created = answer("201 Created", R"({"uid":"00.AAA"})");
const Reaction conflict = answer("409 Conflict", conflictBody);
const Reaction lost{{}, Reaction::When::WholeBody, Reaction::Then::Abort};
const Reaction silent{{}, Reaction::When::WholeBody, Reaction::Then::Keep};

Candidate someCandidate()
{
    Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = u"1111A"_s;
    candidate.firstName = u"Ada"_s;
    candidate.lastName = u"Example"_s;
    return candidate;
}

candidate::Unexpected<Error> noAccount()
{
    return candidate::Unexpected(Error{ErrorKind::BadSettings, u"No secret is there."_s, {}, {}});
}

/// A service and a server that meet for one test. The server answers POSTs in turn with `posts`
/// (the last one again and again) and GETs with what `get` says.
struct Meeting
{
    explicit Meeting(comeet::Timeouts timeouts = {})
        : server([this](const RawRequest &request) { return react(request); })
        , account(comeet::Account{server.url(), u"key"_s, "secret"})
        , service(std::make_unique<SubmissionService>(
              [this](const SubmissionService::AccountReceiver &receiver) { provide(receiver); },
              [this] {
                  const QMutexLocker waiting(&gate);
                  return std::make_unique<QNetworkAccessManager>();
              },
              timeouts))
        , submitted(service.get(), &SubmissionService::submitted)
        , opened(service.get(), &SubmissionService::candidateOpened)
        , openFailed(service.get(), &SubmissionService::openFailed)
        , loaded(service.get(), &SubmissionService::positionsLoaded)
        , unavailable(service.get(), &SubmissionService::positionsUnavailable)
    {
    }

    Reaction react(const RawRequest &request)
    {
        if (request.method != "POST")
            return get(request);
        return posts.size() > 1 ? posts.takeFirst() : posts.value(0, created);
    }
    void provide(const SubmissionService::AccountReceiver &receiver)
    {
        ++asked;
        if (hold)
            held.append(receiver);
        else
            receiver(account);
    }

    /// The outcome of what was just begun.
    Outcome outcome()
    {
        if (submitted.isEmpty() && !submitted.wait(patience))
            qFatal("no end");
        return submitted.takeFirst().at(0).value<Outcome>();
    }
    Outcome submit(const Candidate &candidate)
    {
        service->submit(*account, candidate);
        return outcome();
    }
    /// Verifies that this one opening was cancelled, once, and forgets it.
    void wasCancelled(const QString &uid)
    {
        QCOMPARE(openFailed.size(), 1);
        const QVariantList failed = openFailed.takeFirst();
        QCOMPARE(failed.at(0).value<CandidateUid>().value, uid);
        QCOMPARE(failed.at(1).value<Error>().kind, ErrorKind::Cancelled);
        QVERIFY(!failed.at(1).value<Error>().sentence.isEmpty());
    }
    /// Waits until everything asked for before would have been answered.
    void fence()
    {
        hold = false;
        account = comeet::Account{server.url(), u"key"_s, "secret"};
        const auto old = std::exchange(
            get, [](const RawRequest &) { return answer("200 OK", R"({"uid":"fence"})"); });
        opened.clear();
        service->openCandidate({u"fence"_s, false});
        if (opened.isEmpty() && !opened.wait(patience))
            qFatal("no answer");
        opened.clear();
        get = old;
    }

    QList<Reaction> posts;
    std::function<Reaction(const RawRequest &)> get = [](const RawRequest &) {
        return answer("404 Not Found", R"({"error":"candidate_not_found"})");
    };
    bool hold = false;
    QList<SubmissionService::AccountReceiver> held;
    int asked = 0;
    QMutex gate; ///< while it is held, no request begins
    RawServer server;
    AccountResult account;
    std::unique_ptr<SubmissionService> service;
    QSignalSpy submitted;
    QSignalSpy opened;
    QSignalSpy openFailed;
    QSignalSpy loaded;
    QSignalSpy unavailable;
};

} // namespace

class SubmissionServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void endsOnce_data();
    void endsOnce();
    void signalsNothingFromWithin();
    void sendsOneAtATime();
    void fetchesBesideWhatIsOpened();
    void tellsProgress();
    void cancelsBeforeTheFirstByte();
    void cancelsWhileSending();
    void idleCallsDoNothing();
    void opensTheLatest();
    void cancelsTheOpening();
    void cancelsTheOpeningWithoutAnAccount();
    void loadsTheLatestPositions();
    void saysWhatCannotBeOpened();
    void opensNothingWithoutAnAccount();
    void loadsPositions();
    void positionsUnavailable();
    void dropsWhatWasForAnotherAccount();
    void dropsAnAccountThatComesTooLate();
    void goesAwayWhileSending();
    void goesAwayBeforeTheAccountComes();
    void goesAwayUnused();
};

void SubmissionServiceTest::endsOnce_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("created") << created << OutcomeKind::Created;
    QTest::newRow("conflict") << conflict << OutcomeKind::Conflict;
    QTest::newRow("refused") << answer("400 Bad Request", R"({"message":"no"})")
                             << OutcomeKind::Refused;
    QTest::newRow("portal") << answer("302 Found", {}, "text/html", "Location: /x\r\n")
                            << OutcomeKind::NotReached;
    QTest::newRow("lost") << lost << OutcomeKind::Unknown;
    QTest::newRow("nonsense") << answer("200 OK", "[]") << OutcomeKind::Unknown;
}

void SubmissionServiceTest::endsOnce()
{
    QFETCH(Reaction, reaction);
    QFETCH(OutcomeKind, kind);
    Meeting meeting;
    meeting.posts = {reaction};
    const Outcome outcome = meeting.submit(someCandidate());
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.error.sentence.isEmpty(), kind == OutcomeKind::Created);
    QVERIFY(!meeting.service->isSending());
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0); // not again
    QCOMPARE(meeting.server.count("POST"), 1);
}

void SubmissionServiceTest::signalsNothingFromWithin()
{
    Meeting meeting;
    meeting.service->submit(*meeting.account, someCandidate());
    QVERIFY(meeting.service->isSending());
    meeting.account = noAccount();
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->loadPositions();
    QCOMPARE(meeting.openFailed.size() + meeting.unavailable.size(), 0);
    meeting.service->cancel();
    QCOMPARE(meeting.submitted.size(), 0);
    meeting.outcome();
    QTRY_COMPARE(meeting.openFailed.size() + meeting.unavailable.size(), 2);
}

void SubmissionServiceTest::sendsOneAtATime()
{
    Meeting meeting;
    Candidate other = someCandidate();
    other.firstName = u"Bea"_s;
    meeting.service->submit(*meeting.account, someCandidate());
    meeting.service->submit(*meeting.account, other);
    QCOMPARE(meeting.outcome().kind, OutcomeKind::Created);
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0);
    QCOMPARE(meeting.server.count("POST"), 1);
    QVERIFY(meeting.server.requests().at(0).body.contains("Ada"));
}

void SubmissionServiceTest::fetchesBesideWhatIsOpened()
{
    Meeting meeting;
    QByteArray realId;
    meeting.get = [&realId](const RawRequest &request) {
        if (request.target.endsWith("/gone"))
            return answer("404 Not Found", R"({"error":"candidate_not_found"})");
        realId = request.headers.value("identifier_type");
        return answer("200 OK", R"({"uid":"00.AAA","status":"Hired"})");
    };
    std::optional<CandidateRecord> fetched;
    std::optional<Error> failed;
    meeting.service->fetchCandidate(*meeting.account, {u"5555"_s, true},
                                    [&fetched](const auto &record) { fetched = *record; });
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->fetchCandidate(*meeting.account, {u"gone"_s, false},
                                    [&failed](const auto &record) { failed = record.error(); });
    QVERIFY(!fetched && !failed); // never from within
    QTRY_VERIFY_WITH_TIMEOUT(fetched && failed && meeting.opened.size() == 1, patience);
    QCOMPARE(fetched->status, u"Hired"_s);
    QCOMPARE(failed->kind, ErrorKind::NotFound);
    QCOMPARE(meeting.openFailed.size(), 0);
}

void SubmissionServiceTest::tellsProgress()
{
    Meeting meeting;
    QSignalSpy progressed(meeting.service.get(), &SubmissionService::progressed);
    Candidate candidate = someCandidate();
    candidate.resume =
        candidate::Attachment{u"cv.pdf"_s, {}, QByteArray(2'000'000, 'x'), 2'000'000, {}};
    QCOMPARE(meeting.submit(candidate).kind, OutcomeKind::Created);
    QVERIFY(!progressed.isEmpty());
    qint64 before = 0;
    for (const QVariantList &step : std::as_const(progressed)) {
        QVERIFY(step.at(0).toLongLong() > before);
        before = step.at(0).toLongLong();
        QCOMPARE(step.at(1).toLongLong(), meeting.server.requests().at(0).body.size());
    }
    QCOMPARE(before, meeting.server.requests().at(0).body.size());
}

void SubmissionServiceTest::cancelsBeforeTheFirstByte()
{
    Meeting meeting;
    {
        // The client begins at once, in its own thread: it gets no further until it is cancelled.
        const QMutexLocker held(&meeting.gate);
        meeting.service->submit(*meeting.account, someCandidate());
        meeting.service->cancel();
    }
    const Outcome outcome = meeting.outcome();
    QCOMPARE(outcome.kind, OutcomeKind::NotReached);
    QCOMPARE(outcome.error.kind, ErrorKind::Cancelled);
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0);
    QCOMPARE(meeting.server.count("POST"), 0);
}

void SubmissionServiceTest::cancelsWhileSending()
{
    Meeting meeting;
    meeting.posts = {silent};
    connect(&meeting.server, &RawServer::bodyCame, meeting.service.get(),
            &SubmissionService::cancel);
    const Outcome outcome = meeting.submit(someCandidate());
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QCOMPARE(outcome.error.kind, ErrorKind::Cancelled);
}

void SubmissionServiceTest::idleCallsDoNothing()
{
    Meeting meeting;
    meeting.service->cancel();
    meeting.service->accountChanged();
    QVERIFY(!meeting.service->isSending());
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0);
    QCOMPARE(meeting.server.count("POST"), 0);
}

void SubmissionServiceTest::opensTheLatest()
{
    Meeting meeting;
    meeting.get = [](const RawRequest &request) {
        return answer("200 OK", R"({"uid":")" + request.target.split('/').last() + R"("})");
    };
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->openCandidate({u"B"_s, false});
    QVERIFY(meeting.opened.wait(patience));
    QCOMPARE(meeting.opened.at(0).at(0).value<CandidateRecord>().uid.value, u"B"_s);
    meeting.fence();
    QCOMPARE(meeting.opened.size(), 0);
    meeting.wasCancelled(u"A"_s);
}

void SubmissionServiceTest::cancelsTheOpening()
{
    Meeting meeting;
    meeting.get = [&meeting](const RawRequest &) {
        meeting.service->cancelOpening();
        meeting.service->cancelOpening();
        return silent;
    };
    meeting.service->openCandidate({u"A"_s, false});
    QVERIFY(meeting.openFailed.wait(patience));
    meeting.fence();
    meeting.wasCancelled(u"A"_s);
    meeting.service->cancelOpening(); // nothing is being opened
    meeting.fence();
    QCOMPARE(meeting.opened.size() + meeting.openFailed.size(), 0);
}

void SubmissionServiceTest::cancelsTheOpeningWithoutAnAccount()
{
    Meeting meeting;
    meeting.hold = true;
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->cancelOpening();
    QCOMPARE(meeting.openFailed.size(), 0); // not from within
    meeting.held.takeFirst()(meeting.account);
    meeting.fence();
    meeting.wasCancelled(u"A"_s);
    QCOMPARE(meeting.server.requests().size(), 1); // the fence alone
}

void SubmissionServiceTest::loadsTheLatestPositions()
{
    Meeting meeting;
    meeting.hold = true;
    meeting.service->loadPositions();
    meeting.service->loadPositions();
    meeting.get = [](const RawRequest &) { return answer("200 OK", R"({"positions":[]})"); };
    for (const auto &receiver : std::as_const(meeting.held))
        receiver(meeting.account);
    QVERIFY(meeting.loaded.wait(patience));
    meeting.fence();
    QCOMPARE(meeting.loaded.size(), 1);
    QCOMPARE(meeting.unavailable.size(), 0);
}

void SubmissionServiceTest::saysWhatCannotBeOpened()
{
    Meeting meeting;
    meeting.service->openCandidate({u"5555"_s, true});
    QVERIFY(meeting.openFailed.wait(patience));
    QCOMPARE(meeting.openFailed.at(0).at(0).value<CandidateUid>(), (CandidateUid{u"5555"_s, true}));
    QCOMPARE(meeting.openFailed.at(0).at(1).value<Error>().kind, ErrorKind::NotFound);
    QCOMPARE(meeting.unavailable.size() + meeting.submitted.size(), 0);
}

void SubmissionServiceTest::opensNothingWithoutAnAccount()
{
    Meeting meeting;
    meeting.account = noAccount();
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->loadPositions();
    QTRY_COMPARE(meeting.openFailed.size(), 1);
    QTRY_COMPARE(meeting.unavailable.size(), 1);
    QCOMPARE(meeting.openFailed.at(0).at(1).value<Error>().sentence, u"No secret is there."_s);
    QCOMPARE(meeting.unavailable.at(0).at(0).value<Error>().sentence, u"No secret is there."_s);
    QCOMPARE(meeting.server.connections(), 0);
}

void SubmissionServiceTest::loadsPositions()
{
    Meeting meeting;
    meeting.get = [](const RawRequest &) {
        return answer("200 OK",
                      R"({"positions":[{"uid":"11.11","name":"Tester"}],"next_page":null})");
    };
    meeting.service->loadPositions();
    QVERIFY(meeting.loaded.wait(patience));
    const auto positions = meeting.loaded.at(0).at(0).value<QList<candidate::Position>>();
    QCOMPARE(positions.size(), 1);
    QCOMPARE(positions.at(0).name, u"Tester"_s);
    QCOMPARE(meeting.unavailable.size(), 0);
}

void SubmissionServiceTest::positionsUnavailable()
{
    Meeting meeting;
    meeting.get = [](const RawRequest &) {
        return answer("403 Forbidden", R"({"error":"no_permission"})");
    };
    meeting.service->loadPositions();
    QVERIFY(meeting.unavailable.wait(patience));
    QCOMPARE(meeting.unavailable.at(0).at(0).value<Error>().kind, ErrorKind::NoPermission);
    QCOMPARE(meeting.openFailed.size(), 0);
}

void SubmissionServiceTest::dropsWhatWasForAnotherAccount()
{
    Meeting meeting;
    int came = 0;
    meeting.get = [&](const RawRequest &) {
        if (++came == 2) // both are on their way now, and one answer too
            meeting.service->accountChanged();
        return answer("200 OK", R"({"uid":"A","positions":[]})");
    };
    meeting.service->loadPositions();
    meeting.service->openCandidate({u"A"_s, false});
    QTRY_COMPARE_WITH_TIMEOUT(came, 2, patience);
    // One of them may have been answered before the account was changed, not both.
    const auto early = meeting.loaded.size() + meeting.opened.size();
    QVERIFY(early <= 1);
    const auto loaded = meeting.loaded.size();
    const auto opened = meeting.opened.size();
    meeting.fence();
    QCOMPARE(meeting.loaded.size(), loaded);
    QCOMPARE(meeting.unavailable.size(), 0);
    if (opened == 0)
        meeting.wasCancelled(u"A"_s);
    QCOMPARE(meeting.openFailed.size(), 0);
}

void SubmissionServiceTest::dropsAnAccountThatComesTooLate()
{
    Meeting meeting;
    meeting.hold = true;
    meeting.service->loadPositions();
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->accountChanged();
    for (const auto &receiver : std::as_const(meeting.held))
        receiver(meeting.account);
    meeting.fence();
    QCOMPARE(meeting.server.requests().size(), 1); // the fence alone
    QCOMPARE(meeting.loaded.size() + meeting.unavailable.size(), 0);
    meeting.wasCancelled(u"A"_s);
}

void SubmissionServiceTest::goesAwayWhileSending()
{
    // If that waited for the answer, it would be until the test's own time is over.
    comeet::Timeouts timeouts;
    timeouts.answer = std::chrono::hours(1);
    Meeting meeting(timeouts);
    meeting.posts = {silent};
    QSignalSpy came(&meeting.server, &RawServer::headCame);
    meeting.service->submit(*meeting.account, someCandidate());
    QVERIFY(came.wait(patience));
    meeting.service.reset();
    QCOMPARE(meeting.submitted.size(), 0);
}

void SubmissionServiceTest::goesAwayBeforeTheAccountComes()
{
    Meeting meeting;
    meeting.hold = true;
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->loadPositions();
    QCOMPARE(meeting.held.size(), 2);
    meeting.service.reset();
    for (const auto &receiver : std::as_const(meeting.held))
        receiver(meeting.account);
    QCOMPARE(meeting.server.connections(), 0);
}

void SubmissionServiceTest::goesAwayUnused()
{
    const Meeting meeting;
    QVERIFY(!meeting.service->isSending());
}

QTEST_GUILESS_MAIN(SubmissionServiceTest)
#include "submissionservicetest.moc"
