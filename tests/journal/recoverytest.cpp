// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/confirmedlog.h"
#include "journal/journalfixture.h"
#include "journal/migrations.h"

#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::OutcomeKind;
using journal::Counts;
using journal::EntryId;
using journal::Folder;
using journal::Report;
using journal::State;

namespace {

/// Runs SQL on a file behind the record's back.
void runRaw(const QString &path, const QString &sql)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QSqlQuery query(raw);
        if (!raw.open() || !query.exec(sql))
            qFatal("%s", qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

/// The whole profile as it is, name by name.
QMap<QString, QByteArray> contentOf(const JournalFixture &profile)
{
    QMap<QString, QByteArray> content;
    for (const QString &name : QDir(profile.folder()).entryList(QDir::Files))
        content.insert(name, profile.read(profile.path(name)));
    return content;
}

/// Damage of every kind, done to a record.
using Damage = void (*)(const QString &path);

void garbage(const QString &path)
{
    JournalFixture::write(path, QByteArray("this is no database at all, ").repeated(1000));
}

void truncated(const QString &path)
{
    QFile file(path);
    if (!file.resize(file.size() / 2))
        qFatal("cannot truncate");
}

void emptied(const QString &path)
{
    JournalFixture::write(path, {});
}

void removed(const QString &path)
{
    QFile::remove(path);
}

/// What no check of the pages sees.
void replaced(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray content = JournalFixture::read(path);
    if (!content.contains(from) || from.size() != to.size())
        qFatal("cannot damage the schema");
    JournalFixture::write(path, content.replace(from, to));
}

void columnRenamed(const QString &path)
{
    replaced(path, "position_uid TEXT NOT NULL, name", "position_uit TEXT NOT NULL, name");
}

/// What every question about an entry names.
void keyRenamed(const QString &path)
{
    replaced(path, "partner_id TEXT NOT NULL DEFAULT", "partner_ix TEXT NOT NULL DEFAULT");
}

void triggerChanged(const QString &path)
{
    replaced(path, "SET entries = entries + 1 WHERE", "SET entries = entries - 1 WHERE");
}

void zeroedPages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(4096))
        qFatal("cannot write");
    file.write(QByteArray(8 * 4096, 0));
}

/// Leaves a database as a crash leaves it in the middle of a change without a write-ahead log.
void breakOff(const QString &path)
{
    const QStringList endings{QString(), u"-journal"_s};
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"broken"_s);
        raw.setDatabaseName(path);
        const bool isOpen = raw.open();
        QSqlQuery query(raw);
        // With so small a cache the change is in the file before it is done.
        for (const auto &sql :
             {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA cache_size=1"_s, u"BEGIN"_s,
              u"CREATE TABLE half AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
              u"n "
              "WHERE i < 50) SELECT randomblob(4000) FROM n"_s}) {
            if (!isOpen || !query.exec(sql))
                qFatal("%s", qPrintable(sql));
        }
        for (const QString &ending : endings) {
            if (!QFile::copy(path + ending, path + ".half"_L1 + ending))
                qFatal("cannot break it off");
        }
    }
    QSqlDatabase::removeDatabase(u"broken"_s);
    for (const QString &ending : endings) {
        QFile::remove(path + ending);
        if (!QFile::rename(path + ".half"_L1 + ending, path + ending))
            qFatal("cannot break it off");
    }
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void aKilledSendIsInDoubt();
    void aLostCommitOfAConfirmationComesBack();
    void aNewerSchemaIsLeftAlone_data();
    void aNewerSchemaIsLeftAlone();
    void restoresFromBackupAndLog_data();
    void restoresFromBackupAndLog();
    void restoresFromAnOlderBackup_data() { JournalFixture::addOlderVersions(); }
    void restoresFromAnOlderBackup();
    void aDraftOfTheBackupIsNotWhatWasSent_data();
    void aDraftOfTheBackupIsNotWhatWasSent();
    void restoresFromTheLogAlone();
    void takesTheNewestGoodBackup();
    void setsAsideUnderAFreeName();
    void aCutWriteAheadLogLosesNoUid();
    void aLostLogIsWrittenAnew();
    void keepsSevenDailyBackups();
    void aDamagedBackupDoesNotStopAnErasure_data();
    void aDamagedBackupDoesNotStopAnErasure();
    void aBackupThatCannotBeLookedAtIsNotPassedOver();
    void anUnfinishedBackupGoes();
    void aRecordThatBrokeOffIsTakenBack();
    void aBackupThatBrokeOffIsTakenBack_data();
    void aBackupThatBrokeOffIsTakenBack();
    void aJournalGoesWithItsRecord();
    void laterCheckSeesDamage();
    void aFifoIsSetAside();
    void aReadOnlyFolderIsSaid();
    void aFullDiskLeavesTheOldVersion();
    void aFullDiskLeavesTheLog();
    void aConfirmationIsLoggedOnce();
    void aFolderThatCannotBeMadeIsSaid();
};

