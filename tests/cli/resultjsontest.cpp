// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/resultjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;

Q_DECLARE_METATYPE(candidate::ErrorKind)

namespace {

Outcome outcomeOf(OutcomeKind kind, const Error &error = {})
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.error = error;
    return outcome;
}

Outcome created(const candidate::CandidateUid &uid)
{
    Outcome outcome = outcomeOf(OutcomeKind::Created);
    outcome.record.uid = uid;
    outcome.record.json = {{u"uid"_s, uid.value}, {u"new"_s, 1}};
    return outcome;
}

Outcome conflict(const candidate::CandidateUid &uid)
{
    Outcome outcome =
        outcomeOf(OutcomeKind::Conflict,
                  {ErrorKind::Conflict, u"It is there."_s, u"exists"_s, u"HTTP 409"_s});
    outcome.existing = uid;
    return outcome;
}

Outcome invalid()
{
    Outcome outcome = outcomeOf(OutcomeKind::Invalid, {ErrorKind::BadInput, u"Mend it."_s, {}, {}});
    outcome.problems = {
        {candidate::Field::LastName, -1, {candidate::Severity::Error, u"Missing"_s}},
        {candidate::Field::ContactEmail, -1, {candidate::Severity::Error, u"Wrong"_s}},
        {candidate::Field::Files, 0, {candidate::Severity::Warning, u"Odd"_s}}};
    return outcome;
}

Outcome slowDown()
{
    Outcome outcome =
        outcomeOf(OutcomeKind::Refused, {ErrorKind::TooManyRequests, u"Wait."_s, u"quota"_s, {}});
    outcome.retryAfter = 0;
    return outcome;
}

} // namespace

class ResultJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_data();
    void outcomes();
    void errors_data();
    void errors();
    void tellsNothingThereFromALostRecord();
};

void ResultJsonTest::outcomes_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::newRow("created") << created({u"00.AAA"_s, false}) << QByteArray(R"({"outcome":"created",
        "candidate_uid":"00.AAA","candidate":{"uid":"00.AAA","new":1}})")
                             << 0;
    QTest::newRow("conflict, a number")
        << conflict({u"5555"_s, true})
        << QByteArray(
               R"({"outcome":"conflict","candidate_uid":5555,"message":"It is there.",
        "server_message":"exists","detail":"HTTP 409"})")
        << 3;
    QTest::newRow("conflict, a text")
        << conflict({u"5555"_s, false})
        << QByteArray(
               R"({"outcome":"conflict","candidate_uid":"5555","message":"It is there.",
        "server_message":"exists","detail":"HTTP 409"})")
        << 3;
    QTest::newRow("conflict, a number too large")
        << conflict({u"99999999999999999999"_s, true})
        << QByteArray(
               R"({"outcome":"conflict","candidate_uid":"99999999999999999999","message":"It is there.",
        "server_message":"exists","detail":"HTTP 409"})")
        << 3;
    QTest::newRow("conflict, no uid") << conflict({})
                                      << QByteArray(
                                             R"({"outcome":"conflict","message":"It is there.",
        "server_message":"exists","detail":"HTTP 409"})")
                                      << 3;
    QTest::newRow("invalid") << invalid() << QByteArray(R"({"outcome":"invalid","problems":[
        {"field":"last_name","severity":"error","message":"Missing"},
        {"field":"source_contact.email","severity":"error","message":"Wrong"},
        {"field":"files","row":0,"severity":"warning","message":"Odd"}],
        "message":"Mend it."})")
                             << 4;
    QTest::newRow("refused") << slowDown() << QByteArray(R"({"outcome":"refused","retry_after":0,
        "message":"Wait.","server_message":"quota"})")
                             << 5;
    QTest::newRow("not reached") << outcomeOf(OutcomeKind::NotReached)
                                 << QByteArray(R"({"outcome":"not_reached"})") << 6;
    QTest::newRow("unknown") << outcomeOf(OutcomeKind::Unknown)
                             << QByteArray(R"({"outcome":"unknown"})") << 7;
}

void ResultJsonTest::outcomes()
{
    QFETCH(Outcome, outcome);
    QFETCH(QByteArray, json);
    QFETCH(int, status);
    const QJsonObject expected = QJsonDocument::fromJson(json).object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(cli::outcomeJson(outcome), expected);
    QCOMPARE(static_cast<int>(cli::exitStatus(outcome.kind)), status);
}

void ResultJsonTest::errors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    using enum ErrorKind;
    for (const ErrorKind kind : {Unauthorized, NoPermission, NotFound, Merged, Conflict, TooLarge,
                                 TooManyRequests, ServerUnavailable, Rejected})
        QTest::addRow("refused %d", static_cast<int>(kind)) << kind << 5;
    for (const ErrorKind kind :
         {BadSettings, BadInput, LocalFile, Cancelled, NotConnected, SecureConnectionFailed,
          TimedOut, ConnectionLost, PortalInTheWay, BadAnswer})
        QTest::addRow("not reached %d", static_cast<int>(kind)) << kind << 6;
}

void ResultJsonTest::errors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    const Error error{kind, u"A sentence."_s, {}, u"HTTP 1"_s};
    QCOMPARE(static_cast<int>(cli::exitStatus(error)), status);
    QCOMPARE(cli::errorJson(error),
             (QJsonObject{{u"outcome"_s, status == 5 ? u"refused"_s : u"not_reached"_s},
                          {u"message"_s, u"A sentence."_s},
                          {u"detail"_s, u"HTTP 1"_s}}));
}

void ResultJsonTest::tellsNothingThereFromALostRecord()
{
    submission::ProfileCheck check; // of an empty folder, or of none
    QCOMPARE(cli::exitStatus(check), cli::NoRecord);
    QCOMPARE(cli::checkJson(check).value("outcome"_L1), u"missing"_s);
    check.backups = 1;
    QCOMPARE(cli::exitStatus(check), cli::Damaged);
    QCOMPARE(cli::checkJson(check).value("outcome"_L1), u"damaged"_s);
}

QTEST_GUILESS_MAIN(ResultJsonTest)
#include "resultjsontest.moc"
