// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "lane.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::Fault;
using testsupport::Front;
using testsupport::Lane;
using testsupport::Meeting;

namespace {

/// A fault in 30 of 100 connections. What may have been taken is taken half of the time.
Meeting meet(QRandomGenerator &random)
{
    static const QList<Fault> faults = [] {
        QList<Fault> list = testsupport::faults();
        list.removeIf([](const Fault &fault) {
            // Conflicts with another's are no chance of this server; nobody waits here.
            return fault.name.startsWith("409") || fault.name.startsWith("429, wait");
        });
        return list;
    }();
    const bool wrong = random.bounded(100) < 30;
    const Fault &fault = faults.at(random.bounded(faults.size()));
    const bool taken = random.bounded(2) == 0;
    return wrong ? Meeting{fault, taken} : Meeting{};
}

} // namespace

/// Thousands of submissions over a network that goes wrong: in the end each candidate is there
/// exactly once, whole, and the record knows it.
class SoakTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCandidateArrivesOnce()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS library");
        testsupport::trustTestAuthority();
        constexpr int lanes = 8;
        const quint32 seed = testsupport::environmentOr(
            "SUBMITTAL_SEED", QRandomGenerator::global()->bounded(1'000'000));
        const int rounds = int(testsupport::environmentOr("SUBMITTAL_ROUNDS", 2'000));
        qInfo("SUBMITTAL_SEED=%u SUBMITTAL_ROUNDS=%d", seed, rounds);

        const testsupport::Pool pool(seed);
        std::vector<std::unique_ptr<Lane>> all;
        for (int i = 0; i < lanes; ++i) {
            const Front front =
                i % 4 == 0 && testsupport::canMake(Front::Tls) ? Front::Tls : Front::Plain;
            all.push_back(std::make_unique<Lane>(pool, front, meet, seed, i));
        }
        for (const auto &lane : all)
            lane->start((rounds + lanes - 1) / lanes, Lane::Of::Candidates);
        const bool ended = testsupport::waitFor(all);

        QStringList problems;
        int candidates = 0;
        int attempts = 0;
        for (const auto &lane : all) {
            if (lane->isDone())
                lane->verify();
            problems += lane->problems();
            candidates += lane->candidates();
            attempts += lane->attempts();
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(ended);
        QVERIFY(candidates >= rounds);
        qInfo("%d candidates in %d attempts", candidates, attempts);
    }
};

QTEST_GUILESS_MAIN(SoakTest)
#include "soaktest.moc"