void RecoveryTest::aKilledSendIsInDoubt()
{
#ifdef Q_OS_UNIX
    JournalFixture profile;
    const auto id = profile.queued(*profile.open(), profile.candidate(u"Noa"_s));
    const pid_t child = ::fork();
    if (child == 0) {
        const auto journal = profile.open();
        if (!journal->beginSending(id))
            ::_exit(1);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));

    auto journal = profile.open();
    QCOMPARE(journal->report(), (Report{{}, {}, 0, 1}));
    auto entry = journal->entry(id);
    QCOMPARE(entry->summary.state, State::Unknown);
    QVERIFY(!entry->summary.remark.isEmpty());
    QCOMPARE(entry->attempts.size(), 1);
    QCOMPARE(entry->attempts.first().outcome, u"interrupted"_s);
    QCOMPARE(entry->attempts.first().ended, profile.now);
    // The doubt is there to stay.
    QCOMPARE(*journal->beginSending(id), 2);
    QVERIFY(!journal->finish(id, 2,
                             profile.failed(OutcomeKind::NotReached, ErrorKind::NotConnected), {}));
    QCOMPARE(journal->entry(id)->summary.state, State::Unknown);
    journal.reset();
    QVERIFY(profile.open()->report().isEmpty());
#else
    QSKIP("no fork here");
#endif
}

/// The log's line was written, and then the power went.
void RecoveryTest::aLostCommitOfAConfirmationComesBack()
{
    JournalFixture profile;
    const auto candidate = profile.candidate(u"Noa"_s);
    auto journal = profile.open();
    const auto id = profile.queued(*journal, candidate);
    QVERIFY(journal->beginSending(id));
    journal.reset();
    journal::ConfirmedLog log(profile.path(u"confirmed.log"_s));
    QVERIFY(log.append(
        {id, candidate.partnerCandidateId, candidate.positionUid, {u"55"_s, true}, profile.now}));
    journal = profile.open();
    QCOMPARE(journal->report(), (Report{{}, {}, 1, 0}));
    const auto entry = journal->entry(id);
    QCOMPARE(entry->summary.state, State::Confirmed);
    QCOMPARE(entry->uid, (candidate::CandidateUid{u"55"_s, true}));
    QCOMPARE(entry->attempts.first().outcome, u"created"_s);
    QCOMPARE(*journal->counts(), (Counts{0, 0, 1}));
}

void RecoveryTest::aNewerSchemaIsLeftAlone_data()
{
    QTest::addColumn<bool>("inLog");
    QTest::newRow("in the file") << false;
    QTest::newRow("in the write-ahead log alone") << true;
}

void RecoveryTest::aNewerSchemaIsLeftAlone()
{
    QFETCH(bool, inLog);
    const QString newer = u"PRAGMA user_version=%1"_s.arg(journal::schemaVersion + 1);
    JournalFixture profile;
    profile.draft(*profile.open(), profile.candidate(u"Noa"_s));
    if (inLog) {
        // A copy made while it is open has what only the write-ahead log knows.
        auto held = profile.open();
        runRaw(profile.record(), newer);
        const auto content = contentOf(profile);
        QVERIFY(!content.value(u"record.sqlite-wal"_s).isEmpty());
        held.reset();
        for (auto it = content.begin(); it != content.end(); ++it)
            profile.write(profile.path(it.key()), it.value());
        QFile::remove(profile.path(u"record.sqlite-shm"_s));
    } else {
        runRaw(profile.record(), newer);
    }
    const auto before = contentOf(profile);
    const auto opened = profile.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::LocalDisk);
    QVERIFY(opened.error().sentence.contains(u"newer"_s));
    auto after = contentOf(profile);
    after.remove(u"record.sqlite-shm"_s); // SQLite's notes about the log: no part of the record
    QCOMPARE(after.keys(), before.keys());
    QVERIFY(after == before);
}

