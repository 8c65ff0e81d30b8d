// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/comeetclient.h"
#include "support/rawserver.h"
#include "support/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using candidate::CandidateUid;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using comeet::ComeetClient;
using testsupport::answer;
using testsupport::patience;
using testsupport::RawRequest;
using testsupport::RawServer;
using testsupport::Reaction;
using When = Reaction::When;
using Then = Reaction::Then;

Q_DECLARE_METATYPE(testsupport::Reaction)

namespace {

const QByteArray created = R"({"uid":"00.AAA"})";

candidate::Candidate someCandidate(qint64 bytes = 0)
{
    candidate::Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = u"1111A"_s;
    candidate.firstName = u"Ada"_s;
    candidate.lastName = u"Example"_s;
    if (bytes > 0)
        candidate.resume =
            candidate::Attachment{u"cv.pdf"_s, {}, QByteArray(bytes, 'x'), bytes, {}};
    return candidate;
}

/// A client and a server that meet for one test.
struct Meeting
{
    explicit Meeting(RawServer::React react, comeet::Timeouts timeouts = {})
        : server(std::move(react))
        , client([] { return std::make_unique<QNetworkAccessManager>(); }, timeouts)
        , account{server.url(), u"key"_s, "secret"}
    {
    }

    Outcome submit(const candidate::Candidate &candidate)
    {
        QSignalSpy ended(&client, &ComeetClient::submitted);
        client.submit(1, account, candidate);
        return outcomeOf(ended);
    }

    static Outcome outcomeOf(QSignalSpy &ended)
    {
        if (ended.isEmpty() && !ended.wait(patience))
            qWarning("no end");
        return ended.value(0).value(1).value<Outcome>();
    }

    candidate::Error fetchError()
    {
        QSignalSpy failed(&client, &ComeetClient::fetchFailed);
        client.fetchPositions(2, account);
        if (!failed.wait(patience))
            qWarning("no end");
        return failed.value(0).value(1).value<candidate::Error>();
    }

    RawServer server;
    ComeetClient client;
    comeet::Account account;
};

/// The claim exp of a request's token.
qint64 expiryOf(const RawRequest &request)
{
    const QByteArray claims = request.headers.value("authorization").split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(claims, QByteArray::Base64UrlEncoding))
        .object()["exp"_L1]
        .toInteger();
}

} // namespace

class ComeetClientTest : public QObject
{
    Q_OBJECT

private slots:
    void submits()
    {
        Meeting meeting([](const RawRequest &) { return answer("201 Created", created); });
        meeting.account.baseUrl.setPath(u"/some/where"_s);
        const auto candidate = someCandidate(1'000'000);
        QSignalSpy progress(&meeting.client, &ComeetClient::progressed);
        const Outcome outcome = meeting.submit(candidate);
        QCOMPARE(outcome.kind, OutcomeKind::Created);
        QCOMPARE(outcome.record.uid.value, u"00.AAA"_s);
        QCOMPARE(meeting.server.requests().size(), 1);
        const RawRequest request = meeting.server.requests().at(0);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/some/where/candidates");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.headers.value("accept"), "application/json");
        QCOMPARE(request.headers.value("user-agent"), "Submittal/" SUBMITTAL_VERSION);
        QVERIFY(request.headers.value("authorization").startsWith("Bearer ey"));
        QCOMPARE(request.headers.value("content-length").toLongLong(), request.body.size());
        QVERIFY(qAbs(expiryOf(request) - QDateTime::currentSecsSinceEpoch() - 600) < 60);
        const auto json = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(QByteArray::fromBase64(json["resume"_L1]["file"_L1].toString().toLatin1()),
                 candidate.resume->content);

        qint64 last = 0;
        for (const auto &signal : std::as_const(progress)) {
            QVERIFY(signal.at(1).toLongLong() > last);
            last = signal.at(1).toLongLong();
            QCOMPARE(signal.at(2).toLongLong(), request.body.size());
        }
        QCOMPARE(last, request.body.size());
    }

