// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/firststart.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using submission::Call;
using submission::FirstStart;

namespace {

/// As another process would: away from the thread in which the first one answers.
bool calls(const QString &profile, const Call &call = {})
{
    bool answered = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { answered = FirstStart(profile).callOther(call); }));
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

    void handsOverWhatItWasToOpen()
    {
        const QTemporaryDir folder;
        FirstStart first(folder.path());
        QSignalSpy called(&first, &FirstStart::called);
        first.listen();
        const Call one{{u"/home/noa/\u05E7\u05D5\u05E8\u05D5\u05EA \u05D7\u05D9\u05D9\u05DD.pdf"_s},
                       "token"};
        Call many; // more than a socket takes at once
        for (int i = 0; i < 5'000; ++i)
            many.files.append(u"/home/noa/%1/"_s.arg(i) + QString(100, u'x') + u".docx"_s);
        QVERIFY(calls(folder.path(), one));
        QVERIFY(calls(folder.path(), many));
        QVERIFY(calls(folder.path()));
        QCOMPARE(called.size(), 3);
        QCOMPARE(called.at(0).at(0).value<Call>(), one);
        QCOMPARE(called.at(1).at(0).value<Call>(), many);
        QCOMPARE(called.at(2).at(0).value<Call>(), Call());
    }

    void whoSaysNothingIsNoCall()
    {
        const QTemporaryDir folder;
        FirstStart first(folder.path());
        QSignalSpy called(&first, &FirstStart::called);
        first.listen();
        QLocalSocket silent;
        QSignalSpy left(&silent, &QLocalSocket::disconnected);
        silent.connectToServer(first.name());
        QVERIFY(silent.waitForConnected(20'000));
        silent.write("\0\0\1"); // a part of a call
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 20'000);
        QCOMPARE(called.size(), 0);
        QVERIFY(calls(folder.path())); // and the next one is heard
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