void RecoveryTest::restoresFromBackupAndLog_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("garbage") << Damage(garbage);
    QTest::newRow("truncated") << Damage(truncated);
    QTest::newRow("zeroed pages") << Damage(zeroedPages);
    QTest::newRow("empty") << Damage(emptied);
    QTest::newRow("removed") << Damage(removed);
    QTest::newRow("a column's name") << Damage(columnRenamed);
    QTest::newRow("a trigger's words") << Damage(triggerChanged);
}

void RecoveryTest::restoresFromBackupAndLog()
{
    QFETCH(Damage, damage);
    JournalFixture profile;
    auto journal = profile.open();
    const auto old = profile.confirmed(*journal, profile.candidate(u"Old"_s), u"1"_s);
    const auto waiting = profile.queued(*journal, profile.candidate(u"Waiting"_s));
    const auto sent = profile.queued(*journal, profile.candidate(u"Sent"_s));
    QVERIFY(!journal->backUp());
    QVERIFY(journal->beginSending(sent)); // after the backup
    QVERIFY(!journal->finish(sent, 1, profile.created(u"2"_s), {}));
    const auto lost = profile.confirmed(*journal, profile.candidate(u"Lost"_s), u"3"_s);
    journal.reset();
    const QDate day = profile.now.date();
    profile.now = profile.now.addDays(1);
    damage(profile.record());
    const QByteArray broken = profile.read(profile.record());
    const bool wasThere = QFile::exists(profile.record());

    journal = profile.open();
    const QString aside = wasThere ? u"record.sqlite.damaged-1"_s : QString();
    QCOMPARE(journal->report(), (Report{aside, day, 2, 1}));
    if (wasThere)
        QCOMPARE(profile.read(profile.path(aside)), broken);
    QCOMPARE(*journal->counts(), (Counts{0, 1, 3}));
    QCOMPARE(journal->entry(old)->summary.name, u"Old"_s);
    QCOMPARE(journal->entry(sent)->uid.value, u"2"_s);
    QCOMPARE(journal->entry(sent)->summary.name, u"Sent"_s);
    QCOMPARE(journal->entry(lost)->uid.value, u"3"_s);
    QCOMPARE(journal->entry(lost)->candidate.partnerCandidateId, u"id of Lost"_s);
    QCOMPARE(journal->entry(waiting)->summary.state, State::Unknown);
    // New entries take no number that a lost one had.
    QVERIFY(profile.draft(*journal, profile.candidate(u"New"_s)) > lost);
    journal.reset();
    QVERIFY(profile.open()->report().isEmpty());
}

void RecoveryTest::restoresFromAnOlderBackup()
{
    QFETCH(int, version);
    JournalFixture profile;
    auto journal = profile.open();
    const auto sent = profile.confirmed(*journal, profile.candidate(u"Sent"_s), u"1"_s);
    profile.queued(*journal, profile.candidate(u"Waiting"_s));
    QVERIFY(!journal->backUp());
    journal.reset();
    const QDate day = profile.now.date();
    JournalFixture::makeVersion(profile.path(u"backups/%1.sqlite"_s.arg(day.toString(Qt::ISODate))),
                                version);
    garbage(profile.record());

    journal = profile.open();
    QCOMPARE(journal->report().restoredFrom, day);
    QCOMPARE(*journal->counts(), (Counts{0, 1, 1}));
    QCOMPARE(journal->entry(sent)->uid.value, u"1"_s);
    QCOMPARE(journal->facets({.folder = Folder::Submitted})->clients.size(), 1);
}

void RecoveryTest::aDraftOfTheBackupIsNotWhatWasSent_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a draft") << false;
    QTest::newRow("refused, and mended since") << true;
}

