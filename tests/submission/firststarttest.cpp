// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/firststart.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using submission::FirstStart;

namespace {

/// As another process would: away from the thread in which the first one answers.
bool calls(const QString &profile)
{
    bool answered = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { answered = FirstStart(profile).callOther(); }));
    second->start();
    return QTest::qWaitFor([&second] { return second->isFinished(); }, 20'000) && answered;
}

} // namespace

class FirstStartTest : public QObject
{
    Q_OBJECT

private slots:
    void theSecondCallsTheFirst()
    {
        const QTemporaryDir folder;
        QVERIFY(!calls(folder.path())); // nobody is there
        FirstStart first(folder.path());
        QSignalSpy called(&first, &FirstStart::called);
        first.listen();
        QVERIFY(calls(folder.path() + QStringLiteral("/.")));
        QVERIFY(calls(folder.path()));
        QCOMPARE(called.size(), 2);
    }

    void anotherProfileIsAnotherProgram()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        FirstStart first(folder.path());
        QSignalSpy called(&first, &FirstStart::called);
        first.listen();
        QVERIFY(!calls(other.path()));
        QCOMPARE(called.size(), 0);
    }

    void whatACrashLeftIsNoFirst()
    {
        const QTemporaryDir folder;
        {
            FirstStart crashed(folder.path());
            crashed.listen();
        }
        QVERIFY(!calls(folder.path()));
        FirstStart first(folder.path());
        first.listen();
        QVERIFY(calls(folder.path()));
    }
};

QTEST_GUILESS_MAIN(FirstStartTest)
#include "firststarttest.moc"
