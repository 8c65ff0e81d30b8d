// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/classify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::OutcomeKind;
using comeet::Ending;
using comeet::Transport;

Q_DECLARE_METATYPE(comeet::Ending)

namespace {

const QByteArray created = R"({"uid":"00.AAA","status":"In progress"})";
const QByteArray page = "<!doctype html><title>Sign in</title>";

Ending broken(Transport transport, bool bodyLeft)
{
    Ending ending;
    ending.transport = transport;
    ending.bodyLeft = bodyLeft;
    return ending;
}

Ending answered(int status, const QByteArray &body, const QByteArray &type = "application/json",
                bool bodyLeft = true)
{
    Ending ending;
    ending.bodyLeft = bodyLeft;
    ending.status = status;
    ending.body = body;
    ending.contentType = type;
    return ending;
}

Ending cutOff(int status, const QByteArray &body, Transport transport = Transport::Lost,
              bool bodyLeft = true)
{
    Ending ending = answered(status, body, "application/json", bodyLeft);
    ending.transport = transport;
    return ending;
}

QByteArray coded(const QByteArray &code)
{
    return "{\"error\":\"" + code + "\",\"message\":\"In the words of Comeet\"}";
}

} // namespace

class ClassifyTest : public QObject
{
    Q_OBJECT

    void transportRows()
    {
        struct Row
        {
            const char *name;
            Transport transport;
            ErrorKind kind;
        };
        const Row rows[] = {
            {"cancelled", Transport::Cancelled, ErrorKind::Cancelled},
            {"connect time-out", Transport::ConnectTimedOut, ErrorKind::TimedOut},
            {"upload time-out", Transport::UploadTimedOut, ErrorKind::TimedOut},
            {"answer time-out", Transport::AnswerTimedOut, ErrorKind::TimedOut},
            {"unknown host", Transport::HostNotFound, ErrorKind::NotConnected},
            {"refused", Transport::Refused, ErrorKind::NotConnected},
            {"TLS", Transport::SecureFailed, ErrorKind::SecureConnectionFailed},
            {"lost", Transport::Lost, ErrorKind::ConnectionLost},
            {"too long", Transport::AnswerTooLong, ErrorKind::BadAnswer},
            {"no HTTP", Transport::AnswerBroken, ErrorKind::BadAnswer},
        };
        for (const Row &row : rows) {
            QTest::addRow("%s, body not sent", row.name)
                << broken(row.transport, false) << OutcomeKind::NotReached << row.kind;
            QTest::addRow("%s, body sent", row.name)
                << broken(row.transport, true) << OutcomeKind::Unknown << row.kind;
        }
        QTest::newRow("proxy") << broken(Transport::ProxyFailed, false) << OutcomeKind::NotReached
                               << ErrorKind::NotConnected;
        QTest::newRow("file") << broken(Transport::BodyUnreadable, false) << OutcomeKind::NotReached
                              << ErrorKind::LocalFile;
    }

    void successRows()
    {
        const auto row = [](const char *name, const Ending &ending, OutcomeKind outcome,
                            ErrorKind kind) { QTest::newRow(name) << ending << outcome << kind; };
        const auto sure = OutcomeKind::Created;
        row("200", answered(200, created), sure, ErrorKind::None);
        row("201", answered(201, created), sure, ErrorKind::None);
        row("numeric uid", answered(200, R"({"uid":7})"), sure, ErrorKind::None);
        row("JSON called HTML", answered(200, created, "text/html"), sure, ErrorKind::None);
        row("cut off after the JSON", cutOff(200, created), sure, ErrorKind::None);
        row("cancelled after the JSON", cutOff(200, created, Transport::Cancelled), sure,
            ErrorKind::None);

        const auto doubt = OutcomeKind::Unknown;
        row("no uid", answered(200, "{}"), doubt, ErrorKind::BadAnswer);
        row("null uid", answered(200, R"({"uid":null})"), doubt, ErrorKind::BadAnswer);
        row("array", answered(200, "[" + created + "]"), doubt, ErrorKind::BadAnswer);
        row("truncated JSON", answered(200, created.chopped(1)), doubt, ErrorKind::BadAnswer);
        row("204", answered(204, {}), doubt, ErrorKind::BadAnswer);
        row("HTML 200", answered(200, page, "text/html"), doubt, ErrorKind::PortalInTheWay);
        row("HTML 200 without a type", answered(200, page, {}), doubt, ErrorKind::PortalInTheWay);
        row("HTML 200 before the body left", answered(200, page, "text/html", false),
            OutcomeKind::NotReached, ErrorKind::PortalInTheWay);
        row("cut off", cutOff(200, created.left(5)), doubt, ErrorKind::ConnectionLost);
        row("an answer that is none yet", answered(102, created), doubt, ErrorKind::BadAnswer);
        row("early nothing", answered(200, "{}", "application/json", false),
            OutcomeKind::NotReached, ErrorKind::BadAnswer);
    }