/// A proof would say that half a text was sent.
void RecoveryTest::aDraftOfTheBackupIsNotWhatWasSent()
{
    QFETCH(const bool, isRefused);
    JournalFixture profile;
    auto journal = profile.open();
    auto half = profile.candidate(u"Half"_s);
    half.lastName = u"Unfinished"_s;
    half.files = {samples::attachment(u"old.pdf"_s, "old")};
    const auto id = isRefused ? profile.queued(*journal, half) : profile.draft(*journal, half);
    if (isRefused) {
        QVERIFY(journal->beginSending(id));
        QVERIFY(
            !journal->finish(id, 1, profile.failed(OutcomeKind::Refused, ErrorKind::Rejected), {}));
    }
    QVERIFY(!journal->backUp());
    auto whole = half;
    whole.lastName = u"Written"_s;
    QVERIFY(journal->saveDraft(id, whole, profile.samplePlace()));
    QVERIFY(!journal->queue(id, whole, profile.samplePlace()));
    const auto attempt = journal->beginSending(id);
    QVERIFY(!journal->finish(id, *attempt, profile.created(u"1"_s), {}));
    const auto lost = profile.confirmed(*journal, profile.candidate(u"Lost"_s), u"2"_s);
    journal.reset();
    garbage(profile.record());

    journal = profile.open();
    QCOMPARE(journal->report().uidsAdded, 2);
    QCOMPARE(*journal->counts(), (Counts{1, 0, 2}));
    const auto sent = journal->entry(id);
    QCOMPARE(sent->summary.state, State::Confirmed);
    QCOMPARE(sent->uid.value, u"1"_s);
    candidate::Candidate known; // by the log
    known.partnerCandidateId = half.partnerCandidateId;
    known.positionUid = half.positionUid;
    QCOMPARE(sent->candidate, known);
    QCOMPARE(sent->summary.name, QString());
    QVERIFY(journal->list({.folder = Folder::Submitted, .text = u"unfinished"_s})->isEmpty());
    const auto draft = journal->entry(journal->list({.folder = Folder::Drafts})->first().id);
    QVERIFY(draft->summary.id > lost);
    QCOMPARE(draft->summary.state, State::Draft);
    QCOMPARE(draft->summary.place, profile.samplePlace());
    QVERIFY(!draft->summary.remark.isEmpty());
    half.partnerCandidateId.clear(); // it was given
    QCOMPARE(draft->candidate, half);
    QCOMPARE(journal->referencedFiles()->size(), 1);
    journal.reset();
    QVERIFY(profile.open()->report().isEmpty());
}

void RecoveryTest::restoresFromTheLogAlone()
{
    JournalFixture profile;
    auto journal = profile.open();
    const auto a = profile.confirmed(*journal, profile.candidate(u"A"_s), u"1"_s);
    const auto b = profile.confirmed(*journal, profile.candidate(u"B"_s), u"2"_s);
    journal.reset();
    garbage(profile.record());
    const QString logPath = profile.path(u"confirmed.log"_s);
    const QByteArray lines = profile.read(logPath);
    const auto half = lines.lastIndexOf('\n', -2) + 20;
    // A doubled line, nonsense, and a last line that is torn.
    profile.write(logPath,
                  lines + lines + "nonsense\n\0\n{}\n" + lines.mid(0, 10) + '\n'
                      + lines.mid(0, half));
    journal = profile.open();
    QCOMPARE(journal->report(), (Report{u"record.sqlite.damaged-1"_s, {}, 2, 0}));
    QCOMPARE(journal->entry(a)->uid.value, u"1"_s);
    QCOMPARE(journal->entry(b)->uid.value, u"2"_s);
    QCOMPARE(*journal->counts(), (Counts{0, 0, 2}));
    // What comes after the torn line is whole.
    const auto c = profile.confirmed(*journal, profile.candidate(u"C"_s), u"3"_s);
    journal.reset();
    garbage(profile.record());
    journal = profile.open();
    QCOMPARE(journal->report(), (Report{u"record.sqlite.damaged-2"_s, {}, 3, 0}));
    QCOMPARE(journal->entry(c)->uid.value, u"3"_s);
}

void RecoveryTest::takesTheNewestGoodBackup()
{
    JournalFixture profile;
    auto journal = profile.open();
    profile.draft(*journal, profile.candidate(u"Monday"_s));
    QVERIFY(!journal->backUp());
    const QDate monday = profile.now.date();
    for (const auto &name : {u"Tuesday"_s, u"Wednesday"_s}) {
        profile.now = profile.now.addDays(1);
        profile.draft(*journal, profile.candidate(name));
        QVERIFY(!journal->backUp());
    }
    journal.reset();
    garbage(profile.record());
    garbage(profile.path(u"backups/2026-11-26.sqlite"_s));
    zeroedPages(profile.path(u"backups/2026-11-25.sqlite"_s));
    journal = profile.open();
    QCOMPARE(journal->report().restoredFrom, monday);
    QCOMPARE(*journal->counts(), (Counts{1, 0, 0}));
}

