// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/record.h"

#include "journal/backups.h"

#include <QDir>
#include <QSignalSpy>
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
    /// The first list of a day does not wait for the day's backup: which has what was asked first.
    void answersBeforeItBacksUp()
    {
        const QTemporaryDir folder;
        const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
        Record record(folder.path(), [now] { return now; });
        candidate::Candidate candidate;
        candidate.lastName = u"Chauck"_s;
        connect(&record, &Record::opened, this,
                [&] { record.saveDraft(0, candidate, {}, [](const auto &) {}); });
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
};

QTEST_GUILESS_MAIN(RecordTest)
#include "recordtest.moc"