    void refusalRows()
    {
        const auto row = [](const char *name, const Ending &ending, ErrorKind kind,
                            OutcomeKind outcome = OutcomeKind::Refused) {
            QTest::newRow(name) << ending << outcome << kind;
        };
        row("400", answered(400, coded("bad_request")), ErrorKind::Rejected);
        row("422", answered(422, coded("x")), ErrorKind::Rejected);
        row("401", answered(401, coded("unauthorized")), ErrorKind::Unauthorized);
        row("401 without a body", answered(401, {}, {}), ErrorKind::Unauthorized);
        row("401 merged", answered(401, coded("duplicate_candidate")), ErrorKind::Merged);
        row("403", answered(403, coded("no_permission")), ErrorKind::NoPermission);
        row("404", answered(404, coded("not_found")), ErrorKind::NotFound);
        row("409 other", answered(409, coded("x")), ErrorKind::Rejected);
        row("413", answered(413, coded("x")), ErrorKind::TooLarge);
        row("413 by nginx", answered(413, page, "text/html"), ErrorKind::TooLarge);
        row("413, then cut off", cutOff(413, {}, Transport::Lost, false), ErrorKind::TooLarge);
        row("400, then cut off", cutOff(400, "{"), ErrorKind::Rejected);
        row("429", answered(429, {}), ErrorKind::TooManyRequests);
        row("quota", answered(500, "over its bandwidth quota", "text/html"),
            ErrorKind::TooManyRequests);
        row("rate", answered(403, coded("Rate of data transfer")), ErrorKind::TooManyRequests);
        row("503", answered(503, page, "text/html"), ErrorKind::ServerUnavailable);
        row("409", answered(409, coded("candidate_post_conflict")), ErrorKind::Conflict,
            OutcomeKind::Conflict);
        row("409 that names the other", answered(409, R"({"candidate_uid":"00.AAA"})"),
            ErrorKind::Conflict, OutcomeKind::Conflict);
    }