void RecoveryTest::setsAsideUnderAFreeName()
{
    JournalFixture profile;
    profile.open();
    garbage(profile.record());
    profile.write(profile.path(u"record.sqlite.damaged-1"_s), "before");
    profile.write(profile.path(u"record.sqlite-wal.damaged-2"_s), "before too");
    profile.write(profile.record() + u"-wal"_s, "its log");
    const auto journal = profile.open();
    QCOMPARE(journal->report().setAside, u"record.sqlite.damaged-3"_s);
    QCOMPARE(profile.read(profile.path(u"record.sqlite.damaged-1"_s)), "before");
    QCOMPARE(profile.read(profile.path(u"record.sqlite-wal.damaged-2"_s)), "before too");
    QCOMPARE(profile.read(profile.path(u"record.sqlite-wal.damaged-3"_s)), "its log");
    QCOMPARE(journal::recordsSetAside(journal::Paths(profile.folder())).size(), 4);
}

/// SQLite drops what follows a frame whose sum is wrong, and says nothing.
void RecoveryTest::aCutWriteAheadLogLosesNoUid()
{
    JournalFixture profile;
    auto journal = profile.open();
    const auto first = profile.confirmed(*journal, profile.candidate(u"First"_s), u"1"_s);
    journal.reset(); // now it is all in the file
    journal = profile.open();
    const auto second = profile.confirmed(*journal, profile.candidate(u"Second"_s), u"2"_s);
    const auto content = contentOf(profile);
    journal.reset();
    for (auto it = content.begin(); it != content.end(); ++it)
        profile.write(profile.path(it.key()), it.value());
    QFile::remove(profile.path(u"record.sqlite-shm"_s));
    QByteArray wal = content.value(u"record.sqlite-wal"_s);
    QVERIFY(wal.size() > 4096);
    wal[100] = char(wal.at(100) ^ 1);
    profile.write(profile.path(u"record.sqlite-wal"_s), wal);

    journal = profile.open();
    QCOMPARE(journal->report(), (Report{{}, {}, 1, 0}));
    QCOMPARE(journal->entry(first)->uid.value, u"1"_s);
    QCOMPARE(journal->entry(second)->uid.value, u"2"_s);
}

void RecoveryTest::aLostLogIsWrittenAnew()
{
    JournalFixture profile;
    auto journal = profile.open();
    const auto a = profile.confirmed(*journal, profile.candidate(u"A"_s), u"1"_s);
    const auto b = profile.confirmed(*journal, profile.candidate(u"B"_s), u"2"_s);
    journal.reset();
    QVERIFY(QFile::remove(profile.path(u"confirmed.log"_s)));
    QVERIFY(profile.open()->report().isEmpty());
    garbage(profile.record());
    journal = profile.open();
    QCOMPARE(journal->report().uidsAdded, 2);
    QCOMPARE(journal->entry(a)->uid.value, u"1"_s);
    QCOMPARE(journal->entry(b)->uid.value, u"2"_s);
}

void RecoveryTest::keepsSevenDailyBackups()
{
    JournalFixture profile;
    auto journal = profile.open();
    for (int day = 0; day < 9; ++day) {
        QVERIFY(!journal->backUp());
        const QString today =
            profile.path(u"backups/%1.sqlite"_s.arg(profile.now.date().toString(Qt::ISODate)));
        const auto made = profile.read(today);
        profile.draft(*journal, profile.candidate(u"Noa"_s));
        QVERIFY(!journal->backUp()); // one a day
        QCOMPARE(profile.read(today), made);
        profile.now = profile.now.addDays(1);
    }
    QCOMPARE(QDir(profile.path(u"backups"_s)).entryList(QDir::Files),
             (QStringList{u"2026-11-26.sqlite"_s, u"2026-11-27.sqlite"_s, u"2026-11-28.sqlite"_s,
                          u"2026-11-29.sqlite"_s, u"2026-11-30.sqlite"_s, u"2026-12-01.sqlite"_s,
                          u"2026-12-02.sqlite"_s}));
}

