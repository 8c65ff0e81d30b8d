// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "practice/requests.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::FaultKind;
using practice::FaultTarget;
using practice::PracticeServer;

namespace {

struct Got
{
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QByteArray type;
    QByteArray date;
    QByteArray retryAfter;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A started server and somebody who talks to it over a socket.
struct Talk
{
    explicit Talk(practice::ServerOptions options = {})
        : server(std::move(options))
    {
        if (!server.start())
            qFatal("not started");
    }

    QNetworkRequest request(const QString &path, bool realId = false)
    {
        QNetworkRequest request(QUrl(server.baseUrl().toString() + path));
        request.setRawHeader("Authorization",
                             requests::bearer(server.apiKey(), server.secret(),
                                              QDateTime::currentSecsSinceEpoch() + 600));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        if (realId)
            request.setRawHeader("IDENTIFIER_TYPE", "REAL_ID");
        return request;
    }
    static Got finish(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        if (!reply->isFinished())
            QSignalSpy(reply, &QNetworkReply::finished).wait(60'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->error(),
                reply->readAll(),
                reply->rawHeader("Content-Type"),
                reply->rawHeader("Date"),
                reply->rawHeader("Retry-After")};
    }
    Got get(const QString &path, bool realId = false)
    {
        return finish(network.get(request(path, realId)));
    }
    Got post(const QByteArray &body = requests::body(requests::minimal()))
    {
        return finish(network.post(request(u"/candidates"_s), body));
    }

    PracticeServer server;
    QNetworkAccessManager network;
};

} // namespace

Q_DECLARE_METATYPE(FaultKind)

class PracticeServerTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAndAnswers()
    {
        Talk talk;
        QCOMPARE(talk.server.baseUrl().host(), u"127.0.0.1"_s);
        QCOMPARE(talk.server.secret().size(), 64);
        QVERIFY(PracticeServer().secret() != talk.server.secret());

        const Got created = talk.post();
        QCOMPARE(created.status, 200);
        QVERIFY(created.type.startsWith("application/json"));
        const Got read = talk.get("/candidates/"_L1 + created.json()["uid"_L1].toString());
        QCOMPARE(read.json()["first_name"_L1].toString(), u"Ada"_s);
        QCOMPARE(talk.get(u"/candidates/5555"_s).status, 404);
        QCOMPARE(talk.get(u"/candidates/5555"_s, true).json()["uid"_L1].toString(), u"00.AAA"_s);
        QCOMPARE(talk.server.submissionsReceived(), 1);
        QCOMPARE(talk.server.lastAccepted(), requests::minimal());
    }

    void refusesWithoutTokenAndUnknownCalls()
    {
        Talk talk;
        QNetworkRequest request(QUrl(talk.server.baseUrl().toString() + "/positions"_L1));
        const Got got = Talk::finish(talk.network.get(request));
        QCOMPARE(got.status, 401);
        QCOMPARE(got.json().keys(), (QStringList{u"error"_s, u"message"_s, u"status"_s}));
        QCOMPARE(talk.get(u"/v1/positions"_s).json()["error"_L1].toString(), u"not_found"_s);
        const Got other = Talk::finish(talk.network.deleteResource(talk.request(u"/positions"_s)));
        QCOMPARE(other.json()["status"_L1].toInt(), 404);
        QNetworkRequest text = talk.request(u"/candidates"_s);
        text.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        QCOMPARE(Talk::finish(talk.network.post(text, "hello")).status, 415);
        QCOMPARE(talk.post().status, 200);
    }

    void saysThatABodyIsTooLarge()
    {
        practice::ServerOptions options;
        options.largestBody = 1000;
        Talk talk(options);
        const Got got = talk.post(QByteArray(1001, ' '));
        QCOMPARE(got.status, 413);
        QCOMPARE(got.json()["error"_L1].toString(), u"payload_too_large"_s);
        QCOMPARE(talk.post().status, 200);
    }

    void tellsItsOwnTime()
    {
        practice::ServerOptions options;
        options.clock = [] { return QDateTime(QDate(2026, 3, 1), QTime(9, 5), Qt::UTC); };
        Talk talk(options);
        QCOMPARE(talk.get(u"/positions"_s).date, "Sun, 01 Mar 2026 09:05:00 GMT");
        QCOMPARE(talk.get(u"/nothing"_s).date, "Sun, 01 Mar 2026 09:05:00 GMT");
    }

