// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/serverclock.h"
#include "comeet/httpdate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ServerClockTest : public QObject
{
    Q_OBJECT

private slots:
    void readsHttpDates()
    {
        QCOMPARE(comeet::parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT").toSecsSinceEpoch(),
                 784111777);
        QVERIFY(!comeet::parseHttpDate("1994-11-06").isValid());
        QVERIFY(!comeet::parseHttpDate("").isValid());
        QVERIFY(!comeet::parseHttpDate("Sun, 06 Nov 1994").isValid());
        QVERIFY(!comeet::parseHttpDate("Sun, 31 Feb 1994 08:49:37 GMT").isValid());
        const QDateTime time = comeet::parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
        QCOMPARE(time.timeSpec(), Qt::UTC);
        // The hour in which Berlin puts its clocks forward.
        qputenv("TZ", "Europe/Berlin");
        const QDateTime gap = comeet::parseHttpDate("Sun, 29 Mar 2026 02:30:00 GMT");
        qputenv("TZ", "UTC");
        QCOMPARE(gap.toSecsSinceEpoch(), 1774751400);
    }

    void learnsPerServer()
    {
        const QDateTime now(QDate(1994, 11, 6), QTime(8, 0, 0), Qt::UTC);
        comeet::ServerClock clock([now] { return now; });
        const QUrl one(u"https://one.example.org"_s);
        QCOMPARE(clock.now(one), now);
        QCOMPARE(clock.learn(one, "Sun, 06 Nov 1994 07:00:00 GMT"), 3600);
        QCOMPARE(clock.now(one), now.addSecs(-3600));
        QCOMPARE(clock.learn(one, "Sun, 06 Nov 1994 07:00:10 GMT"), 10);
        QCOMPARE(clock.learn(one, "yesterday"), 0);
        QCOMPARE(clock.now(one), now.addSecs(-3590));
        QCOMPARE(clock.now(QUrl(u"https://two.example.org"_s)), now);
    }
};

QTEST_GUILESS_MAIN(ServerClockTest)
#include "serverclocktest.moc"
