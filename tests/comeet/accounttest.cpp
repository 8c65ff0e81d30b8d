// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/account.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AccountTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("https") << u"https://api.comeet.co"_s << u"https://api.comeet.co"_s;
        QTest::newRow("spaces") << u"  https://api.comeet.co \n"_s << u"https://api.comeet.co"_s;
        QTest::newRow("slash") << u"https://api.comeet.co/"_s << u"https://api.comeet.co"_s;
        QTest::newRow("path") << u"https://example.org/a/b/"_s << u"https://example.org/a/b"_s;
        QTest::newRow("port") << u"https://example.org:8443"_s << u"https://example.org:8443"_s;
        QTest::newRow("capitals") << u"HTTPS://Example.ORG"_s << u"https://example.org"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("127/8") << u"http://127.1.2.3"_s << u"http://127.1.2.3"_s;
        QTest::newRow("v6") << u"http://[::1]:80/x"_s << u"http://[::1]:80/x"_s;
        QTest::newRow("localhost") << u"http://localhost:1"_s << u"http://localhost:1"_s;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto read = comeet::parseBaseUrl(text);
        QVERIFY(read.has_value());
        QCOMPARE(read.value().toString(), url);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word"); // of the remedy
        QTest::newRow("empty") << u" "_s << u"missing"_s;
        QTest::newRow("no scheme") << u"api.comeet.co"_s << u"begin with https"_s;
        QTest::newRow("host:port") << u"localhost:8080"_s << u"begin with https"_s;
        QTest::newRow("ftp") << u"ftp://example.org"_s << u"Only addresses"_s;
        QTest::newRow("file") << u"file://host/tmp"_s << u"Only addresses"_s;
        QTest::newRow("http") << u"http://example.org"_s << u"Use https"_s;
        QTest::newRow("not quite") << u"http://localhost.example.org"_s << u"Use https"_s;
        QTest::newRow("not 127") << u"http://128.0.0.1"_s << u"Use https"_s;
        QTest::newRow("user") << u"https://me:word@example.org"_s << u"user name"_s;
        QTest::newRow("no user") << u"https://@example.org"_s << u"user name"_s;
        QTest::newRow("query") << u"https://example.org/?a=b"_s << u"question mark"_s;
        QTest::newRow("fragment") << u"https://example.org/#a"_s << u"# sign"_s;
        QTest::newRow("no host") << u"https://"_s << u"not a web address"_s;
        QTest::newRow("space") << u"https://exa mple.org"_s << u"not a web address"_s;
        QTest::newRow("port") << u"https://example.org:99999"_s << u"not a web address"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const auto read = comeet::parseBaseUrl(text);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, candidate::ErrorKind::BadSettings);
        QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "accounttest.moc"
