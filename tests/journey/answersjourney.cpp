// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/journeyfixture.h"
#include "support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using journey::patience;
using testsupport::RawServer;

/// Every refusal that Comeet words itself: the sentence, Comeet's words, what to do next, and a
/// form that still holds everything.
class AnswersJourney : public QObject
{
    Q_OBJECT

private slots:
    void init() { journey::failOnAnyWarning(); }
    void tellsWhatWasRefused_data();
    void tellsWhatWasRefused();
};

void AnswersJourney::tellsWhatWasRefused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("offers");
    const QStringList account{u"Account settings…"_s, u"Try again"_s};
    QTest::newRow("400") << "400 Bad Request"_ba
                         << "bad_request"_ba << QString() << QStringList();
    QTest::newRow("400 interviews")
        << "400 Bad Request"_ba
        << "person_has_pending_interviews"_ba << QString() << QStringList();
    QTest::newRow("401") << "401 Unauthorized"_ba
                         << "unauthorized"_ba << u"secret"_s << account;
    QTest::newRow("403") << "403 Forbidden"_ba
                         << "no_permission"_ba << u"permit"_s << account;
    QTest::newRow("404") << "404 Not Found"_ba
                         << "not_found"_ba << u"position"_s
                         << QStringList{u"Send to another position…"_s, u"Account settings…"_s};
    QTest::newRow("409 of another kind") << "409 Conflict"_ba
                                         << "something_else"_ba << QString() << QStringList();
    QTest::newRow("413") << "413 Payload Too Large"_ba
                         << "too_large"_ba << u"large"_s << QStringList();
}

void AnswersJourney::tellsWhatWasRefused()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, error);
    QFETCH(QString, words);
    RawServer server([&](const testsupport::RawRequest &request) {
        if (request.method != "POST")
            return testsupport::answer("403 Forbidden", R"({"error":"no_permission"})");
        return testsupport::answer(status,
                                   R"({"error":")" + error + R"(","message":"Said by <b>Comeet"})",
                                   "application/json", "Retry-After: 7\r\n");
    });
    journey::JourneyFixture app(comeet::Account{server.url(), u"key"_s, "not a real secret"});
    app.fillSample();
    const candidate::Candidate typed = app.inForm();
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(!app.serverWords().isEmpty(), patience);
    QVERIFY(app.serverWords().contains(u"Said by <b>Comeet"_s));
    QVERIFY2(app.sentence().contains(words), qPrintable(app.sentence()));
    QVERIFY(!app.sentence().isEmpty());
    QTEST(app.offers(), "offers");
    QCOMPARE(app.inForm(), typed);
    QVERIFY(app.find<QWidget>(u"form"_s)->isEnabled());
    QCOMPARE(server.count("POST"), 1);
}

QTEST_MAIN(AnswersJourney)
#include "answersjourney.moc"
