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
        , sending(service.get(), &SubmissionService::sendingChanged)
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
        service->submit(candidate);
        return outcome();
    }
    Outcome findOut()
    {
        service->findOut();
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
    QSignalSpy sending;
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
    void sendsNothingInvalid();
    void countsErrorsAlone();
    void freezesTheCandidate();
    void ignoresASecondSubmit();
    void tellsProgress();
    void waitsForTheAccount();
    void saysWhereItHappened();
    void needsAnAccount();
    void cancelsWithoutAnAccount();
    void cancelsBeforeTheFirstByte();
    void cancelsWhileSending();
    void idleCallsDoNothing();
    void findsOutThatItArrived();
    void findsOutWithoutTheRecord();
    void cancelsTheQuestionAfterwards();
    void stillUnknown_data();
    void stillUnknown();
    void stillUnknownWithoutAnAccount();
    void stillUnknownIfCancelled();
    void findsOutOnlyWhereItWasSent();
    void editedInDoubtIsAConflict();
    void refusesToDouble();
    void findsOutAboutTheOneThatWouldBeDoubled();
    void findsOutAboutTheOneThatWasAskedLast();
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
    QCOMPARE(meeting.service->isInDoubt(), kind == OutcomeKind::Unknown);
    QCOMPARE(meeting.service->inDoubt(),
             kind == OutcomeKind::Unknown ? someCandidate() : Candidate());
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0); // not again
    QCOMPARE(meeting.sending, (QList<QVariantList>{{true}, {false}}));
    QCOMPARE(meeting.server.count("POST"), 1);
}

void SubmissionServiceTest::signalsNothingFromWithin()
{
    Meeting meeting;
    Candidate invalid;
    meeting.service->submit(invalid);
    QVERIFY(meeting.service->isSending());
    QCOMPARE(meeting.submitted.size() + meeting.sending.size(), 0);
    meeting.outcome();
    meeting.sending.clear();

    meeting.account = noAccount();
    meeting.service->submit(someCandidate());
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->loadPositions();
    QCOMPARE(meeting.submitted.size() + meeting.sending.size(), 0);
    QCOMPARE(meeting.openFailed.size() + meeting.unavailable.size(), 0);
    meeting.service->cancel();
    QCOMPARE(meeting.submitted.size() + meeting.sending.size(), 0);
    meeting.outcome();
    QTRY_COMPARE(meeting.openFailed.size() + meeting.unavailable.size(), 2);
    QCOMPARE(meeting.sending, (QList<QVariantList>{{true}, {false}}));
}

void SubmissionServiceTest::sendsNothingInvalid()
{
    Meeting meeting;
    Candidate invalid = someCandidate();
    invalid.lastName.clear();
    const Outcome outcome = meeting.submit(invalid);
    QCOMPARE(outcome.kind, OutcomeKind::Invalid);
    QCOMPARE(outcome.problems, candidate::validate(invalid));
    QCOMPARE(outcome.error.kind, ErrorKind::BadInput);
    QCOMPARE(meeting.asked, 0);
    QCOMPARE(meeting.server.connections(), 0);
    QCOMPARE(meeting.sending, (QList<QVariantList>{{true}, {false}}));
}

void SubmissionServiceTest::countsErrorsAlone()
{
    Meeting meeting;
    Candidate invalid = someCandidate();
    invalid.lastName.clear();
    invalid.files = {{u"notes.unheardof"_s, {}, "x", 1, {}}}; // told, not forbidden
    const Outcome outcome = meeting.submit(invalid);
    QCOMPARE(outcome.problems.size(), 2);
    QVERIFY2(outcome.error.sentence.contains(u" 1 "_s), qPrintable(outcome.error.sentence));
}

void SubmissionServiceTest::freezesTheCandidate()
{
    Meeting meeting;
    meeting.hold = true;
    Candidate candidate = someCandidate();
    candidate.firstName = u"  Ada "_s;
    meeting.service->submit(candidate);
    candidate.firstName = u"Bea"_s;
    meeting.held.takeFirst()(meeting.account);
    QCOMPARE(meeting.outcome().kind, OutcomeKind::Created);
    const auto json = QJsonDocument::fromJson(meeting.server.requests().at(0).body).object();
    QCOMPARE(json.value("first_name"_L1).toString(), u"Ada"_s);
}

