// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "clerkaudit.h"
#include "clerkprocess.h"
#include "support/scratch.h"

#include <QTest>

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;
using testsupport::DiskFault;
using Kind = DiskFault::Kind;
using Step = Clerk::Step;

/// A draft is saved and submitted while the disk fails, or the program is killed, at every single
/// call that changes a file. Nothing that was said to be done is lost, what was there before is
/// whole, and what may have arrived is never taken for something that did not.
class WriteFaultsTest : public QObject
{
    Q_OBJECT

public:
    explicit WriteFaultsTest(ClerkProcesses &clerks)
        : m_clerks(clerks)
    {
    }

private slots:
    void initTestCase();
    void isNoFaultWhereNoneIsMet();
    void meets_data();
    void meets();

private:
    ClerkRun workOnACopy(const DiskFault &fault);
    QString problemAfter(const ClerkRun &run, const DiskFault &fault);

    QString base() const { return m_folder.filePath(u"base"_s); }
    QString copy() const { return m_folder.filePath(u"copy"_s); }
    QString profile() const { return copy() + u"/profile"_s; }

    ClerkProcesses &m_clerks;
    QTemporaryDir m_folder{testsupport::scratchTemplate()};
    QList<QByteArray> m_calls;
};

void WriteFaultsTest::initTestCase()
{
    QVERIFY(QDir().mkpath(base()));
    Clerk::prepare(base() + u"/profile"_s);
}

ClerkRun WriteFaultsTest::workOnACopy(const DiskFault &fault)
{
    std::filesystem::remove_all(copy().toStdString());
    std::filesystem::copy(base().toStdString(), copy().toStdString(),
                          std::filesystem::copy_options::recursive);
    return m_clerks.letWork(profile(), fault);
}

void WriteFaultsTest::isNoFaultWhereNoneIsMet()
{
    const ClerkRun run = workOnACopy({});
    QVERIFY(run.endedInOrder());
    QCOMPARE(run.failed, QList<QByteArray>());
    QCOMPARE(run.done.size(), int(Step::Closed) + 1);
    QCOMPARE(problemAfter(run, {}), QString());
    m_calls = run.calls;
    // Of each kind that there is: a call that passes by would be met by no fault.
    QMap<QByteArray, int> kinds;
    for (const QByteArray &call : std::as_const(m_calls))
        ++kinds[call.left(call.indexOf(' '))];
    for (const auto &name : {"write", "pwrite64", "fsync", "fdatasync", "rename", "open", "unlink"})
        QVERIFY2(kinds.value(name) > 0, name);
    QByteArray counted;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        counted += ", " + QByteArray::number(it.value()) + ' ' + it.key();
    qInfo("%d calls%s", int(m_calls.size()), counted.constData());
}

void WriteFaultsTest::meets_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("error");
    QTest::newRow("killed before") << Kind::Kill << 0;
    QTest::newRow("killed within") << Kind::Tear << 0;
    QTest::newRow("ENOSPC") << Kind::Fail << ENOSPC;
    QTest::newRow("ENOSPC from there on") << Kind::FailAll << ENOSPC;
    QTest::newRow("EIO") << Kind::Fail << EIO;
}

void WriteFaultsTest::meets()
{
    QFETCH(Kind, kind);
    QFETCH(int, error);
    QVERIFY(!m_calls.isEmpty());
    QStringList problems;
    int told = 0;
    for (int at = 1; at <= m_calls.size(); ++at) {
        const DiskFault fault{kind, error, at};
        const ClerkRun run = workOnACopy(fault);
        told += run.failed.isEmpty() ? 0 : 1;
        const QString problem = problemAfter(run, fault);
        if (!problem.isEmpty())
            problems.append(
                u"call %1 (%2): %3"_s.arg(at).arg(QString::fromUtf8(m_calls.at(at - 1)), problem));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    qInfo("%d of %d faults were told to the person", told, int(m_calls.size()));
}

/// What is not as it must be, in one sentence.
QString WriteFaultsTest::problemAfter(const ClerkRun &run, const DiskFault &fault)
{
    const bool isKill = fault.kind == Kind::Kill || fault.kind == Kind::Tear;
    if (isKill ? !run.wasKilled() : !run.endedInOrder())
        return u"it ended with status %1"_s.arg(run.status);
    if (!run.oddError.isEmpty())
        return u"an error that cannot be shown: "_s + QString::fromUtf8(run.oddError);
    return ClerkAudit(profile(), run.done).problem();
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    ClerkProcesses clerks;
    WriteFaultsTest test(clerks);
    return QTest::qExec(&test, argc, argv);
}

#include "writefaultstest.moc"
