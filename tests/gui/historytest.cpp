// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/history.h"

#include "gui/relativetime.h"
#include "submission/account.h"

#include <QTest>

using namespace Qt::StringLiterals;
using gui::HistoryLine;
using submission::Entry;
using submission::State;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Entry confirmed()
{
    Entry entry;
    entry.summary.state = State::Confirmed;
    entry.uid = {u"00.AAA"_s, false};
    entry.confirmedAt = noon;
    entry.attempts = {{1, noon.addSecs(-1), noon.addMSecs(10), u"created"_s, {}, {}, {}}};
    return entry;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void anAttemptInAFewWords_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << u"refused"_s << u"Sent; Comeet refused it: “Their words”"_s;
        QTest::newRow("conflict") << u"conflict"_s
                                  << u"Sent; Comeet had the candidate already: “Their words”"_s;
        QTest::newRow("invalid") << u"invalid"_s
                                 << u"Not sent: something was to mend: “Their words”"_s;
        QTest::newRow("not reached")
            << u"not_reached"_s << u"Did not reach Comeet: “Their words”"_s;
        QTest::newRow("unknown")
            << u"unknown"_s << u"Sent, but no answer came; it may have arrived: “Their words”"_s;
        QTest::newRow("interrupted")
            << u"interrupted"_s
            << u"Broken off when Submittal ended; it may have arrived: “Their words”"_s;
        QTest::newRow("of a later version")
            << u"else"_s << u"Sent, but no answer came; it may have arrived: “Their words”"_s;
    }

    void anAttemptInAFewWords()
    {
        QFETCH(QString, outcome);
        Entry entry;
        entry.summary.state = State::Unknown;
        entry.attempts = {
            {1, noon, noon.addSecs(5), outcome, u"A sentence."_s, u"Their words"_s, u"detail"_s}};
        const auto lines = gui::historyOf(entry);
        QCOMPARE(lines.size(), 1);
        QTEST(lines.first().words, "words");
        QCOMPARE(lines.first().time, noon.addSecs(5));
        QCOMPARE(lines.first().more, u"A sentence."_s);
    }

    void whatIsUnderWay()
    {
        Entry entry;
        entry.summary.state = State::Sending;
        entry.attempts = {{1, noon, {}, {}, {}, {}, {}}};
        QCOMPARE(gui::historyOf(entry), (QList<HistoryLine>{{noon, u"Being sent"_s, {}}}));
    }

    void theConfirmationHasTheServersTime()
    {
        const auto lines = gui::historyOf(confirmed());
        QCOMPARE(
            lines,
            (QList<HistoryLine>{{noon, u"Sent; Comeet has the candidate, under the uid 00.AAA"_s,
                                 u"by the clock of Comeet's server"_s}}));
        Entry entry = confirmed();
        entry.confirmedAt = entry.attempts.first().ended;
        QCOMPARE(gui::historyOf(entry).first().more, u"by the clock of this computer"_s);
    }

    void practiceIsCalledSo()
    {
        Entry entry = confirmed();
        entry.summary.place.accountId = submission::practiceId;
        const auto line = gui::historyOf(entry).first();
        QCOMPARE(line.words,
                 u"Sent; the practice company has the candidate, under the uid 00.AAA"_s);
        QCOMPARE(line.more, u"by the practice company's clock"_s);
    }

    void theNewestIsTheLast()
    {
        Entry entry = confirmed();
        entry.attempts.prepend({1, noon.addSecs(-90), noon.addSecs(-60), u"unknown"_s, {}, {}, {}});
        entry.changes = {
            {noon.addDays(2), noon.addDays(1), u"New"_s, u"In progress"_s},
            {noon.addDays(9), {}, {}, u"Their own <b>word</b>"_s},
        };
        const auto lines = gui::historyOf(entry);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].words, u"Sent, but no answer came; it may have arrived"_s);
        QCOMPARE(lines[1].time, noon);
        QCOMPARE(lines[2].words, u"Status changed from New to In progress"_s);
        QCOMPARE(lines[2].time, noon.addDays(1)); // by Comeet
        QCOMPARE(lines[2].more, u"Seen here "_s + gui::exactTime(noon.addDays(2)));
        QCOMPARE(lines[3].words, u"Status: Their own <b>word</b>"_s);
        QCOMPARE(lines[3].time, noon.addDays(9)); // here
    }

    /// As an entry that only the log of confirmed uids knew.
    void nothingButTheUid()
    {
        Entry entry = confirmed();
        entry.attempts.clear();
        QCOMPARE(gui::historyOf(entry).size(), 1);
    }

    void aDraftHasNone() { QVERIFY(gui::historyOf({}).isEmpty()); }
};

QTEST_MAIN(HistoryTest)
#include "historytest.moc"