void SubmissionServiceTest::ignoresASecondSubmit()
{
    Meeting meeting;
    meeting.hold = true;
    Candidate other = someCandidate();
    other.firstName = u"Bea"_s;
    meeting.service->submit(someCandidate());
    meeting.service->submit(other);
    QCOMPARE(meeting.held.size(), 1);
    meeting.held.takeFirst()(meeting.account);
    QCOMPARE(meeting.outcome().kind, OutcomeKind::Created);
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0);
    QCOMPARE(meeting.server.count("POST"), 1);
    QVERIFY(meeting.server.requests().at(0).body.contains("Ada"));
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

void SubmissionServiceTest::waitsForTheAccount()
{
    Meeting meeting;
    meeting.hold = true;
    meeting.service->submit(someCandidate());
    QTRY_COMPARE(meeting.sending.size(), 1);
    QVERIFY(meeting.service->isSending());
    QCOMPARE(meeting.server.connections(), 0);
    QMetaObject::invokeMethod(
        meeting.service.get(), [&meeting] { meeting.held.takeFirst()(meeting.account); },
        Qt::QueuedConnection);
    QCOMPARE(meeting.outcome().kind, OutcomeKind::Created);
}

void SubmissionServiceTest::saysWhereItHappened()
{
    // Another account may be chosen while the answer is on its way.
    Meeting meeting;
    meeting.posts = {lost, conflict};
    meeting.account->id = u"comeet"_s;
    meeting.account->name = u"Example Ltd"_s;
    meeting.service->submit(someCandidate());
    meeting.account->name = u"Another"_s;
    Outcome outcome = meeting.outcome();
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QCOMPARE(outcome.accountId, u"comeet"_s);
    QCOMPARE(outcome.accountName, u"Example Ltd"_s);
    meeting.account->name = u"Renamed Ltd"_s;
    outcome = meeting.findOut();
    QCOMPARE(outcome.kind, OutcomeKind::Created);
    QCOMPARE(outcome.accountName, u"Renamed Ltd"_s);
    QCOMPARE(meeting.submit({}).accountName, QString()); // invalid
    meeting.account = noAccount();
    QCOMPARE(meeting.submit(someCandidate()).accountId, QString());
}

void SubmissionServiceTest::needsAnAccount()
{
    Meeting meeting;
    meeting.account = noAccount();
    const Outcome outcome = meeting.submit(someCandidate());
    QCOMPARE(outcome.kind, OutcomeKind::NotReached);
    QCOMPARE(outcome.error.sentence, u"No secret is there."_s);
    QVERIFY(!meeting.service->isInDoubt());
    QCOMPARE(meeting.server.connections(), 0);
}

void SubmissionServiceTest::cancelsWithoutAnAccount()
{
    // A keychain that waits for its password may never answer: cancelling still has to end it.
    Meeting meeting;
    meeting.hold = true;
    meeting.service->submit(someCandidate());
    meeting.service->cancel();
    const Outcome outcome = meeting.outcome();
    QCOMPARE(outcome.kind, OutcomeKind::NotReached);
    QCOMPARE(outcome.error.kind, ErrorKind::Cancelled);
    meeting.held.takeFirst()(meeting.account); // too late
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0);
    QCOMPARE(meeting.server.count("POST"), 0);
}

void SubmissionServiceTest::cancelsBeforeTheFirstByte()
{
    Meeting meeting;
    {
        // The client begins at once, in its own thread: it gets no further until it is cancelled.
        const QMutexLocker held(&meeting.gate);
        meeting.service->submit(someCandidate());
        meeting.service->cancel();
    }
    const Outcome outcome = meeting.outcome();
    QCOMPARE(outcome.kind, OutcomeKind::NotReached);
    QCOMPARE(outcome.error.kind, ErrorKind::Cancelled);
    QVERIFY(!meeting.service->isInDoubt());
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
    QVERIFY(meeting.service->isInDoubt());
}

