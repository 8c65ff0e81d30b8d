// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/record.h"

#include "journal/backups.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using submission::Record;

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
};

QTEST_GUILESS_MAIN(RecordTest)
#include "recordtest.moc"
