// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/comeetclient.h"
#include "support/fronts.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using testsupport::Front;
using testsupport::makeFront;
using testsupport::RawRequest;
using testsupport::RawServer;

namespace {

Outcome submitTo(RawServer &server)
{
    comeet::ComeetClient client([] { return std::make_unique<QNetworkAccessManager>(); });
    QSignalSpy ended(&client, &comeet::ComeetClient::submitted);
    candidate::Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    client.submit(1, {server.url(u"https"_s), u"key"_s, "secret"}, candidate);
    return ended.wait(20'000) ? ended.at(0).at(1).value<Outcome>() : Outcome();
}

} // namespace

/// The same client over TLS.
class SecurityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!testsupport::canMake(Front::Tls))
            QSKIP("no TLS library that can serve");
        testsupport::trustTestAuthority();
    }

    void refusesUnknownCertificates()
    {
        RawServer server([](const RawRequest &) { return testsupport::Reaction{}; },
                         makeFront(Front::SelfSigned));
        const Outcome is = submitTo(server);
        QCOMPARE(is.kind, OutcomeKind::NotReached);
        QCOMPARE(is.error.kind, ErrorKind::SecureConnectionFailed);
        QVERIFY(is.error.sentence.contains(u"certificate"_s));
        QVERIFY(server.requests().isEmpty());
    }

    void postsOnce()
    {
        RawServer server([](const RawRequest &) { return testsupport::Reaction{}; },
                         makeFront(Front::Tls));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(submitTo(server).kind, OutcomeKind::Unknown);
        QCOMPARE(server.count("POST"), 20);
    }

    void submits()
    {
        RawServer server(
            [](const RawRequest &) { return testsupport::answer("200 OK", R"({"uid":"1"})"); },
            makeFront(Front::Tls));
        QCOMPARE(submitTo(server).kind, OutcomeKind::Created);
    }
};

QTEST_GUILESS_MAIN(SecurityTest)
#include "securitytest.moc"