void SubmissionServiceTest::idleCallsDoNothing()
{
    Meeting meeting;
    meeting.service->cancel();
    meeting.service->findOut();
    meeting.service->accountChanged();
    QVERIFY(!meeting.service->isSending());
    meeting.fence();
    QCOMPARE(meeting.submitted.size() + meeting.sending.size(), 0);
    QCOMPARE(meeting.server.count("POST"), 0);
}

void SubmissionServiceTest::findsOutThatItArrived()
{
    Meeting meeting;
    meeting.posts = {lost, conflict};
    QByteArray realId;
    meeting.get = [&realId](const RawRequest &request) {
        realId = request.headers.value("identifier_type");
        return answer("200 OK", R"({"uid":"00.AAA","status":"In progress"})");
    };
    QCOMPARE(meeting.submit(someCandidate()).kind, OutcomeKind::Unknown);
    const Outcome outcome = meeting.findOut();
    QCOMPARE(outcome.kind, OutcomeKind::Created);
    QCOMPARE(outcome.record.uid.value, u"00.AAA"_s);
    QCOMPARE(outcome.record.status, u"In progress"_s);
    QCOMPARE(realId, "REAL_ID");
    QVERIFY(!meeting.service->isInDoubt());
    QCOMPARE(meeting.server.requests().at(0).body, meeting.server.requests().at(1).body);
    meeting.fence();
    QCOMPARE(meeting.submitted.size(), 0);
    QCOMPARE(meeting.server.count("POST"), 2);
}

void SubmissionServiceTest::findsOutWithoutTheRecord()
{
    Meeting meeting;
    meeting.posts = {lost, conflict};
    meeting.submit(someCandidate());
    const Outcome outcome = meeting.findOut(); // the GET is answered with 404
    QCOMPARE(outcome.kind, OutcomeKind::Created);
    QCOMPARE(outcome.record.uid, (CandidateUid{u"5555"_s, true}));
    QCOMPARE(outcome.record.positionUid, u"11.11"_s);
    QCOMPARE(outcome.error, Error());
    QCOMPARE(meeting.openFailed.size(), 0);
    QVERIFY(!meeting.service->isInDoubt());
}

void SubmissionServiceTest::cancelsTheQuestionAfterwards()
{
    Meeting meeting;
    meeting.posts = {lost, conflict};
    meeting.submit(someCandidate());
    meeting.get = [&meeting](const RawRequest &) {
        meeting.service->cancel();
        return silent;
    };
    const Outcome outcome = meeting.findOut();
    QCOMPARE(outcome.kind, OutcomeKind::Created);
    QCOMPARE(outcome.record.uid, (CandidateUid{u"5555"_s, true}));
}

void SubmissionServiceTest::stillUnknown_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::newRow("lost") << lost;
    QTest::newRow("refused") << answer("401 Unauthorized", R"({"message":"no"})");
    QTest::newRow("portal") << answer("302 Found", {}, "text/html", "Location: /x\r\n");
}

void SubmissionServiceTest::stillUnknown()
{
    QFETCH(Reaction, reaction);
    Meeting meeting;
    meeting.posts = {lost, reaction};
    meeting.submit(someCandidate());
    QCOMPARE(meeting.findOut().kind, OutcomeKind::Unknown);
    QVERIFY(meeting.service->isInDoubt());
    QCOMPARE(meeting.service->inDoubt(), someCandidate());
}

void SubmissionServiceTest::stillUnknownWithoutAnAccount()
{
    Meeting meeting;
    meeting.posts = {lost};
    meeting.submit(someCandidate());
    meeting.account = noAccount();
    Outcome outcome = meeting.findOut();
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QVERIFY(outcome.error.sentence.contains(u"No secret is there."_s));
    outcome = meeting.submit(someCandidate()); // the same question by another button
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QVERIFY(meeting.service->isInDoubt());
}

