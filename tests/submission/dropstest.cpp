// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "lane.h"

#include <QSslSocket>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using testsupport::Fault;
using testsupport::Front;
using testsupport::Lane;
using testsupport::Meeting;
using Then = testsupport::Reaction::Then;

namespace {

/// Three connections of four break: before anything was read, or after so many bytes of the body.
Meeting drop(QRandomGenerator &random)
{
    static constexpr Then ends[] = {Then::Close, Then::EndWriting, Then::Abort, Then::Reset};
    const Then how = ends[random.bounded(4)];
    const bool taken = random.bounded(2) == 0;
    switch (random.bounded(8)) {
    case 0:
    case 1:
        return {};
    case 2: {
        Fault drop = testsupport::dropAfter(0, how == Then::EndWriting ? Then::Close : how);
        drop.atOnce = true;
        return {drop};
    }
    default: // from 1 B to 5 MB, each power of ten as likely as the other
        return {testsupport::dropAfter(qint64(std::pow(10.0, random.bounded(6.7))), how), taken};
    }
}

} // namespace

/// Wherever the connection breaks, one attempt is one request: never a second body behind the back
/// of the record.
class DropsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS library");
        testsupport::trustTestAuthority();
    }

    void oneRequestAnAttempt_data()
    {
        QTest::addColumn<Front>("front");
        QTest::newRow("plain") << Front::Plain;
        if (testsupport::canMake(Front::Tls))
            QTest::newRow("tls") << Front::Tls;
    }

    void oneRequestAnAttempt()
    {
        QFETCH(Front, front);
        constexpr int requests = 1'000;
        constexpr int lanes = 5;
        const quint32 seed = testsupport::environmentOr(
            "SUBMITTAL_SEED", QRandomGenerator::global()->bounded(1'000'000));
        qInfo("SUBMITTAL_SEED=%u", seed);

        const testsupport::Pool pool(seed);
        std::vector<std::unique_ptr<Lane>> all;
        for (int i = 0; i < lanes; ++i)
            all.push_back(std::make_unique<Lane>(pool, front, drop, seed, i));
        for (const auto &lane : all)
            lane->start(requests / lanes, Lane::Of::Attempts);
        const bool ended = testsupport::waitFor(all);

        QStringList problems;
        int posts = 0;
        int reached = 0;
        int attempts = 0;
        for (const auto &lane : all) {
            if (lane->isDone())
                lane->verify();
            problems += lane->problems();
            posts += lane->posts();
            reached += lane->reached();
            attempts += lane->attempts();
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(ended);
        QVERIFY(attempts >= requests);
        qInfo("%d attempts, %d reached the server, with %d requests: %.2f", attempts, reached,
              posts, double(posts) / reached);
        QCOMPARE(posts, reached);
    }
};

QTEST_GUILESS_MAIN(DropsTest)
#include "dropstest.moc"
