// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/pipeline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace candidate;

namespace {

QDateTime at(int day)
{
    return QDateTime(QDate(2026, 3, day), QTime(12, 50), Qt::UTC);
}

PipelineStep step(const QString &name, StepState state, const QString &uid = {})
{
    return {uid, name, u"Interview"_s, {}, {}, state};
}

PipelineStep completed(const QString &name, const QDateTime &time = {}, const QString &uid = {})
{
    return {uid, name, u"Interview"_s, {}, time, StepState::Completed};
}

/// "CV Screen/0 Call/1": names and states in one line, so that a failure can be read.
QString summary(const QList<PipelineStep> &steps)
{
    QStringList parts;
    for (const PipelineStep &step : steps)
        parts.append(step.name + u'/' + QString::number(static_cast<int>(step.state)));
    return parts.join(u' ');
}

} // namespace

class PipelineTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersAndDeduplicates_data()
    {
        using enum StepState;
        QTest::addColumn<QList<PipelineStep>>("given");
        QTest::addColumn<QString>("expected");

        QTest::newRow("none") << QList<PipelineStep>() << u""_s;
        QTest::newRow("states in order")
            << QList<PipelineStep>{step(u"c"_s, Future), step(u"b"_s, Current), completed(u"a"_s)}
            << u"a/0 b/1 c/2"_s;
        QTest::newRow("Comeet's order within a state")
            << QList<PipelineStep>{step(u"z"_s, Future), step(u"y"_s, Current),
                                   step(u"a"_s, Future), step(u"b"_s, Current)}
            << u"y/1 b/1 z/2 a/2"_s;
        QTest::newRow("completed by time")
            << QList<PipelineStep>{completed(u"c"_s, at(3)), completed(u"a"_s, at(1)),
                                   completed(u"b"_s, at(2))}
            << u"a/0 b/0 c/0"_s;
        QTest::newRow("equal times stay as sent")
            << QList<PipelineStep>{completed(u"z"_s, at(1)), completed(u"a"_s, at(1))}
            << u"z/0 a/0"_s;
        QTest::newRow("an unknown time keeps its place, the others are still sorted")
            << QList<PipelineStep>{completed(u"c"_s, at(3)), completed(u"x"_s),
                                   completed(u"a"_s, at(1))}
            << u"a/0 x/0 c/0"_s;
        QTest::newRow("unknown first and last")
            << QList<PipelineStep>{completed(u"x"_s), completed(u"b"_s, at(2)),
                                   completed(u"a"_s, at(1)), completed(u"y"_s)}
            << u"x/0 a/0 b/0 y/0"_s;

        QTest::newRow("the same uid: completed over current")
            << QList<PipelineStep>{step(u"a"_s, Current, u"1"_s), completed(u"a"_s, at(1), u"1"_s)}
            << u"a/0"_s;
        QTest::newRow("the same uid: current over future")
            << QList<PipelineStep>{step(u"a"_s, Future, u"1"_s), step(u"a"_s, Current, u"1"_s)}
            << u"a/1"_s;
        QTest::newRow("the same uid in all three")
            << QList<PipelineStep>{step(u"a"_s, Future, u"1"_s), step(u"a"_s, Current, u"1"_s),
                                   completed(u"a"_s, at(1), u"1"_s)}
            << u"a/0"_s;
        QTest::newRow("the same uid under another name")
            << QList<PipelineStep>{completed(u"old"_s, at(1), u"1"_s),
                                   step(u"new"_s, Current, u"1"_s)}
            << u"old/0"_s;
        QTest::newRow("other uids of one name are two steps")
            << QList<PipelineStep>{completed(u"a"_s, at(1), u"1"_s), step(u"a"_s, Current, u"2"_s)}
            << u"a/0 a/1"_s;
        QTest::newRow("no uid: name, type and schedule tell")
            << QList<PipelineStep>{step(u"a"_s, Current), completed(u"a"_s, at(1))} << u"a/0"_s;
        QTest::newRow("a uid on one side only")
            << QList<PipelineStep>{step(u"a"_s, Current, u"1"_s), completed(u"a"_s, at(1))}
            << u"a/0"_s;
        QTest::newRow("the same uid twice in one array: the first")
            << QList<PipelineStep>{step(u"a"_s, Current, u"1"_s), step(u"b"_s, Current, u"2"_s),
                                   step(u"c"_s, Current, u"1"_s)}
            << u"a/1 b/1"_s;
        QTest::newRow("equal rows of one array without a uid are two steps")
            << QList<PipelineStep>{step(u"a"_s, Current), step(u"a"_s, Current)} << u"a/1 a/1"_s;
        QTest::newRow("a rejected candidate with steps still current")
            << QList<PipelineStep>{completed(u"a"_s, at(1)), step(u"b"_s, Current)} << u"a/0 b/1"_s;
    }

    void ordersAndDeduplicates()
    {
        QFETCH(QList<PipelineStep>, given);
        QFETCH(QString, expected);
        const QList<PipelineStep> ordered = orderedSteps(given);
        QCOMPARE(summary(ordered), expected);
        QCOMPARE(orderedSteps(ordered), ordered);
    }

    void anotherScheduleIsAnotherStep()
    {
        PipelineStep first = step(u"Call"_s, StepState::Completed);
        PipelineStep second = step(u"Call"_s, StepState::Current);
        first.scheduled = at(1);
        second.scheduled = at(2);
        QCOMPARE(orderedSteps({first, second}).size(), 2);
        second.scheduled = at(1);
        QCOMPARE(orderedSteps({first, second}), QList<PipelineStep>{first});
    }

    void anotherTypeIsAnotherStep()
    {
        PipelineStep first = completed(u"Call"_s, at(1));
        PipelineStep second = step(u"Call"_s, StepState::Current);
        second.type = u"Video"_s;
        QCOMPARE(orderedSteps({first, second}).size(), 2);
    }

    void keepsWholeSteps()
    {
        const PipelineStep whole{u"7"_s, u"שיחה"_s, u"Go/No-go"_s,
                                 at(1),  at(2),     StepState::Completed};
        QCOMPARE(orderedSteps({whole}), QList<PipelineStep>{whole});
    }

    void ordersAThousandSteps()
    {
        QList<PipelineStep> steps;
        for (int i = 0; i < 1000; ++i)
            steps.append(completed(QString::number(i), at(1).addSecs(-i), QString::number(i)));
        const QList<PipelineStep> ordered = orderedSteps(steps);
        QCOMPARE(ordered.size(), 1000);
        QCOMPARE(ordered.first().name, u"999"_s);
        QCOMPARE(ordered.last().name, u"0"_s);
    }

    void uidsOfAnotherShapeDiffer()
    {
        QCOMPARE((CandidateUid{u"5555"_s, true}), (CandidateUid{u"5555"_s, true}));
        QVERIFY((CandidateUid{u"5555"_s, true}) != (CandidateUid{u"5555"_s, false}));
        QVERIFY(CandidateUid().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "pipelinetest.moc"