void SubmissionServiceTest::stillUnknownIfCancelled()
{
    Meeting meeting;
    meeting.posts = {lost};
    meeting.submit(someCandidate());
    meeting.hold = true;
    meeting.service->findOut();
    meeting.service->cancel();
    const Outcome outcome = meeting.outcome();
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QCOMPARE(outcome.error.kind, ErrorKind::Cancelled);
    QVERIFY(meeting.service->isInDoubt());
}

void SubmissionServiceTest::findsOutOnlyWhereItWasSent()
{
    // Another client must not get the candidate because the account was changed meanwhile.
    Meeting meeting;
    meeting.posts = {lost};
    meeting.submit(someCandidate());
    meeting.account->apiKey = u"another client's"_s;
    const Outcome outcome = meeting.findOut();
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QVERIFY(outcome.error.sentence.contains(u"another account"_s));
    QVERIFY(meeting.service->isInDoubt());
    meeting.fence();
    QCOMPARE(meeting.server.count("POST"), 1);
}

void SubmissionServiceTest::editedInDoubtIsAConflict()
{
    Meeting meeting;
    meeting.posts = {lost, conflict};
    meeting.submit(someCandidate());
    Candidate edited = someCandidate();
    edited.note = u"added later"_s;
    const Outcome outcome = meeting.submit(edited);
    QCOMPARE(outcome.kind, OutcomeKind::Conflict);
    QCOMPARE(outcome.existing, (CandidateUid{u"5555"_s, true}));
    QVERIFY(!meeting.service->isInDoubt());
}

void SubmissionServiceTest::refusesToDouble()
{
    Meeting meeting;
    meeting.posts = {lost, created};
    meeting.submit(someCandidate());
    Candidate again = someCandidate();
    again.partnerCandidateId = u"2222B"_s;
    Outcome outcome = meeting.submit(again);
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QVERIFY(outcome.error.sentence.contains(u"1111A"_s));
    QCOMPARE(meeting.server.count("POST"), 1);
    QCOMPARE(meeting.service->inDoubt(), someCandidate());
    again.positionUid = u"22.22"_s;
    outcome = meeting.submit(again);
    QCOMPARE(outcome.kind, OutcomeKind::Created);
    QVERIFY(meeting.service->isInDoubt());
}

void SubmissionServiceTest::findsOutAboutTheOneThatWouldBeDoubled()
{
    Meeting meeting;
    meeting.posts = {lost, lost, conflict};
    Candidate other = someCandidate();
    other.partnerCandidateId = u"2222B"_s;
    other.firstName = u"Bea"_s;
    meeting.submit(someCandidate());
    meeting.submit(other);
    QCOMPARE(meeting.service->inDoubt(), other);
    Candidate again = someCandidate();
    again.partnerCandidateId = u"3333C"_s;
    const Outcome outcome = meeting.submit(again);
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QVERIFY(outcome.error.sentence.contains(u"1111A"_s));
    QCOMPARE(meeting.service->inDoubt(), someCandidate());
    QCOMPARE(meeting.findOut().kind, OutcomeKind::Created);
    QVERIFY(meeting.server.requests().at(2).body.contains("1111A"));
    QCOMPARE(meeting.service->inDoubt(), other); // still open
}

void SubmissionServiceTest::findsOutAboutTheOneThatWasAskedLast()
{
    Meeting meeting;
    meeting.posts = {lost};
    Candidate other = someCandidate();
    other.partnerCandidateId = u"2222B"_s;
    other.firstName = u"Bea"_s;
    meeting.submit(someCandidate());
    meeting.submit(other);
    meeting.account = noAccount();
    QCOMPARE(meeting.submit(someCandidate()).kind, OutcomeKind::Unknown);
    QCOMPARE(meeting.service->inDoubt(), someCandidate());
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
    meeting.service->submit(someCandidate());
    QVERIFY(came.wait(patience));
    meeting.service.reset();
    QCOMPARE(meeting.submitted.size(), 0);
}

void SubmissionServiceTest::goesAwayBeforeTheAccountComes()
{
    Meeting meeting;
    meeting.hold = true;
    meeting.service->submit(someCandidate());
    meeting.service->openCandidate({u"A"_s, false});
    meeting.service->loadPositions();
    QCOMPARE(meeting.held.size(), 3);
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
