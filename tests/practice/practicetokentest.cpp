// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/requests.h"
#include "practice/token.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PracticeTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsRfc7515()
    {
        // The example of RFC 7515, appendix A.1; its exp is 1300819380.
        const QByteArray key = QByteArray::fromBase64("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_"
                                                      "T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
                                                      QByteArray::Base64UrlEncoding);
        const QByteArray token =
            "Bearer eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
            "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        const QDateTime before = QDateTime::fromSecsSinceEpoch(1300819379);
        QCOMPARE(practice::tokenProblem(token, u"joe"_s, key, before), QString());
        QCOMPARE(practice::tokenProblem(token, u"joe"_s, key, before.addSecs(1)),
                 u"Token has expired"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("problem");
        const QByteArray hs = R"({"alg":"HS256"})";
        const QByteArray good = R"({"iss":"key","exp":2000})";
        QTest::newRow("good") << hs << good << QByteArray("secret") << QString();
        QTest::newRow("other secret")
            << hs << good << QByteArray("other") << u"Invalid token signature"_s;
        QTest::newRow("alg none") << QByteArray(R"({"alg":"none"})") << good << QByteArray("secret")
                                  << u"Unsupported token algorithm"_s;
        QTest::newRow("other issuer") << hs << QByteArray(R"({"iss":"x","exp":2000})")
                                      << QByteArray("secret") << u"Unknown token issuer"_s;
        QTest::newRow("expired") << hs << QByteArray(R"({"iss":"key","exp":1000})")
                                 << QByteArray("secret") << u"Token has expired"_s;
        QTest::newRow("no expiry") << hs << QByteArray(R"({"iss":"key"})") << QByteArray("secret")
                                   << u"Token without expiry"_s;
        QTest::newRow("no JSON") << hs << QByteArray("hello") << QByteArray("secret")
                                 << u"Unknown token issuer"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, claims);
        QFETCH(QByteArray, secret);
        QFETCH(QString, problem);
        const QByteArray token = "Bearer " + requests::token(header, claims, secret);
        QCOMPARE(
            practice::tokenProblem(token, u"key"_s, "secret", QDateTime::fromSecsSinceEpoch(1000)),
            problem);
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("basic") << QByteArray("Basic YTpi");
        QTest::newRow("two parts") << QByteArray("Bearer a.b");
        QTest::newRow("empty parts") << QByteArray("Bearer ..");
        QTest::newRow("no base64") << QByteArray("Bearer %.%.%");
    }
    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!practice::tokenProblem(header, u"key"_s, "secret", QDateTime::currentDateTime())
                     .isEmpty());
    }
};

QTEST_GUILESS_MAIN(PracticeTokenTest)
#include "practicetokentest.moc"