void RecoveryTest::aDamagedBackupDoesNotStopAnErasure_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("garbage") << Damage(garbage);
    QTest::newRow("truncated") << Damage(truncated);
    QTest::newRow("zeroed pages") << Damage(zeroedPages);
    QTest::newRow("a key's name") << Damage(keyRenamed);
}

void RecoveryTest::aDamagedBackupDoesNotStopAnErasure()
{
    QFETCH(Damage, damage);
    JournalFixture profile;
    const auto journal = profile.open();
    const auto erase = profile.confirmed(*journal, profile.candidate(u"Zebedee"_s), u"1"_s);
    for (int i = 0; i < 50; ++i) // so that half of it is not all of it
        profile.draft(*journal, profile.candidate(u"Keep"_s, QString(1000, u'x')));
    QVERIFY(!journal->backUp());
    const QString damaged = profile.path(u"backups/2026-11-24.sqlite"_s);
    profile.now = profile.now.addDays(1);
    QVERIFY(!journal->backUp());
    damage(damaged);
    QVERIFY(!journal->remove({erase}));
    QVERIFY(!journal->entry(erase));
    QCOMPARE(profile.filesWith("zebedee"), QStringList());
    QVERIFY(!QFile::exists(damaged)); // it is no use for anything else
    QVERIFY(QFile::exists(profile.path(u"backups/2026-11-25.sqlite"_s)));
}

/// Nobody is told that a candidate is erased whom a backup may still have.
void RecoveryTest::aBackupThatCannotBeLookedAtIsNotPassedOver()
{
    JournalFixture profile;
    const auto journal = profile.open();
    const auto erase = profile.confirmed(*journal, profile.candidate(u"Zebedee"_s), u"1"_s);
    QVERIFY(!journal->backUp());
    const QString backup = u"backups/2026-11-24.sqlite"_s;
    // Where SQLite would look for what to take back there is no file.
    QVERIFY(QDir(profile.folder()).mkdir(backup + u"-journal"_s));
    const auto error = journal->remove({erase});
    QVERIFY(error);
    QVERIFY(!error->sentence.isEmpty());
    QVERIFY(journal->entry(erase));
    QVERIFY(QFile::exists(profile.path(backup)));
    QVERIFY(QDir(profile.folder()).rmdir(backup + u"-journal"_s));
    QVERIFY(!journal->remove({erase}));
    QCOMPARE(profile.filesWith("zebedee"), QStringList());
}

/// As the program leaves it when it is killed while it makes the first backup of a day.
void RecoveryTest::anUnfinishedBackupGoes()
{
    JournalFixture profile;
    const auto journal = profile.open();
    const auto erase = profile.confirmed(*journal, profile.candidate(u"Zebedee"_s), u"1"_s);
    QVERIFY(!journal->backUp());
    const QString unfinished = profile.path(u"backups/2026-11-23.sqlite.new"_s);
    profile.write(unfinished, "Zebedee");
    QVERIFY(!journal->remove({erase}));
    QCOMPARE(profile.filesWith("zebedee"), QStringList());
    profile.write(unfinished, "Zebedee");
    QVERIFY(!journal->backUp());
    QVERIFY(!QFile::exists(unfinished));
}

/// What makes it a record with a write-ahead log is done without one.
void RecoveryTest::aRecordThatBrokeOffIsTakenBack()
{
    JournalFixture profile;
    const auto id = profile.draft(*profile.open(), profile.candidate(u"Noa"_s));
    breakOff(profile.record());
    const auto journal = profile.open();
    QVERIFY(journal->report().isEmpty());
    QCOMPARE(journal->entry(id)->candidate, profile.candidate(u"Noa"_s));
    QVERIFY(!QFile::exists(profile.record() + u"-journal"_s));
}

void RecoveryTest::aBackupThatBrokeOffIsTakenBack_data()
{
    QTest::addColumn<bool>("isErasure");
    QTest::newRow("to be changed") << true;
    QTest::newRow("to take the record's place") << false;
}

