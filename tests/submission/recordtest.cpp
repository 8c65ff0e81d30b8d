// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/record.h"

#include "journal/backups.h"
#include "journal/journalfixture.h"

#include <QDir>
#include <QLocale>
#include <QLockFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using submission::Record;

namespace {

constexpr int patience = 20'000;

/// A clock whose days are counted by hand, for the record's thread too.
struct Days
{
    journal::Clock clock()
    {
        return [this] {
            ++asked;
            return QDateTime(QDate(2026, 11, 24).addDays(gone), QTime(9, 0), Qt::UTC);
        };
    }
    std::atomic<int> gone = 0;
    std::atomic<int> asked = 0;
};

} // namespace

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeRecordIsOpenedWithoutAWord()
    {
        JournalFixture profile;
        profile.confirmed(*profile.open(), profile.candidate(u"Noa"_s), u"1"_s);
        QCOMPARE(mendedIn(profile), QStringList());
    }

    void aBackupInPlaceOfARecordThatIsGoneIsSaid()
    {
        JournalFixture profile;
        auto journal = profile.open();
        QVERIFY(!journal->backUp());
        journal.reset();
        QVERIFY(QFile::remove(profile.record()));
        const QStringList mended = mendedIn(profile);
        QCOMPARE(mended.size(), 1);
        QVERIFY(mended.first().contains(u"gone"_s));
        QVERIFY(mended.first().contains(QLocale().toString(profile.now.date())));
    }

    void aRecordThatIsBegunAnewIsSaid()
    {
        JournalFixture profile;
        profile.open();
        QVERIFY(QFile::remove(profile.record()));
        QVERIFY(QDir().mkpath(profile.path(u"backups"_s)));
        profile.write(profile.path(u"backups/2026-11-23.sqlite"_s), "no backup any more");
        const QStringList mended = mendedIn(profile);
        QCOMPARE(mended.size(), 1);
        QVERIFY(mended.first().contains(u"no backup"_s));
    }

    void whatOnlyTheLogKnewIsSaid()
    {
        JournalFixture profile;
        auto journal = profile.open();
        QVERIFY(!journal->backUp());
        profile.confirmed(*journal, profile.candidate(u"Noa"_s), u"1"_s);
        profile.confirmed(*journal, profile.candidate(u"Dan"_s), u"2"_s);
        journal.reset();
        QVERIFY(QFile::remove(profile.record()));
        const QStringList mended = mendedIn(profile);
        QCOMPARE(mended.size(), 2);
        QVERIFY2(mended.last().startsWith(u"2 submission"_s), qPrintable(mended.last()));
    }

    /// The first list of a day does not wait for the day's backup: which has what was asked first.
    void answersBeforeItBacksUp()
    {
        const QTemporaryDir folder;
        const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        Record record(folder.path(), [now] { return now; });
        connect(&record, &Record::opened, this,
                [&] { record.saveDraft(0, named(u"Chauck"_s), {}, [](const auto &) {}); });
        record.open();
        const QString backup = folder.filePath(u"backups/2026-11-24.sqlite"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(backup), 20'000);
        const auto inBackup = journal::Database::open(backup, journal::Database::Mode::ReadOnly);
        QVERIFY(inBackup);
        journal::Listing listing(**inBackup);
        const auto counts = listing.counts();
        QVERIFY(counts);
        QCOMPARE(counts->drafts, 1);
    }

    void backsUpEachDayThatItIsOpen()
    {
        const QTemporaryDir folder;
        Days days;
        Record record(folder.path(), days.clock(), nullptr, 1ms);
        record.open();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"backups/2026-11-24.sqlite"_s)),
                                 patience);
        ++days.gone;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"backups/2026-11-25.sqlite"_s)),
                                 patience);
    }

    void aBackupThatFailsIsSaidOnceADay()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"backups"_s)); // where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Days days;
        Record record(folder.path(), days.clock(), nullptr, 1ms);
        QSignalSpy failed(&record, &Record::backupFailed);
        record.open();
        for (int day = 1; day <= 3; ++day) {
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), day, patience);
            const auto error = failed.last().first().value<candidate::Error>();
            QCOMPARE(error.kind, candidate::ErrorKind::LocalDisk);
            QVERIFY(error.sentence.contains(u"backup"_s));
            const int asked = days.asked;
            QTRY_VERIFY_WITH_TIMEOUT(days.asked > asked + 20, patience); // it is tried again
            QCOMPARE(failed.size(), day);
            ++days.gone;
        }
        QVERIFY(inTheWay.remove());
        const QString today = folder.filePath(u"backups/2026-11-27.sqlite"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(today), patience);
    }

    void aLockThatAKilledRunLeftIsTaken_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("in another container") << u"0d1ce0ffee42"_s;
        QTest::newRow("with our own number") << QSysInfo::machineHostName();
    }
    void aLockThatAKilledRunLeftIsTaken()
    {
        QFETCH(const QString, host);
        const QTemporaryDir folder;
        leaveLock(folder.path(), host);
        QCOMPARE(whyNotOpened(folder.path()), QString());
        const QByteArray lock = JournalFixture::read(lockIn(folder.path()));
        QVERIFY(lock.isEmpty()); // it was ours, and is gone
    }

    void aLockOfALiveRunIsLeftAlone_data()
    {
        QTest::addColumn<QString>("host");
#ifdef Q_OS_UNIX // elsewhere nobody writes into a lock that is held
        QTest::newRow("in another container") << u"0d1ce0ffee42"_s;
#endif
        QTest::newRow("here") << QString();
    }
    void aLockOfALiveRunIsLeftAlone()
    {
        QFETCH(const QString, host);
        const QTemporaryDir folder;
        QLockFile lock(lockIn(folder.path()));
        lock.setStaleLockTime(0);
        QVERIFY(lock.tryLock(0));
        if (!host.isEmpty())
            renameHost(folder.path(), host);
        const QByteArray before = JournalFixture::read(lockIn(folder.path()));
        const QString whyNot = whyNotOpened(folder.path());
        QVERIFY2(whyNot.contains(u"open already"_s), qPrintable(whyNot));
        QCOMPARE(JournalFixture::read(lockIn(folder.path())), before);
    }

    /// Where the file itself tells nothing, as on some disks of a network.
    void theLeaseDecidesBehindALockThatWasLeft()
    {
        JournalFixture profile;
        const auto elsewhere = profile.tryOpen(journal::Check::Whole, {u"run"_s, u"other"_s});
        QVERIFY(elsewhere);
        leaveLock(profile.folder(), u"0d1ce0ffee42"_s);
        Record record(profile.folder(), [now = profile.now] { return now; });
        QSignalSpy unavailable(&record, &Record::unavailable);
        record.open();
        QVERIFY(unavailable.wait(patience));
        const auto error = unavailable.first().first().value<candidate::Error>();
        QVERIFY2(error.sentence.contains(u"another computer"_s), qPrintable(error.sentence));
    }

    /// Files that are opened with the program are there before its record is.
    void answersAfterItIsOpenWhatWasAskedBefore()
    {
        const QTemporaryDir folder;
        Record record(folder.path(), now);
        QStringList said;
        connect(&record, &Record::opened, this, [&said] { said.append(u"opened"_s); });
        for (const QString &name : {u"Chauck"_s, u"Levi"_s}) {
            record.saveDraft(0, named(name), {}, [&said, name](const auto &saved) {
                said.append(saved ? name : saved.error().sentence);
            });
        }
        record.open();
        QTRY_COMPARE(said, (QStringList{u"opened"_s, u"Chauck"_s, u"Levi"_s}));
    }

    void opensOnceWhatWasInTheWayIsGone()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"profile"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Record record(inTheWay.fileName(), now);
        QSignalSpy opened(&record, &Record::opened);
        QSignalSpy unavailable(&record, &Record::unavailable);
        record.open();
        QTRY_COMPARE(unavailable.size(), 1);
        QVERIFY(!canSave(record));
        QVERIFY(inTheWay.remove());
        QTRY_VERIFY_WITH_TIMEOUT(canSave(record), 20'000);
        QCOMPARE(opened.size(), 1); // before the answer
        QVERIFY(canSave(record));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(unavailable.size(), 1);
    }