    void pagesLeadWhereTheClientIs()
    {
        Talk talk;
        const auto next = [&] {
            return QUrl(
                talk.get(u"/positions?status=open&limit=500"_s).json()["next_page"_L1].toString());
        };
        QCOMPARE(next().port(), talk.server.baseUrl().port());
        QCOMPARE(talk.get(next().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority))
                     .json()["positions"_L1]
                     .toArray()
                     .size(),
                 5);
        talk.server.setPublicUrl(QUrl(u"http://proxy.example:99"_s));
        QCOMPARE(next().authority(), u"proxy.example:99"_s);
    }

    void failsOnDemand_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("stored");
        QTest::newRow("302") << u"302"_s << 302 << QString() << 0;
        QTest::newRow("429") << u"429"_s << 429 << u"too_many_requests"_s << 0;
        QTest::newRow("503") << u"503"_s << 503 << QString() << 0;
        QTest::newRow("500") << u"500"_s << 500 << u"internal_error"_s << 0;
        QTest::newRow("403") << u"403"_s << 403 << u"no_permission"_s << 0;
        QTest::newRow("merged") << u"merged"_s << 401 << u"duplicate_candidate"_s << 0;
        QTest::newRow("html") << u"html"_s << 200 << QString() << 0;
        QTest::newRow("truncated") << u"truncated"_s << 200 << QString() << 1;
        QTest::newRow("slow") << u"slow"_s << 200 << QString() << 1;
    }
    void failsOnDemand()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(int, stored);
        Talk talk;
        const int before = talk.server.candidateCount();
        Got asked = Talk::finish(talk.network.post(
            talk.request(u"/practice/fail?kind=%1&times=1&seconds=1&on=submit"_s.arg(kind)),
            QByteArray()));
        QCOMPARE(asked.status, 200);
        QCOMPARE(talk.get(u"/positions"_s).status, 200);

        QElapsedTimer timer;
        timer.start();
        const Got got = talk.post();
        QCOMPARE(got.status, status);
        QCOMPARE(got.json()["error"_L1].toString(), error);
        QCOMPARE(got.retryAfter, kind == "429"_L1 ? "1" : "");
        if (kind == "slow"_L1)
            QVERIFY(timer.elapsed() >= 1000);
        QCOMPARE(talk.server.candidateCount() - before, stored);
        QCOMPARE(got.json().contains("uid"_L1), kind == "slow"_L1);
        QCOMPARE(talk.post().status, stored == 1 ? 409 : 200);
    }

    void endsWithoutAnAnswer_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("stored");
        QTest::newRow("drop") << FaultKind::Drop << 1;
        QTest::newRow("lost") << FaultKind::Lost << 0;
    }
    void endsWithoutAnAnswer()
    {
        QFETCH(FaultKind, kind);
        QFETCH(int, stored);
        Talk talk;
        const int before = talk.server.candidateCount();
        talk.server.failNext({kind});
        QTcpSocket socket; // QNetworkAccessManager would send the body again
        const QNetworkRequest request = talk.request(u"/candidates"_s);
        const QByteArray body = requests::body(requests::minimal());
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(request.url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST /candidates HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                     "Authorization: "
                     + request.rawHeader("Authorization") + "\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(socket.waitForDisconnected(10'000));
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(talk.server.submissionsReceived(), 1);
        QCOMPARE(talk.server.candidateCount() - before, stored);
    }

    void takesNoOrdersFromWebPages()
    {
        Talk talk;
        QNetworkRequest request = talk.request(u"/practice/fail?kind=503"_s);
        request.setRawHeader("Origin", "https://evil.example");
        QCOMPARE(Talk::finish(talk.network.post(request, QByteArray())).status, 403);
        QCOMPARE(Talk::finish(
                     talk.network.post(talk.request(u"/practice/fail?kind=404"_s), QByteArray()))
                     .status,
                 400);
        QCOMPARE(talk.post().status, 200);
    }

    void stopsQuicklyWhateverClientsDo()
    {
        auto talk = std::make_unique<Talk>();
        QCOMPARE(talk->get(u"/positions"_s).status, 200); // stays open, kept alive
        QTcpSocket hanging;
        hanging.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(talk->server.baseUrl().port()));
        QVERIFY(hanging.waitForConnected());
        hanging.write("POST /candidates HTTP/1.1\r\nContent-Type: application/json\r\n"
                      "Content-Length: 1000\r\n\r\n{");
        QVERIFY(hanging.waitForBytesWritten());
        QTRY_COMPARE(talk->server.submissionsReceived(), 1);
        Fault slow{FaultKind::Slow, FaultTarget::Any, 1, 60};
        talk->server.failNext(slow);
        QNetworkReply *waiting = talk->network.get(talk->request(u"/positions"_s));
        QSignalSpy finished(waiting, &QNetworkReply::finished);
        QTRY_VERIFY(!talk->server.hasFaults()); // it has arrived, and is being kept waiting

        QElapsedTimer timer;
        timer.start();
        talk->server.stop();
        // It takes milliseconds. Whoever waited for the request that hangs, for which the server
        // has 30 s, or for the slow answer would need more than any busy machine does.
        QVERIFY2(timer.elapsed() < 25'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!finished.isEmpty() || finished.wait());
        QVERIFY(talk->server.start());
        QCOMPARE(talk->get(u"/positions"_s).status, 200);
    }

    void stopsRightAfterTheStart()
    {
        for (int i = 0; i < 20; ++i) {
            PracticeServer server;
            QVERIFY(server.start());
        }
    }

    void saysThatAPortIsTaken()
    {
        Talk talk;
        practice::ServerOptions options;
        options.port = static_cast<quint16>(talk.server.baseUrl().port());
        PracticeServer second(options);
        const auto started = second.start();
        QVERIFY(!started);
        QVERIFY(started.error().sentence.contains(QString::number(options.port)));
    }

    void takesFortyFiles()
    {
        const QByteArray base64 = QByteArray(6 * 1024 * 1024, 'x').toBase64();
        QByteArray body = requests::body(requests::minimal()).chopped(1) + ",\"files\":[";
        body.reserve(41 * base64.size());
        for (int i = 0; i < 40; ++i)
            body += (i == 0 ? "" : ",") + QByteArray("{\"name\":\"a.bin\",\"file\":\"") + base64
                + "\"}";
        body += "]}";
        Talk talk;
        QElapsedTimer timer;
        timer.start();
        const Got got = talk.post(body);
        qInfo("%lld MB in %lld ms", static_cast<long long>(body.size() / 1'000'000),
              static_cast<long long>(timer.elapsed()));
        QCOMPARE(got.status, 200);
        QCOMPARE(talk.server.lastAccepted()["files"_L1].toArray().size(), 40);
    }
};

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "practiceservertest.moc"
