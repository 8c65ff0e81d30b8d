// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/relativetime.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class RelativeTimeTest : public QObject
{
    Q_OBJECT

private slots:
    /// Times in the words of the tests' table, whatever this system says of its user's.
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void inWords_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("words");
        // Now is Friday, 2 March 2018, 10:30.
        QTest::newRow("now") << u"2018-03-02T10:30:20Z"_s << u"now"_s;
        QTest::newRow("just now") << u"2018-03-02T10:29:30Z"_s << u"just now"_s;
        QTest::newRow("a minute") << u"2018-03-02T10:31:30Z"_s << u"in a minute"_s;
        QTest::newRow("a minute ago") << u"2018-03-02T10:29:00Z"_s << u"a minute ago"_s;
        QTest::newRow("minutes") << u"2018-03-02T10:35:00Z"_s << u"in 5 minutes"_s;
        QTest::newRow("minutes ago") << u"2018-03-02T10:28:00Z"_s << u"2 minutes ago"_s;
        QTest::newRow("today") << u"2018-03-02T12:50:00Z"_s << u"today, 12:50"_s;
        QTest::newRow("earlier today") << u"2018-03-02T08:05:00Z"_s << u"today, 08:05"_s;
        QTest::newRow("tomorrow") << u"2018-03-03T12:50:00Z"_s << u"tomorrow, 12:50"_s;
        QTest::newRow("yesterday") << u"2018-03-01T23:59:00Z"_s << u"yesterday"_s;
        QTest::newRow("days ahead") << u"2018-03-06T12:50:00Z"_s << u"in 4 days, Tue 12:50"_s;
        QTest::newRow("days ago") << u"2018-02-27T12:50:00Z"_s << u"3 days ago"_s;
        QTest::newRow("a week ahead") << u"2018-03-09T12:50:00Z"_s << u"9 Mar 2018, 12:50"_s;
        QTest::newRow("a week ago") << u"2018-02-23T12:50:00Z"_s << u"23 Feb 2018"_s;
        QTest::newRow("long ago") << u"1018-03-03T12:50:00Z"_s << u"3 Mar 1018"_s;
        QTest::newRow("far ahead") << u"9018-03-03T12:50:00Z"_s << u"3 Mar 9018, 12:50"_s;
        QTest::newRow("another zone") << u"2018-03-03T14:50:00+02:00"_s << u"tomorrow, 12:50"_s;
        QTest::newRow("broken") << u"soon"_s << QString();
    }
    void inWords()
    {
        QFETCH(QString, time);
        QFETCH(QString, words);
        const auto now = QDateTime::fromString(u"2018-03-02T10:30:00Z"_s, Qt::ISODate);
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(gui::relativeTime(QDateTime::fromString(time, Qt::ISODate), now, locale), words);
    }

    void lastHourBeforeMidnight()
    {
        const auto now = QDateTime::fromString(u"2018-03-02T23:50:00Z"_s, Qt::ISODate);
        QCOMPARE(gui::relativeTime(now.addSecs(20 * 60), now), u"in 20 minutes"_s);
        QCOMPARE(gui::relativeTime(now.addSecs(70 * 60), now), u"tomorrow, 01:00"_s);
    }

    void duration_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("61 days") << u"2018-03-03T12:50:50Z"_s << u"took 61 days"_s;
        QTest::newRow("a day") << u"2018-01-02T12:50:50Z"_s << u"took a day"_s;
        QTest::newRow("same day") << u"2018-01-01T18:00:00Z"_s << QString();
        QTest::newRow("backwards") << u"2017-01-01T18:00:00Z"_s << QString();
        QTest::newRow("unknown") << QString() << QString();
    }
    void duration()
    {
        QFETCH(QString, to);
        QFETCH(QString, words);
        const auto from = QDateTime::fromString(u"2018-01-01T12:50:50Z"_s, Qt::ISODate);
        QCOMPARE(gui::durationInDays(from, QDateTime::fromString(to, Qt::ISODate)), words);
    }

    void exactNamesTheZone()
    {
        const auto time = QDateTime::fromString(u"2018-03-03T12:50:50Z"_s, Qt::ISODate);
        const QString zone = time.toLocalTime().timeZoneAbbreviation();
        QVERIFY(!zone.isEmpty());
        QCOMPARE(gui::exactTime(time), u"Saturday, 3 March 2018, 12:50 "_s + zone);
        QVERIFY(gui::exactTime({}).isEmpty());
        QVERIFY(gui::relativeTime(time, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelativeTimeTest)
#include "relativetimetest.moc"
