// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/profilecheck.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using submission::checkProfile;

/// What "submittal check" is made of, where the journey of the command line does not lead.
class ProfileCheckTest : public QObject
{
    Q_OBJECT

private slots:
    /// Between an upgrade and the first start of the new window.
    void aRecordOfAnOlderVersion()
    {
        const QTemporaryDir folder;
        const journal::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
        candidate::Candidate typed;
        typed.firstName = u"Noa"_s;
        const auto kept = journal::FileStore(submission::filesFolder(folder.path()), clock)
                              .keepBytes(u"cv.pdf"_s, "cv");
        QVERIFY(kept);
        typed.resume = *kept;
        {
            const auto record = journal::Journal::open(folder.path(), clock);
            QVERIFY(record);
            QVERIFY((*record)->saveDraft(0, typed, {}));
        }
        const QString path = folder.filePath(u"record.sqlite"_s);
        {
            auto database = journal::Database::open(path, journal::Database::Mode::ReadWrite);
            QVERIFY(database);
            for (const QString &back :
                 {u"DROP INDEX entry_copies"_s, u"DROP INDEX entry_personal"_s,
                  u"DROP INDEX entry_uid"_s, u"ALTER TABLE entry DROP COLUMN personal_removed"_s,
                  u"ALTER TABLE entry DROP COLUMN copies_removed"_s, u"DROP TABLE cleaning"_s,
                  u"DROP TABLE lease"_s, u"PRAGMA user_version=3"_s}) {
                const auto failed = (*database)->run(back);
                QVERIFY2(!failed, failed ? qPrintable(back + failed->detail) : "");
            }
        }
        const auto found = checkProfile(folder.path());
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(found->isSound());
        QCOMPARE(found->counts.drafts, 1);
        QCOMPARE(found->files, 1);
        QCOMPARE(journal::inspectRecord(path, journal::Check::Whole)->version, 3); // as it was
    }
};

QTEST_GUILESS_MAIN(ProfileCheckTest)
#include "profilechecktest.moc"
