// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using gui::FilterPart;
using gui::Period;
using gui::RecordFilter;

Q_DECLARE_METATYPE(gui::Period)

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0));

QDateTime startOf(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay();
}

RecordFilter everything()
{
    RecordFilter filter;
    filter.accountId = u"acme"_s;
    filter.clientName = u"Acme"_s;
    filter.positionUid = u"11.11"_s;
    filter.positionName = u"Engineer"_s;
    filter.status = u"Rejected"_s;
    filter.period = Period::Today;
    return filter;
}

} // namespace

class RecordFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void asksForDays_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        const QDate none;
        const QDate second(2026, 11, 2);
        const QDate fifth(2026, 11, 5);
        QTest::newRow("any") << Period::Any << none << none << QDateTime() << QDateTime();
        QTest::newRow("today") << Period::Today << none << none << startOf(2026, 11, 25)
                               << QDateTime();
        QTest::newRow("7 days with today")
            << Period::LastWeek << none << none << startOf(2026, 11, 19) << QDateTime();
        QTest::newRow("30 days with today")
            << Period::LastMonth << none << none << startOf(2026, 10, 27) << QDateTime();
        QTest::newRow("this year")
            << Period::ThisYear << none << none << startOf(2026, 1, 1) << QDateTime();
        QTest::newRow("own, to the last day's end")
            << Period::Own << second << fifth << startOf(2026, 11, 2) << startOf(2026, 11, 6);
        QTest::newRow("own, turned round")
            << Period::Own << fifth << second << startOf(2026, 11, 2) << startOf(2026, 11, 6);
        QTest::newRow("own, one day")
            << Period::Own << fifth << fifth << startOf(2026, 11, 5) << startOf(2026, 11, 6);
        QTest::newRow("own, open end")
            << Period::Own << second << none << startOf(2026, 11, 2) << QDateTime();
        QTest::newRow("own, open beginning")
            << Period::Own << none << fifth << QDateTime() << startOf(2026, 11, 6);
    }
    void asksForDays()
    {
        QFETCH(Period, period);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        RecordFilter filter;
        filter.period = period;
        filter.first = first;
        filter.last = last;
        submission::Query query;
        filter.applyTo(query, now);
        QTEST(query.from, "from");
        QTEST(query.to, "to");
    }

    void keepsFolderAndText()
    {
        submission::Query query{.folder = submission::Folder::Outbox, .text = u"noa"_s};
        everything().applyTo(query, now);
        QCOMPARE(query.folder, submission::Folder::Outbox);
        QCOMPARE(query.text, u"noa"_s);
        QCOMPARE(query.accountId, u"acme"_s);
        QCOMPARE(query.clientName, u"Acme"_s);
        QCOMPARE(query.positionUid, u"11.11"_s);
        QCOMPARE(query.status, u"Rejected"_s);
        RecordFilter().applyTo(query, now);
        QCOMPARE(query,
                 (submission::Query{.folder = submission::Folder::Outbox, .text = u"noa"_s}));
    }

    void consistsOfParts()
    {
        QVERIFY(!RecordFilter().isActive());
        RecordFilter filter = everything();
        QCOMPARE(filter.parts().size(), 4);
        for (const FilterPart part : filter.parts()) {
            QVERIFY(!filter.text(part).isEmpty());
            QVERIFY(!filter.without(part).parts().contains(part));
            QCOMPARE(filter.without(part).parts().size(), 3);
        }
        for (const FilterPart part : everything().parts())
            filter = filter.without(part);
        QCOMPARE(filter, RecordFilter());
    }

    void speaksInWords()
    {
        RecordFilter filter = everything();
        QCOMPARE(filter.text(FilterPart::Client), u"Acme"_s);
        QCOMPARE(filter.text(FilterPart::Position), u"Engineer"_s);
        QCOMPARE(filter.text(FilterPart::Status), u"Rejected"_s);
        QCOMPARE(filter.text(FilterPart::Date), u"Today"_s);
        filter.positionName.clear();
        filter.clientName.clear();
        QCOMPARE(filter.text(FilterPart::Position), u"11.11"_s);
        QCOMPARE(filter.text(FilterPart::Client), u"acme"_s);
        filter.period = Period::Own;
        QVERIFY(!filter.parts().contains(FilterPart::Date)); // of no day at all
        filter.first = QDate(2026, 11, 2);
        QCOMPARE(plain(filter), u"From 02/11/2026"_s);
        filter.last = QDate(2026, 11, 5);
        QCOMPARE(plain(filter), u"02/11/2026 – 05/11/2026"_s);
        filter.first = filter.last;
        QCOMPARE(plain(filter), u"05/11/2026"_s);
        filter.first = {};
        QCOMPARE(plain(filter), u"Until 05/11/2026"_s);
    }

private:
    /// The dates' text without what keeps each from left to right.
    static QString plain(const RecordFilter &filter)
    {
        return filter.text(FilterPart::Date).remove(u'\u2066').remove(u'\u2069');
    }
};

QTEST_MAIN(RecordFilterTest)
#include "recordfiltertest.moc"
