// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    void rfc7515AppendixA1()
    {
        const QByteArray key = QByteArray::fromBase64("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_"
                                                      "T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
                                                      QByteArray::Base64UrlEncoding);
        QCOMPARE(
            comeet::signedToken("{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}",
                                "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n "
                                "\"http://example.com/is_root\":true}",
                                key),
            QByteArray("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                       "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlL"
                       "mNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    }

    void claims()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
        const auto parts = comeet::mintToken(u"key-\u05d0"_s, "secret", now).split('.');
        QCOMPARE(parts.size(), 3);
        const auto part = [&](int i) {
            return QJsonDocument::fromJson(
                       QByteArray::fromBase64(parts.at(i), QByteArray::Base64UrlEncoding))
                .object();
        };
        QCOMPARE(part(0)["alg"_L1].toString(), u"HS256"_s);
        QCOMPARE(part(1)["iss"_L1].toString(), u"key-\u05d0"_s);
        QCOMPARE(part(1)["exp"_L1].toInteger(), 1'000'600);
        QVERIFY(!parts.join('.').contains('='));
        QVERIFY(comeet::mintToken(u"key-\u05d0"_s, "other", now).split('.').last() != parts.last());
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "tokentest.moc"