    void passingRows()
    {
        const auto row = [](const char *name, const Ending &ending, OutcomeKind outcome,
                            ErrorKind kind) { QTest::newRow(name) << ending << outcome << kind; };
        for (int status : {301, 302, 307, 308})
            QTest::addRow("%d", status) << answered(status, page, "text/html")
                                        << OutcomeKind::NotReached << ErrorKind::PortalInTheWay;
        row("303", answered(303, {}), OutcomeKind::Unknown, ErrorKind::PortalInTheWay);
        row("HTML 404", answered(404, page, "text/html"), OutcomeKind::NotReached,
            ErrorKind::PortalInTheWay);
        row("HTML 403", answered(403, page, "text/html"), OutcomeKind::NotReached,
            ErrorKind::PortalInTheWay);
        row("511", answered(511, page, "text/html"), OutcomeKind::NotReached,
            ErrorKind::PortalInTheWay);
        row("407", answered(407, {}), OutcomeKind::NotReached, ErrorKind::NotConnected);
        for (int status : {500, 502, 504}) {
            QTest::addRow("%d, body sent", status)
                << answered(status, page, "text/html") << OutcomeKind::Unknown
                << ErrorKind::ServerUnavailable;
            QTest::addRow("%d, body not sent", status)
                << answered(status, page, "text/html", false) << OutcomeKind::NotReached
                << ErrorKind::ServerUnavailable;
        }
    }

private slots:
    void submission_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        transportRows();
        successRows();
        refusalRows();
        passingRows();
    }

    void submission()
    {
        QFETCH(Ending, ending);
        QFETCH(OutcomeKind, outcome);
        QFETCH(ErrorKind, kind);
        const candidate::Outcome is = comeet::classifySubmission(ending);
        QCOMPARE(is.kind, outcome);
        QCOMPARE(is.error.kind, kind);
        QCOMPARE(is.error.sentence.isEmpty(), outcome == OutcomeKind::Created);
        QCOMPARE(is.record.uid.isEmpty(), outcome != OutcomeKind::Created);
        QCOMPARE(is.error.sentence.contains(u"may have arrived"_s),
                 outcome == OutcomeKind::Unknown);
    }

    void sentencesDiffer()
    {
        QSet<QString> sentences;
        for (int transport = 1; transport <= int(Transport::AnswerBroken); ++transport) {
            const auto error = comeet::classifyFetch(broken(Transport(transport), false),
                                                     comeet::Asked::Positions);
            sentences.insert(error.sentence);
        }
        QCOMPARE(sentences.size(), int(Transport::AnswerBroken));
    }

    void fetch_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("200") << answered(200, created) << ErrorKind::None;
        QTest::newRow("cut off") << cutOff(200, created) << ErrorKind::ConnectionLost;
        QTest::newRow("HTML") << answered(200, page, "text/html") << ErrorKind::PortalInTheWay;
        QTest::newRow("302") << answered(302, {}) << ErrorKind::PortalInTheWay;
        QTest::newRow("garbage") << answered(200, "[]") << ErrorKind::BadAnswer;
        QTest::newRow("401") << answered(401, coded("x")) << ErrorKind::Unauthorized;
        QTest::newRow("merged") << answered(401, coded("duplicate_candidate")) << ErrorKind::Merged;
        QTest::newRow("403") << answered(403, coded("no_permission")) << ErrorKind::NoPermission;
        QTest::newRow("404") << answered(404, coded("candidate_not_found")) << ErrorKind::NotFound;
        QTest::newRow("500") << answered(500, {}) << ErrorKind::ServerUnavailable;
        QTest::newRow("cancel") << broken(Transport::Cancelled, false) << ErrorKind::Cancelled;
    }

    void fetch()
    {
        QFETCH(Ending, ending);
        QFETCH(ErrorKind, kind);
        const auto error = comeet::classifyFetch(ending, comeet::Asked::Candidate);
        QCOMPARE(error.kind, kind);
        QVERIFY(!error.sentence.contains(u"may have arrived"_s));
    }

    /// They come as a list, where all others come as an object.
    void fetchOfTheDeleted()
    {
        const auto kind = [](const QByteArray &body) {
            return comeet::classifyFetch(answered(200, body), comeet::Asked::Deleted).kind;
        };
        QCOMPARE(kind("[]"), ErrorKind::None);
        QCOMPARE(kind(R"([{"uid":"00.AAA"}])"), ErrorKind::None);
        QCOMPARE(kind(created), ErrorKind::BadAnswer);
    }

    /// Whoever tries again by itself leaves that out, and nothing else.
    void onlyWaitingIsLeftOut()
    {
        const auto of = [](int status, bool bodyLeft = false) {
            return comeet::classifySubmission(answered(status, {}, {}, bodyLeft)).error;
        };
        for (const int status : {429, 503, 504}) {
            QVERIFY(!of(status).withoutWaiting.isEmpty());
            QVERIFY(of(status).sentence.startsWith(of(status).withoutWaiting));
        }
        QVERIFY(of(504, true).withoutWaiting.isEmpty()); // in doubt there is something to do
        QVERIFY(of(302).withoutWaiting.isEmpty());
        QVERIFY(of(500).withoutWaiting.isEmpty());
    }

    void fetchFindsNothing()
    {
        const Ending ending = answered(404, coded("not_found"));
        const auto error = comeet::classifyFetch(ending, comeet::Asked::Positions);
        QCOMPARE(error.kind, ErrorKind::NotFound);
        QVERIFY(error.sentence != comeet::classifyFetch(ending, comeet::Asked::Candidate).sentence);
    }

    /// Also of the causes that only a GET has: a refusal is never taken for a doubt.
    void aRefusalIsNoDoubt()
    {
        using comeet::Cause;
        for (const Cause cause :
             {Cause::Unauthorized, Cause::Merged, Cause::NoPermission, Cause::PositionNotFound,
              Cause::CandidateNotFound, Cause::AddressNotFound, Cause::TooLarge,
              Cause::TooManyRequests, Cause::Unavailable, Cause::Rejected})
            QCOMPARE(comeet::kindOfFailure(cause, answered(400, {})), OutcomeKind::Refused);
    }

    void isFromApi_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<bool>("isFromApi");
        QTest::newRow("200") << answered(200, created) << true;
        QTest::newRow("299") << answered(299, created) << true;
        QTest::newRow("400") << answered(400, coded("bad_request")) << true;
        QTest::newRow("500 without a body") << answered(500, {}) << true;
        QTest::newRow("nothing came") << broken(Transport::Lost, true) << false;
        QTest::newRow("300") << answered(300, {}) << false;
        QTest::newRow("399") << answered(399, {}) << false;
        QTest::newRow("page") << answered(200, page, "text/html") << false;
    }

    void isFromApi()
    {
        QFETCH(Ending, ending);
        QTEST(comeet::isFromApi(ending), "isFromApi");
    }

    void detail_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("detail");
        QTest::newRow("none") << QByteArray() << u"HTTP 400; TLS 1.3"_s;
        QTest::newRow("a code") << "bad_request"_ba << u"HTTP 400; bad_request; TLS 1.3"_s;
        QTest::newRow("a word") << "Bad"_ba << u"HTTP 400; TLS 1.3"_s;
        QTest::newRow("beyond z") << "a{b"_ba << u"HTTP 400; TLS 1.3"_s;
    }

    void detail()
    {
        QFETCH(QByteArray, error);
        Ending ending = answered(400, coded(error));
        ending.detail = u"TLS 1.3"_s;
        QTEST(comeet::classifySubmission(ending).error.detail, "detail");
    }

    void tellsTheConflict()
    {
        const auto is = comeet::classifySubmission(answered(
            409, R"({"error":"candidate_post_conflict","message":"There","candidate_uid":5555})"));
        QCOMPARE(is.existing, (candidate::CandidateUid{u"5555"_s, true}));
        QCOMPARE(is.error.serverMessage, u"There"_s);
        QVERIFY(is.error.detail.contains(u"candidate_post_conflict"_s));
    }

    void tellsTheFile()
    {
        Ending ending = broken(Transport::BodyUnreadable, false);
        ending.localFile = u"CV: changed."_s;
        QCOMPARE(comeet::classifySubmission(ending).error.sentence, u"CV: changed."_s);
    }

    void keepsPersonalDataOutOfDetail()
    {
        const auto is = comeet::classifySubmission(
            answered(400, R"({"error":"Ada Example","message":"Ada Example"})"));
        QVERIFY(!is.error.detail.contains(u"Ada"_s));
        QVERIFY(!is.error.sentence.contains(u"Ada"_s));
        QCOMPARE(is.error.serverMessage, u"Ada Example"_s);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("now") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("absurd") << QByteArray("999999999") << -1;
        QTest::newRow("overflow") << QByteArray("99999999999999999999") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 37;
        QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
        QTest::newRow("far") << QByteArray("Sun, 06 Nov 2094 08:00:00 GMT") << -1;
    }

    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        Ending ending = answered(429, {});
        ending.retryAfter = header;
        ending.now = QDateTime(QDate(1994, 11, 6), QTime(8, 49, 0), Qt::UTC);
        QCOMPARE(comeet::classifySubmission(ending).retryAfter, seconds);
    }

    void aDateNeedsAClock()
    {
        QCOMPARE(comeet::retryAfterSeconds("Sun, 06 Nov 1994 08:49:37 GMT", {}), -1);
    }
};

QTEST_GUILESS_MAIN(ClassifyTest)
#include "classifytest.moc"