void RecoveryTest::aBackupThatBrokeOffIsTakenBack()
{
    QFETCH(bool, isErasure);
    JournalFixture profile;
    auto journal = profile.open();
    const auto id = profile.confirmed(*journal, profile.candidate(u"Zoe"_s), u"1"_s);
    QVERIFY(!journal->backUp());
    const QString backup =
        profile.path(u"backups/%1.sqlite"_s.arg(profile.now.date().toString(Qt::ISODate)));
    breakOff(backup);
    if (isErasure) {
        QVERIFY(!journal->remove({id}));
        journal.reset();
        QVERIFY(QFile::exists(backup));
        QCOMPARE(profile.filesWith("zoe"), QStringList());
        return;
    }
    journal.reset();
    removed(profile.record());
    journal = profile.open();
    QCOMPARE(journal->report().restoredFrom, profile.now.date());
    QCOMPARE(journal->entry(id)->candidate, profile.candidate(u"Zoe"_s));
}

/// SQLite would take it for that of whatever takes the record's place.
void RecoveryTest::aJournalGoesWithItsRecord()
{
    JournalFixture profile;
    auto journal = profile.open();
    const auto id = profile.draft(*journal, profile.candidate(u"Noa"_s));
    QVERIFY(!journal->backUp());
    journal.reset();
    breakOff(profile.record());
    removed(profile.record());
    journal = profile.open();
    QCOMPARE(journal->report().setAside, u"record.sqlite-journal.damaged-1"_s);
    QCOMPARE(journal->report().restoredFrom, profile.now.date());
    QCOMPARE(journal->entry(id)->candidate, profile.candidate(u"Noa"_s));
}

void RecoveryTest::laterCheckSeesDamage()
{
    JournalFixture profile;
    auto journal = profile.open();
    for (int i = 0; i < 200; ++i)
        profile.draft(*journal, samples::fullCandidate());
    QVERIFY(!journal->check());
    journal.reset();
    QFile file(profile.record());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(4096 * 20, 'x'));
    file.close();
    auto opened = profile.tryOpen(journal::Check::Quick);
    QVERIFY(opened);
    const auto error = (*opened)->check();
    QVERIFY(error);
    QVERIFY(error->sentence.contains(u"damaged"_s));
    opened->reset();
    QVERIFY(!profile.open()->report().setAside.isEmpty());
}

void RecoveryTest::aFifoIsSetAside()
{
#ifdef Q_OS_UNIX
    JournalFixture profile;
    profile.open();
    QFile::remove(profile.record());
    QCOMPARE(::mkfifo(QFile::encodeName(profile.record()).constData(), 0600), 0);
    QCOMPARE(profile.open()->report().setAside, u"record.sqlite.damaged-1"_s);
#else
    QSKIP("no FIFO here");
#endif
}