private:
    static QString lockIn(const QString &profile)
    {
        return profile + u"/lock"_s;
    }

    /// Writes another host into a lock, and nothing of this machine.
    static void renameHost(const QString &profile, const QString &host)
    {
        QList<QByteArray> lines = JournalFixture::read(lockIn(profile)).split('\n');
        if (lines.size() < 5) // number, program, host, machine, boot
            qFatal("a lock is written in another way");
        lines[2] = host.toUtf8();
        lines[3] = lines[4] = {};
        JournalFixture::write(lockIn(profile), lines.join('\n'));
    }

    /// A lock as this process would leave it if it were killed on that host.
    static void leaveLock(const QString &profile, const QString &host)
    {
        QByteArray content;
        {
            QLockFile lock(lockIn(profile));
            if (!lock.tryLock(0))
                qFatal("cannot make the test's lock");
            content = JournalFixture::read(lockIn(profile));
        }
        JournalFixture::write(lockIn(profile), content);
        if (host != QSysInfo::machineHostName())
            renameHost(profile, host);
    }

    /// Nothing, or why not.
    static QString whyNotOpened(const QString &profile)
    {
        Record record(profile, [] { return QDateTime::currentDateTimeUtc(); });
        QSignalSpy opened(&record, &Record::opened);
        QSignalSpy unavailable(&record, &Record::unavailable);
        record.open();
        if (!QTest::qWaitFor([&] { return opened.size() + unavailable.size() > 0; }, patience))
            return u"no answer"_s;
        return opened.isEmpty() ? unavailable.first().first().value<candidate::Error>().sentence
                                : QString();
    }

    /// What is said when the record is opened.
    static QStringList mendedIn(const JournalFixture &profile)
    {
        Record record(profile.folder(), [now = profile.now] { return now; });
        QSignalSpy opened(&record, &Record::opened);
        record.open();
        return opened.wait(patience) ? opened.first().first().toStringList()
                                     : QStringList{u"it was not opened"_s};
    }

    static QDateTime now()
    {
        return QDateTime::currentDateTimeUtc();
    }

    static bool canSave(Record &record)
    {
        std::optional<bool> saved;
        record.saveDraft(0, named(u"Chauck"_s), {},
                         [&saved](const auto &id) { saved = id.has_value(); });
        return QTest::qWaitFor([&saved] { return saved.has_value(); }) && *saved;
    }

    static candidate::Candidate named(const QString &name)
    {
        candidate::Candidate candidate;
        candidate.lastName = name;
        return candidate;
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "recordtest.moc"
