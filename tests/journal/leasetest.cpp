// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/lease.h"

#include "journal/journalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using journal::Holder;
using journal::Journal;
using journal::Lease;

namespace {

const Holder here{u"run 1"_s, u"this machine"_s};
const Holder hereAgain{u"run 2"_s, u"this machine"_s};
const Holder elsewhere{u"run 3"_s, u"another machine"_s};

} // namespace

/// Of two programs on one profile one may send, whether a lock keeps them apart or not.
class LeaseTest : public QObject
{
    Q_OBJECT

private slots:
    void anotherMachineWaitsUntilItIsOver()
    {
        JournalFixture f;
        const auto first = f.tryOpen(journal::Check::Whole, here);
        QVERIFY(first);
        const auto second = f.tryOpen(journal::Check::Whole, elsewhere);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, candidate::ErrorKind::LocalDisk);
        f.now = f.now + Lease::duration - std::chrono::seconds(1);
        QVERIFY(!f.tryOpen(journal::Check::Whole, elsewhere));
        QVERIFY(!(*first)->keepLease()); // a sign of life
        f.now = f.now + Lease::duration - std::chrono::seconds(1);
        QVERIFY(!f.tryOpen(journal::Check::Whole, elsewhere));
        f.now = f.now.addSecs(1);
        QVERIFY(f.tryOpen(journal::Check::Whole, elsewhere));
    }

    void whoClosesLeavesItAtOnce()
    {
        JournalFixture f;
        QVERIFY(f.tryOpen(journal::Check::Whole, here)); // closed again
        QVERIFY(f.tryOpen(journal::Check::Whole, elsewhere));
    }

    void whoCameLastSends()
    {
        JournalFixture f;
        const auto first = f.tryOpen(journal::Check::Whole, here);
        const auto id = f.queued(**first, f.candidate(u"Noa"_s));
        auto second = f.tryOpen(journal::Check::Whole, hereAgain); // as after a crash: at once
        QVERIFY(second);
        const auto refused = (*first)->beginSending(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, candidate::ErrorKind::LocalDisk);
        QCOMPARE((*second)->entry(id)->summary.state, journal::State::Queued);
        QVERIFY((*second)->entry(id)->attempts.isEmpty());
        QVERIFY((*first)->keepLease()); // it says so, and takes nothing back
        QVERIFY((*second)->beginSending(id));
    }

    void whoLostItDoesNotReleaseIt()
    {
        JournalFixture f;
        auto first = f.tryOpen(journal::Check::Whole, here);
        const auto second = f.tryOpen(journal::Check::Whole, hereAgain);
        first->reset();
        QVERIFY(!f.tryOpen(journal::Check::Whole, elsewhere));
    }

    void aClockThatWasFarAheadKeepsNobodyOut()
    {
        JournalFixture f;
        f.now = f.now.addYears(1);
        const auto first = f.tryOpen(journal::Check::Whole, here);
        f.now = f.now.addYears(-1);
        QVERIFY(f.tryOpen(journal::Check::Whole, elsewhere));
    }
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "leasetest.moc"
