// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/comeetclient.h"
#include "support/rawserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using testsupport::RawRequest;
using testsupport::RawServer;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A certificate that nobody vouches for, of this project's own making, for tests alone.
QSslConfiguration selfSigned()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(readAll(QFINDTESTDATA("selfsigned.crt")), QSsl::Pem));
    configuration.setPrivateKey(
        QSslKey(readAll(QFINDTESTDATA("selfsigned.key")), QSsl::Ec, QSsl::Pem));
    return configuration;
}

std::unique_ptr<QTcpServer> secureServer()
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(selfSigned());
    return server;
}

Outcome submitTo(RawServer &server, bool trusted)
{
    const auto factory = [] {
        auto manager = std::make_unique<QNetworkAccessManager>();
        return manager;
    };
    QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration configuration = before;
    if (trusted)
        configuration.addCaCertificate(selfSigned().localCertificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
    comeet::ComeetClient client(factory);
    QSignalSpy ended(&client, &comeet::ComeetClient::submitted);
    candidate::Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    client.submit(1, {server.url(u"https"_s), u"key"_s, "secret"}, candidate);
    const bool came = ended.wait(20'000);
    QSslConfiguration::setDefaultConfiguration(before);
    return came ? ended.at(0).at(1).value<Outcome>() : Outcome();
}

} // namespace

/// The same client over TLS.
class SecurityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS library");
    }

    void refusesUnknownCertificates()
    {
        RawServer server([](const RawRequest &) { return testsupport::Reaction{}; },
                         secureServer());
        const Outcome is = submitTo(server, false);
        QCOMPARE(is.kind, OutcomeKind::NotReached);
        QCOMPARE(is.error.kind, ErrorKind::SecureConnectionFailed);
        QVERIFY(is.error.sentence.contains(u"certificate"_s));
        QVERIFY(server.requests().isEmpty());
    }

    void postsOnce()
    {
        RawServer server([](const RawRequest &) { return testsupport::Reaction{}; },
                         secureServer());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(submitTo(server, true).kind, OutcomeKind::Unknown);
        QCOMPARE(server.count("POST"), 20);
    }

    void submits()
    {
        RawServer server(
            [](const RawRequest &) { return testsupport::answer("200 OK", R"({"uid":"1"})"); },
            secureServer());
        QCOMPARE(submitTo(server, true).kind, OutcomeKind::Created);
    }
};

QTEST_GUILESS_MAIN(SecurityTest)
#include "securitytest.moc"