void RecoveryTest::aReadOnlyFolderIsSaid()
{
#ifdef Q_OS_UNIX
    JournalFixture profile;
    const auto id = profile.draft(*profile.open(), profile.candidate(u"Noa"_s));
    const auto before = contentOf(profile);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) { // who may write everywhere: so as another user, in a folder of theirs
        const auto name = [](const QString &path) { return QFile::encodeName(path); };
        const QString above = QFileInfo(profile.folder()).absolutePath();
        QCOMPARE(::chown(name(above).constData(), 65534, 65534), 0);
        QCOMPARE(::chown(name(profile.folder()).constData(), 65534, 65534), 0);
        QCOMPARE(::chown(name(profile.record()).constData(), 65534, 65534), 0);
        QCOMPARE(::seteuid(65534), 0);
    }
    const auto back = qScopeGuard([&] {
        if (isRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
        QFile::setPermissions(profile.folder(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    QVERIFY(QFile::setPermissions(profile.record(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(profile.folder(), QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = profile.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::LocalDisk);
    QVERIFY2(opened.error().sentence.contains(u"may not write"_s),
             qPrintable(opened.error().sentence + opened.error().detail));
    QVERIFY(!opened.error().detail.contains(u'/'));
    QVERIFY(contentOf(profile) == before);
    QVERIFY(QFile::setPermissions(profile.folder(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(profile.record(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(profile.open()->entry(id));
#else
    QSKIP("rights work differently here");
#endif
}

#ifdef Q_OS_UNIX
/// No file of this process grows over `bytes` as long as this lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};
#endif

void RecoveryTest::aFullDiskLeavesTheOldVersion()
{
#ifdef Q_OS_UNIX
    JournalFixture profile;
    auto journal = profile.open();
    const auto old = profile.candidate(u"Old"_s);
    const auto id = profile.draft(*journal, old);
    auto large = profile.candidate(u"New"_s);
    large.note = QString(2'000'000, u'x');
    {
        const FullDisk full(1'000'000);
        const auto saved = journal->saveDraft(id, large, profile.samplePlace());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::LocalDisk);
        QVERIFY2(saved.error().sentence.contains(u"disk"_s), qPrintable(saved.error().sentence));
        const auto made = journal->saveDraft(0, large, profile.samplePlace());
        QVERIFY(!made);
        QVERIFY(journal->queue(id, large, profile.samplePlace()));
        // It can go on being used.
        QCOMPARE(journal->entry(id)->candidate, old);
        QCOMPARE(*journal->counts(), (Counts{1, 0, 0}));
        QVERIFY(journal->list({.text = u"new"_s})->isEmpty());
    }
    QVERIFY(journal->saveDraft(id, large, profile.samplePlace()));
    journal.reset();
    journal = profile.open();
    QVERIFY(journal->report().isEmpty());
    QCOMPARE(journal->entry(id)->candidate, large);
    QCOMPARE(journal->list({.text = u"new"_s})->size(), 1);
#else
    QSKIP("no limits here");
#endif
}

/// A confirmation that cannot be written is not lost: it is still being sent, and can be finished.
void RecoveryTest::aFullDiskLeavesTheLog()
{
#ifdef Q_OS_UNIX
    JournalFixture profile;
    auto journal = profile.open();
    profile.confirmed(*journal, profile.candidate(u"A"_s), u"1"_s);
    const auto id = profile.queued(*journal, profile.candidate(u"B"_s));
    QVERIFY(journal->beginSending(id));
    const QString logPath = profile.path(u"confirmed.log"_s);
    const QByteArray log = profile.read(logPath);
    {
        const FullDisk full(rlim_t(log.size() + 10));
        const auto error = journal->finish(id, 1, profile.created(u"2"_s), {});
        QVERIFY(error);
        QVERIFY2(error->sentence.contains(u"full"_s), qPrintable(error->sentence));
    }
    QCOMPARE(profile.read(logPath), log);
    QCOMPARE(journal->entry(id)->summary.state, State::Sending);
    QVERIFY(!journal->finish(id, 1, profile.created(u"2"_s), {}));
    QCOMPARE(journal->entry(id)->uid.value, u"2"_s);
#else
    QSKIP("no limits here");
#endif
}

/// However often the record refuses what the log has taken.
void RecoveryTest::aConfirmationIsLoggedOnce()
{
    JournalFixture profile;
    auto journal = profile.open();
    profile.confirmed(*journal, profile.candidate(u"A"_s), u"1"_s);
    const auto id = profile.queued(*journal, profile.candidate(u"B"_s));
    QVERIFY(journal->beginSending(id));
    runRaw(profile.record(),
           u"CREATE TRIGGER refuse BEFORE UPDATE OF confirmed ON entry BEGIN "
           "SELECT RAISE(ABORT, 'refused by a test'); END"_s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(journal->finish(id, 1, profile.created(u"2"_s), {}));
        profile.now = profile.now.addSecs(5);
    }
    runRaw(profile.record(), u"DROP TRIGGER refuse"_s);
    QVERIFY(!journal->finish(id, 1, profile.created(u"2"_s), {}));
    const auto lines = journal::ConfirmedLog(profile.path(u"confirmed.log"_s)).readFrom(0);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->last().uid.value, u"2"_s);
    // What follows stands behind it, and the record knows all of it.
    profile.confirmed(*journal, profile.candidate(u"C"_s), u"3"_s);
    journal.reset();
    journal = profile.open();
    QCOMPARE(journal->report(), Report());
    QCOMPARE(*journal->counts(), (Counts{0, 0, 3}));
}

void RecoveryTest::aFolderThatCannotBeMadeIsSaid()
{
    JournalFixture profile;
    profile.write(profile.folder(), "a file where the folder should be");
    const auto opened = profile.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::LocalDisk);
    QCOMPARE(profile.read(profile.folder()), "a file where the folder should be");
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
