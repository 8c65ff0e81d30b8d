// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/timelinemodel.h"

#include "gui/timelinesamples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::TimelineModel;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private slots:
    /// Times in the words of the tests' table, whatever this system says of its user's.
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void rolesSpeakInWords_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << 0 << int(Qt::DisplayRole) << u"CV Screen"_s;
        QTest::newRow("no name") << 2 << int(Qt::DisplayRole) << u"Step without a name"_s;
        QTest::newRow("type") << 1 << int(TimelineModel::TypeRole) << u"In person interview"_s;
        QTest::newRow("completed") << 0 << int(TimelineModel::StateTextRole) << u"Completed"_s;
        QTest::newRow("current") << 1 << int(TimelineModel::StateTextRole) << u"Current"_s;
        QTest::newRow("future") << 2 << int(TimelineModel::StateTextRole) << u"To come"_s;
        QTest::newRow("took") << 0 << int(TimelineModel::TimeTextRole)
                              << u"Completed 3 Mar 2018 · took 61 days"_s;
        QTest::newRow("tomorrow") << 1 << int(TimelineModel::TimeTextRole)
                                  << u"Scheduled tomorrow, 12:50"_s;
        QTest::newRow("kind") << 1 << int(TimelineModel::KindTextRole)
                              << u"In person interview · Current"_s;
        QTest::newRow("no kind") << 2 << int(TimelineModel::KindTextRole) << u"To come"_s;
        QTest::newRow("unset") << 2 << int(TimelineModel::TimeTextRole) << u"Not scheduled"_s;
        QTest::newRow("spoken") << 1 << int(Qt::AccessibleTextRole)
                                << u"Technical interview, In person interview, Current, "
                                   "Scheduled tomorrow, 12:50"_s;
        QTest::newRow("spoken, bare")
            << 2 << int(Qt::AccessibleTextRole) << u"Step without a name, To come, Not scheduled"_s;
    }
    void rolesSpeakInWords()
    {
        QFETCH(int, row);
        QFETCH(int, role);
        TimelineModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSteps(samples::steps(), samples::now);
        QCOMPARE(model.rowCount(), 3);
        QTEST(model.index(row).data(role).toString(), "text");
    }

    void toolTipShowsMarkupAsText()
    {
        TimelineModel model;
        auto steps = samples::steps();
        steps[0].name = u"<img src=x>"_s;
        model.setSteps(steps, samples::now);
        const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<img"_s));
        QVERIFY(tip.contains(u"&lt;img src=x&gt;"_s));
        QVERIFY(tip.contains(u"Completed: Saturday, 3 March 2018, 12:50 "_s));
    }

    void nowRenewsTheWords()
    {
        TimelineModel model;
        model.setSteps(samples::steps(), samples::now);
        const QSignalSpy changed(&model, &TimelineModel::dataChanged);
        model.setNow(samples::at(u"2018-03-11T12:45:00Z"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1).data(TimelineModel::TimeTextRole).toString(),
                 u"Scheduled in 5 minutes"_s);
    }

    void selectionStaysWithItsStep_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("row");
        QTest::newRow("moved on") << 0 << 1;
        QTest::newRow("step before it gone") << 1 << 0;
        QTest::newRow("step before it new") << 2 << 2;
        QTest::newRow("itself gone") << 3 << -1;
    }
    void selectionStaysWithItsStep()
    {
        QFETCH(int, change);
        TimelineModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSteps(samples::steps(), samples::now);
        const QPersistentModelIndex selected(model.index(1));
        auto steps = samples::steps();
        if (change == 0)
            steps[1].state = candidate::StepState::Completed;
        else if (change == 1)
            steps.removeFirst();
        else if (change == 2)
            steps.prepend({u"s0"_s, u"Call"_s, {}, {}, {}, candidate::StepState::Completed});
        else
            steps.remove(1);
        model.setSteps(steps, samples::now);
        QTEST(selected.row(), "row");
        QCOMPARE(model.rowCount(), int(steps.size()));
        model.setSteps({}, samples::now);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "timelinemodeltest.moc"