    void postsOnce_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<OutcomeKind>("outcome");
        const QByteArray halfHead = "HTTP/1.1 200 OK\r\nContent-Ty";
        QTest::newRow("dropped after the body")
            << Reaction{{}} << qint64(10'000) << OutcomeKind::Unknown;
        QTest::newRow("reset after the body")
            << Reaction{{}, When::WholeBody, Then::Abort} << qint64(10'000) << OutcomeKind::Unknown;
        QTest::newRow("dropped before a body that fits one look")
            << Reaction{{}, When::AfterHead, Then::Abort} << qint64(0) << OutcomeKind::Unknown;
        QTest::newRow("dropped before the body") << Reaction{{}, When::AfterHead, Then::Abort}
                                                 << qint64(20'000'000) << OutcomeKind::NotReached;
        QTest::newRow("dropped in the middle") << Reaction{{}, When::HalfBody, Then::Abort}
                                               << qint64(20'000'000) << OutcomeKind::NotReached;
        QTest::newRow("half a head")
            << Reaction{halfHead} << qint64(10'000) << OutcomeKind::Unknown;
    }

    void postsOnce()
    {
        QFETCH(Reaction, reaction);
        QFETCH(qint64, bytes);
        QFETCH(OutcomeKind, outcome);
        Meeting meeting([&](const RawRequest &) { return reaction; });
        const int times = bytes > 1'000'000 ? 5 : 50;
        const auto candidate = someCandidate(bytes);
        for (int i = 0; i < times; ++i) {
            const Outcome is = meeting.submit(candidate);
            QCOMPARE(is.kind, outcome);
            QCOMPARE(is.error.kind, ErrorKind::ConnectionLost);
        }
        QCOMPARE(meeting.server.count("POST"), times);
    }

    void answers_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const Reaction &reaction, OutcomeKind outcome,
                            ErrorKind kind) { QTest::newRow(name) << reaction << outcome << kind; };
        const QByteArray page = "<html>Sign in</html>";
        const QByteArray away = "Location: http://127.0.0.1:1/elsewhere\r\n";
        row("302", answer("302 Found", page, "text/html", away), OutcomeKind::NotReached,
            ErrorKind::PortalInTheWay);
        row("307", answer("307 Temporary Redirect", {}, "text/html", away), OutcomeKind::NotReached,
            ErrorKind::PortalInTheWay);
        row("HTML 200", answer("200 OK", page, "text/html"), OutcomeKind::Unknown,
            ErrorKind::PortalInTheWay);
        row("truncated", answer("200 OK", created.chopped(2)), OutcomeKind::Unknown,
            ErrorKind::BadAnswer);
        row("less than announced",
            {"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + created.chopped(2)},
            OutcomeKind::Unknown, ErrorKind::ConnectionLost);
        row("204", {"HTTP/1.1 204 No Content\r\n\r\n"}, OutcomeKind::Unknown, ErrorKind::BadAnswer);
        row("no HTTP", {"220 mail.example.org ESMTP\r\n"}, OutcomeKind::Unknown,
            ErrorKind::ConnectionLost);
        row("401",
            answer("401 Unauthorized", R"({"error":"x"})", "application/json",
                   "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            OutcomeKind::Refused, ErrorKind::Unauthorized);
        row("401 Bearer",
            answer("401 Unauthorized", {}, "application/json", "WWW-Authenticate: Bearer\r\n"),
            OutcomeKind::Refused, ErrorKind::Unauthorized);
        row("merged", answer("401 Unauthorized", R"({"error":"duplicate_candidate"})"),
            OutcomeKind::Refused, ErrorKind::Merged);
        row("403", answer("403 Forbidden", R"({"error":"no_permission"})"), OutcomeKind::Refused,
            ErrorKind::NoPermission);
        row("conflict",
            answer("409 Conflict", R"({"error":"candidate_post_conflict","candidate_uid":55})"),
            OutcomeKind::Conflict, ErrorKind::Conflict);
        row("500", answer("500 Oops", "{}"), OutcomeKind::Unknown, ErrorKind::ServerUnavailable);
        row("503", answer("503 Busy", page, "text/html"), OutcomeKind::Refused,
            ErrorKind::ServerUnavailable);
    }

    void answers()
    {
        QFETCH(Reaction, reaction);
        QFETCH(OutcomeKind, outcome);
        QFETCH(ErrorKind, kind);
        Meeting meeting([&](const RawRequest &) { return reaction; });
        const Outcome is = meeting.submit(someCandidate(100'000));
        QVERIFY2(is.kind == outcome, qPrintable(is.error.detail));
        QCOMPARE(is.error.kind, kind);
        QCOMPARE(meeting.server.requests().size(), 1);
    }

    void tellsWhenToComeBack()
    {
        Meeting meeting([](const RawRequest &) {
            return answer("429 Slow down", "{}", "application/json", "Retry-After: 90\r\n");
        });
        const Outcome is = meeting.submit(someCandidate());
        QCOMPARE(is.error.kind, ErrorKind::TooManyRequests);
        QCOMPARE(is.retryAfter, 90);
    }

    void cutsEndlessAnswers()
    {
        Meeting meeting([](const RawRequest &) {
            return Reaction{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{",
                            When::WholeBody, Then::Flood};
        });
        const Outcome is = meeting.submit(someCandidate());
        QCOMPARE(is.kind, OutcomeKind::Unknown);
        QCOMPARE(is.error.kind, ErrorKind::BadAnswer);
    }

    void timesOut_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::newRow("no answer")
            << Reaction{{}, When::WholeBody, Then::Keep} << OutcomeKind::Unknown;
        QTest::newRow("half an answer") << Reaction{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{",
                                                    When::WholeBody, Then::Keep}
                                        << OutcomeKind::Unknown;
        QTest::newRow("upload stalls")
            << Reaction{{}, When::AfterHead, Then::Keep, true} << OutcomeKind::NotReached;
    }

    void timesOut()
    {
        QFETCH(Reaction, reaction);
        QFETCH(OutcomeKind, outcome);
        // Only what is to run out is short: a busy machine stalls too.
        const bool whileSending = outcome == OutcomeKind::NotReached;
        Meeting meeting([&](const RawRequest &) { return reaction; },
                        {20s, whileSending ? 300ms : 20s, whileSending ? 20s : 300ms});
        const Outcome is = meeting.submit(someCandidate(20'000'000));
        QCOMPARE(is.error.kind, ErrorKind::TimedOut);
        QCOMPARE(is.kind, outcome);
        QCOMPARE(meeting.server.count("POST"), 1);
    }

    void timesOutConnecting()
    {
        // TLS that nobody answers: the connection stands, and no byte may be sent.
        Meeting meeting([](const RawRequest &) { return Reaction{}; }, {300ms, 20s, 20s});
        meeting.account.baseUrl = meeting.server.url(u"https"_s);
        const Outcome is = meeting.submit(someCandidate());
        QCOMPARE(is.error.kind, ErrorKind::TimedOut);
        QCOMPARE(is.kind, OutcomeKind::NotReached);
    }

    void saysThatNobodyListens()
    {
        Meeting meeting([](const RawRequest &) { return Reaction{}; });
        meeting.account.baseUrl.setPort(1);
        const Outcome is = meeting.submit(someCandidate());
        QCOMPARE(is.error.kind, ErrorKind::NotConnected);
        QCOMPARE(is.kind, OutcomeKind::NotReached);
    }

    void cancels_data()
    {
        QTest::addColumn<int>("moment");
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::newRow("at once") << 0 << OutcomeKind::NotReached;
        QTest::newRow("during the upload") << 1 << OutcomeKind::NotReached;
        QTest::newRow("after the upload") << 2 << OutcomeKind::Unknown;
    }

    void cancels()
    {
        QFETCH(int, moment);
        QFETCH(OutcomeKind, outcome);
        Meeting meeting([&](const RawRequest &) {
            return Reaction{{}, When::AfterHead, Then::Keep, moment == 1};
        });
        QSignalSpy ended(&meeting.client, &ComeetClient::submitted);
        QSignalSpy head(&meeting.server, &RawServer::headCame);
        QSignalSpy body(&meeting.server, &RawServer::bodyCame);
        meeting.client.submit(7, meeting.account, someCandidate(20'000'000));
        if (moment == 1)
            QVERIFY(head.wait(patience));
        if (moment == 2)
            QVERIFY(body.wait(patience));
        QCOMPARE(ended.size(), 0);
        meeting.client.cancel(7);
        meeting.client.cancel(7);
        const Outcome is = Meeting::outcomeOf(ended);
        QCOMPARE(is.error.kind, ErrorKind::Cancelled);
        QCOMPARE(is.kind, outcome);
        meeting.client.cancel(7);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).at(0).toULongLong(), 7);
    }

    void filesVanish()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"cv.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(20'000'000));
        auto candidate = someCandidate();
        candidate.resume = candidate::Attachment{u"cv.pdf"_s, file.fileName(), {}, file.size(), {}};
        Meeting meeting([&](const RawRequest &) {
            file.resize(1000); // while it is under way
            return answer("200 OK", created);
        });
        const Outcome shrunk = meeting.submit(candidate);
        QCOMPARE(shrunk.kind, OutcomeKind::NotReached);
        QCOMPARE(shrunk.error.kind, ErrorKind::LocalFile);
        QVERIFY(shrunk.error.sentence.startsWith(u"CV:"_s));
        file.close();                                 // Windows removes nothing that is open
        QTRY_VERIFY(!file.exists() || file.remove()); // nor what the first one has not let go of
        const Outcome gone = meeting.submit(candidate);
        QCOMPARE(gone.kind, OutcomeKind::NotReached);
        QCOMPARE(gone.error.kind, ErrorKind::LocalFile);
        QCOMPARE(meeting.server.count("POST"), 1);
    }

    void refusesBadAccounts()
    {
        Meeting meeting([](const RawRequest &) { return answer("200 OK", created); });
        meeting.account.baseUrl = QUrl(u"http://example.org"_s);
        QCOMPARE(meeting.submit(someCandidate()).error.kind, ErrorKind::BadSettings);
        meeting.account.baseUrl = meeting.server.url();
        meeting.account.secret.clear();
        QCOMPARE(meeting.submit(someCandidate()).error.kind, ErrorKind::BadSettings);
        QCOMPARE(meeting.server.connections(), 0);
    }

    void asksForCandidates_data()
    {
        QTest::addColumn<CandidateUid>("uid");
        QTest::addColumn<bool>("foundByRealId");
        QTest::addColumn<int>("requests");
        QTest::newRow("number") << CandidateUid{u"5555"_s, true} << true << 1;
        QTest::newRow("number, other way") << CandidateUid{u"5555"_s, true} << false << 2;
        QTest::newRow("text") << CandidateUid{u"a/b ?#%"_s, false} << false << 1;
        QTest::newRow("text, other way") << CandidateUid{u"5555"_s, false} << true << 2;
    }

    void asksForCandidates()
    {
        QFETCH(CandidateUid, uid);
        QFETCH(bool, foundByRealId);
        QFETCH(int, requests);
        Meeting meeting([&](const RawRequest &request) {
            const bool realId = request.headers.value("identifier_type") == "REAL_ID";
            return realId == foundByRealId ? answer("200 OK", created)
                                           : answer("404 No", R"({"error":"candidate_not_found"})");
        });
        QSignalSpy fetched(&meeting.client, &ComeetClient::candidateFetched);
        meeting.client.fetchCandidate(3, meeting.account, uid);
        QVERIFY(fetched.wait(patience));
        QCOMPARE(meeting.server.requests().size(), requests);
        QCOMPARE(meeting.server.requests().at(0).target,
                 "/candidates/" + QUrl::toPercentEncoding(uid.value));
    }

    void candidatesThatCannotBeRead_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("requests");
        QTest::newRow("404") << answer("404 No", R"({"error":"candidate_not_found"})")
                             << ErrorKind::NotFound << 2;
        QTest::newRow("403") << answer("403 No", R"({"error":"no_permission"})")
                             << ErrorKind::NoPermission << 1;
        QTest::newRow("merged") << answer("401 No", R"({"error":"duplicate_candidate"})")
                                << ErrorKind::Merged << 1;
        QTest::newRow("no uid") << answer("200 OK", "{}") << ErrorKind::BadAnswer << 1;
    }

    void candidatesThatCannotBeRead()
    {
        QFETCH(Reaction, reaction);
        QFETCH(ErrorKind, kind);
        QFETCH(int, requests);
        Meeting meeting([&](const RawRequest &) { return reaction; });
        QSignalSpy failed(&meeting.client, &ComeetClient::fetchFailed);
        meeting.client.fetchCandidate(3, meeting.account, {u"00.AAA"_s, false});
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.at(0).at(1).value<candidate::Error>().kind, kind);
        QCOMPARE(meeting.server.requests().size(), requests);
    }

    void followsPages_data()
    {
        QTest::addColumn<QString>("third"); // next_page of the second page
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("complete");
        QTest::newRow("last") << QString() << 2 << true;
        QTest::newRow("third") << u"BASE/positions?page=3"_s << 3 << true;
        QTest::newRow("relative") << u"/positions?page=3"_s << 3 << true;
        QTest::newRow("query alone") << u"?page=3"_s << 3 << true;
        QTest::newRow("other path") << u"BASE/more?page=3"_s << 3 << true;
        QTest::newRow("circle") << u"BASE/positions?page=2"_s << 2 << false;
        QTest::newRow("other name") << u"https://api.comeet.com/positions?page=3"_s << 3 << true;
        QTest::newRow("other port") << u"http://127.0.0.1:1/positions?page=3"_s << 3 << true;
        QTest::newRow("user") << u"http://a:b@HOST/positions?page=3"_s << 3 << true;
        QTest::newRow("other host and path") << u"https://example.org/x?page=3"_s << 2 << false;
        QTest::newRow("other host, no page") << u"https://example.org/positions"_s << 2 << false;
        QTest::newRow("nonsense") << u"javascript:alert(1)"_s << 2 << false;
    }

    void followsPages()
    {
        QFETCH(QString, third);
        QFETCH(int, requests);
        QFETCH(bool, complete);
        const auto page = [](const QString &uid, const QString &next) {
            return answer("200 OK",
                          u"{\"positions\":[{\"uid\":\"%1\"},{\"uid\":\"1\"}],\"next_page\":%2}"_s
                              .arg(uid, next.isEmpty() ? u"null"_s : u'"' + next + u'"')
                              .toUtf8());
        };
        QString base;
        Meeting meeting([&](const RawRequest &request) {
            if (request.target.endsWith("page=3"))
                return page(u"3"_s, {});
            if (request.target.endsWith("page=2"))
                return page(u"2"_s, third);
            return page(u"1"_s, base + u"/positions?page=2"_s);
        });
        base = meeting.server.url().toString();
        third.replace(u"BASE"_s, base).replace(u"HOST"_s, meeting.server.url().authority());
        QSignalSpy fetched(&meeting.client, &ComeetClient::positionsFetched);
        meeting.client.fetchPositions(2, meeting.account);
        QVERIFY(fetched.wait(patience));
        QCOMPARE(fetched.at(0).at(1).value<QList<candidate::Position>>().size(), requests);
        QCOMPARE(fetched.at(0).at(2).toBool(), complete);
        QCOMPARE(meeting.server.requests().size(), requests);
        QCOMPARE(meeting.server.requests().at(0).target, "/positions?status=open&limit=500");
        for (const RawRequest &request : meeting.server.requests())
            QVERIFY(!request.headers.value("authorization").startsWith("Basic"));
    }

    /// A proxy on the way to Comeet, which names its own address in what it answers.
    void followsPagesThroughAProxy()
    {
        const QByteArray next = "https://api.comeet.co/positions?page=2%26";
        Meeting meeting([&next](const RawRequest &request) {
            const bool last = request.target.endsWith("page=2%26");
            return answer("200 OK",
                          last ? R"({"positions":[{"uid":"2"}]})"
                               : R"({"positions":[{"uid":"1"}],"next_page":")" + next + R"("})");
        });
        meeting.account.baseUrl.setPath(u"/to/comeet"_s);
        QSignalSpy fetched(&meeting.client, &ComeetClient::positionsFetched);
        meeting.client.fetchPositions(2, meeting.account);
        QVERIFY(fetched.wait(patience));
        QCOMPARE(fetched.at(0).at(1).value<QList<candidate::Position>>().size(), 2);
        QVERIFY(fetched.at(0).at(2).toBool());
        QCOMPARE(meeting.server.requests().at(1).target, "/to/comeet/positions?page=2%26");
    }

    void endsEndlessPages()
    {
        int pages = 0;
        Meeting meeting([&](const RawRequest &) {
            return answer("200 OK",
                          R"({"positions":[],"next_page":"/positions?page=)"
                              + QByteArray::number(++pages) + R"("})");
        });
        QSignalSpy fetched(&meeting.client, &ComeetClient::positionsFetched);
        meeting.client.fetchPositions(2, meeting.account);
        QVERIFY(fetched.wait(patience));
        QCOMPARE(pages, 200);
        QVERIFY(!fetched.at(0).at(2).toBool());
    }

    void saysWhyThereAreNoPositions()
    {
        Meeting meeting(
            [](const RawRequest &) { return answer("403 No", R"({"error":"no_permission"})"); });
        QCOMPARE(meeting.fetchError().kind, ErrorKind::NoPermission);
        Meeting strange([](const RawRequest &) { return answer("200 OK", "{}"); });
        QCOMPARE(strange.fetchError().kind, ErrorKind::BadAnswer);
    }

    /// A server whose clock is an hour ahead refuses the first token and takes the second.
    void mendsTheClock_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<bool>("mended");
        QTest::newRow("an hour ahead") << 3600 << true;
        QTest::newRow("an hour behind") << -3600 << true;
        QTest::newRow("right, so the secret is wrong") << 0 << false;
    }

    void mendsTheClock()
    {
        QFETCH(int, ahead);
        QFETCH(bool, mended);
        Meeting meeting([&](const RawRequest &request) {
            const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(ahead);
            const QByteArray date = "Date: "
                + QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()
                + "\r\n";
            const bool good =
                ahead != 0 && qAbs(expiryOf(request) - now.toSecsSinceEpoch() - 600) < 60;
            return good ? answer("200 OK", created, "application/json", date)
                        : answer("401 No", R"({"error":"expired"})", "application/json", date);
        });
        const Outcome is = meeting.submit(someCandidate(10'000));
        QCOMPARE(is.kind, mended ? OutcomeKind::Created : OutcomeKind::Refused);
        QCOMPARE(meeting.server.requests().size(), mended ? 2 : 1);
        if (mended) { // and it is remembered
            QCOMPARE(meeting.submit(someCandidate()).kind, OutcomeKind::Created);
            QCOMPARE(meeting.server.requests().size(), 3);
        }
    }

    void diesWhileSending()
    {
        RawServer server([](const RawRequest &) {
            return Reaction{{}, When::AfterHead, Then::Keep, true};
        });
        QSignalSpy head(&server, &RawServer::headCame);
        auto client = std::make_unique<ComeetClient>(
            [] { return std::make_unique<QNetworkAccessManager>(); });
        client->submit(1, {server.url(), u"key"_s, "secret"}, someCandidate(20'000'000));
        QVERIFY(head.wait(patience));
        client.reset();
    }
};

QTEST_GUILESS_MAIN(ComeetClientTest)
#include "comeetclienttest.moc"
