// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "clerkprocess.h"
#include "journalfixture.h"
#include "support/scratch.h"

#include <QTest>

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using journal::Journal;
using journal::State;
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
    QString problemOfOpening(std::unique_ptr<Journal> &journal) const;
    static QString problemOfDraft(const ClerkRun &run, const journal::Entry &entry);
    static QString problemOfOther(const ClerkRun &run, Journal &journal);
    static QString problemOfSubmitted(Journal &journal);
    QString problemOfFiles(Journal &journal) const;
    static QString problemOfSaving(Journal &journal);

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
    std::unique_ptr<Journal> journal;
    QString problem = problemOfOpening(journal);
    if (!journal)
        return problem;
    const auto draft = journal->entry(1);
    if (problem.isEmpty())
        problem = draft ? problemOfDraft(run, *draft) : u"the draft is gone"_s;
    if (problem.isEmpty())
        problem = problemOfOther(run, *journal);
    if (problem.isEmpty())
        problem = problemOfSubmitted(*journal);
    if (problem.isEmpty())
        problem = problemOfFiles(*journal);
    return problem.isEmpty() ? problemOfSaving(*journal) : problem;
}

QString WriteFaultsTest::problemOfOpening(std::unique_ptr<Journal> &journal) const
{
    auto opened = Journal::open(profile(), [] { return QDateTime::currentDateTimeUtc(); });
    if (!opened)
        return u"it does not open: "_s + opened.error().sentence + opened.error().detail;
    journal = std::move(*opened);
    return journal->report().setAside.isEmpty() ? QString() : u"the record was damaged"_s;
}

QString WriteFaultsTest::problemOfDraft(const ClerkRun &run, const journal::Entry &entry)
{
    const State state = entry.summary.state;
    Candidate saved = entry.candidate;
    saved.resume.reset();
    const bool isNew = saved == Clerk::after();
    if (!isNew && (saved != Clerk::before() || run.has(Step::DraftSaved)))
        return u"what was typed is not there"_s;
    if (isNew && run.has(Step::FileKept) && !entry.candidate.resume)
        return u"it has no file"_s;
    if (run.has(Step::Queued) && state == State::Draft)
        return u"it was in the outbox, and is a draft"_s;
    if (run.has(Step::Sent) && state != State::Unknown && state != State::Confirmed)
        return u"it may have arrived, and would be sent as if it had not"_s;
    if (run.has(Step::Finished) && (state != State::Confirmed || entry.uid.value != u"00.ADA"_s))
        return u"it was confirmed, and is not"_s;
    if (!run.has(Step::DraftSaved) && state != State::Draft && !isNew)
        return u"it left the drafts as nobody wrote it"_s;
    return {};
}

QString WriteFaultsTest::problemOfOther(const ClerkRun &run, Journal &journal)
{
    const auto found = journal.withPartnerId(Clerk::other().partnerCandidateId);
    if (!found)
        return found.error().sentence;
    if (found->size() > 1 || (found->isEmpty() && run.has(Step::OtherSaved)))
        return u"the other draft is there %1 times"_s.arg(found->size());
    if (found->isEmpty())
        return {};
    const auto entry = journal.entry(found->constFirst().id);
    if (!entry || entry->candidate != Clerk::other())
        return u"the other draft is not what was typed"_s;
    const State state = entry->summary.state;
    if (run.has(Step::OtherPostponed)
        && (state != State::Queued || entry->attempts.size() != 1
            || !entry->summary.nextTry.isValid()))
        return u"the other does not wait for its next try"_s;
    if (run.has(Step::OtherBegun) && state != State::Unknown && state != State::Queued)
        return u"the other was sent, and the record knows nothing of it"_s;
    return {};
}

QString WriteFaultsTest::problemOfSubmitted(Journal &journal)
{
    const auto found = journal.withPartnerId(Clerk::submittedBefore().partnerCandidateId);
    if (!found || found->size() != 1)
        return u"what was submitted the day before is gone"_s;
    const auto entry = journal.entry(found->constFirst().id);
    if (!entry || entry->summary.state != State::Confirmed || entry->uid.value != u"00.ZOE"_s
        || entry->candidate.firstName != Clerk::submittedBefore().firstName)
        return u"what was submitted the day before is not as it was"_s;
    return {};
}

/// The copies of the files, and the backups.
QString WriteFaultsTest::problemOfFiles(Journal &journal) const
{
    const auto referenced = journal.referencedFiles();
    if (!referenced)
        return referenced.error().sentence;
    const auto verified =
        journal::FileStore(profile() + u"/files"_s, [] { return QDateTime(); }).verify(*referenced);
    if (!verified || !verified->isEmpty())
        return u"a file that belongs to a candidate is missing or damaged"_s;
    const journal::Backups backups(journal::Paths(profile()).backups);
    if (backups.days().isEmpty())
        return u"there is no backup any more"_s;
    for (const QDate day : backups.days()) {
        const auto backup = journal::inspectRecord(backups.pathOf(day), journal::Check::Whole);
        if (!backup || backup->condition != journal::Condition::Good)
            return u"the backup of day %1 is not whole"_s.arg(day.day());
    }
    return {};
}

/// It can be worked with as before.
QString WriteFaultsTest::problemOfSaving(Journal &journal)
{
    const Candidate next = JournalFixture::candidate(u"Next"_s);
    const auto id = journal.saveDraft(0, next, JournalFixture::samplePlace());
    const auto entry = id ? journal.entry(*id) : candidate::Unexpected(id.error());
    return entry && entry->candidate == next ? QString() : u"nothing more can be saved"_s;
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    ClerkProcesses clerks;
    WriteFaultsTest test(clerks);
    return QTest::qExec(&test, argc, argv);
}

#include "writefaultstest.moc"
