// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/database.h"
#include "journal/diskerror.h"
#include "journal/durable.h"
#include "journal/journalfixture.h"
#include "journal/migrations.h"
#include "journal/transaction.h"

#include <QSqlError>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::ErrorKind;
using journal::Database;

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString path = m_dir->filePath(u"a.sqlite"_s);
        JournalFixture::write(path, {});
        m_database = std::move(Database::open(path, Database::Mode::ReadWrite).value());
        QVERIFY(!m_database->run(u"CREATE TABLE a (b TEXT NOT NULL)"_s));
    }

    void cleanup() { m_database.reset(); }

    void isDurable()
    {
        QCOMPARE(m_database->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(m_database->value(u"PRAGMA synchronous"_s)->toInt(), 2); // FULL
        QCOMPARE(m_database->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    }

    void keepsStatements()
    {
        auto &statement = m_database->prepared(u"INSERT INTO a VALUES (?)"_s);
        QVERIFY(!statement.run({u"one"_s}));
        QVERIFY(!statement.run({u"two"_s}));
        QCOMPARE(&m_database->prepared(u"INSERT INTO a VALUES (?)"_s), &statement);
        QCOMPARE(m_database->rows(u"SELECT b FROM a ORDER BY b"_s).value(),
                 (QList<QVariantList>{{u"one"_s}, {u"two"_s}}));
        QVERIFY(!m_database->value(u"SELECT b FROM a WHERE b = ?"_s, {u"three"_s})->isValid());
    }

    void commits()
    {
        QVERIFY(!journal::transact(
            *m_database, [&] { return m_database->run(u"INSERT INTO a VALUES ('x')"_s); }));
        QCOMPARE(count(), 1);
    }

    void takesBackWhatIsNotCommitted()
    {
        const auto error = journal::transact(*m_database, [&]() -> std::optional<Error> {
            if (auto failed = m_database->run(u"INSERT INTO a VALUES ('x')"_s))
                return failed;
            return m_database->run(u"INSERT INTO a VALUES (NULL)"_s);
        });
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::LocalDisk);
        QCOMPARE(count(), 0);
        commits(); // the next one is not disturbed
    }

    void aWrongStatementIsAnError()
    {
        const auto error = m_database->run(u"SELECT 'a secret' FROM nowhere WHERE ?"_s, {1});
        QVERIFY(error);
        QVERIFY(!error->sentence.isEmpty());
        QVERIFY(!error->detail.contains(u"secret"_s) && !error->detail.contains(u"nowhere"_s));
    }

    void readOnlyChangesNothing()
    {
        const auto other = Database::open(m_dir->filePath(u"a.sqlite"_s), Database::Mode::ReadOnly);
        QVERIFY(other);
        const auto error = (*other)->run(u"INSERT INTO a VALUES ('x')"_s);
        QVERIFY(error);
        QVERIFY(error->sentence.contains(u"may not write"_s));
    }

    void aBrokenMigrationLeavesTheOldSchema()
    {
        QVERIFY(!m_database->run(u"CREATE TABLE payload (a)"_s)); // is in its way
        QVERIFY(journal::migrate(*m_database));
        QCOMPARE(m_database->value(u"PRAGMA user_version"_s)->toInt(), 0);
        QVERIFY(m_database->run(u"SELECT * FROM entry"_s));
        QVERIFY(!m_database->run(u"DROP TABLE payload"_s));
        QVERIFY(!journal::migrate(*m_database));
        QCOMPARE(m_database->value(u"PRAGMA user_version"_s)->toInt(), journal::schemaVersion);
        QVERIFY(!journal::migrate(*m_database)); // once
    }

    void knowsItsSchema()
    {
        QVERIFY(!m_database->run(u"DROP TABLE a"_s));
        for (int version = 0; version <= journal::schemaVersion; ++version) // nothing is there
            QCOMPARE(journal::checkSchema(*m_database, version).has_value(), version > 0);
        QVERIFY(!journal::migrate(*m_database));
        QVERIFY(!journal::checkSchema(*m_database, journal::schemaVersion));
        QVERIFY(!m_database->run(u"ALTER TABLE attempt RENAME detail TO details"_s));
        const auto error = journal::checkSchema(*m_database, journal::schemaVersion);
        QVERIFY(error);
        QVERIFY(journal::isDamage(*error));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("damage");
        const auto sqlite = [](const char *code) {
            return journal::sqlError({{}, {}, QSqlError::StatementError, QLatin1String(code)});
        };
        const auto row = [](const char *name, const Error &error, const QString &words,
                            bool damage = false) {
            QTest::newRow(name) << error << words << damage;
        };
        row("full", sqlite("13"), u"disk is full"_s);
        row("read-only", sqlite("8"), u"may not write"_s);
        row("read-only, extended", sqlite("1544"), u"may not write"_s);
        row("rights", sqlite("3"), u"may not write"_s);
        row("cannot open", sqlite("14"), u"may not write"_s);
        row("input or output", sqlite("778"), u"cannot be read or written"_s);
        row("busy", sqlite("5"), u"Another program"_s);
        row("locked", sqlite("6"), u"Another program"_s);
        row("corrupt", sqlite("11"), u"damaged"_s, true);
        row("corrupt index", sqlite("267"), u"damaged"_s, true);
        row("no database", sqlite("26"), u"damaged"_s, true);
        row("other", sqlite("1"), u"could not be used"_s);
        row("no code", sqlite(""), u"could not be used"_s);
        row("ENOSPC", journal::systemError(ENOSPC), u"disk is full"_s);
        row("EFBIG", journal::systemError(EFBIG), u"disk is full"_s);
        row("EROFS", journal::systemError(EROFS), u"may not write"_s);
        row("EACCES", journal::systemError(EACCES), u"may not write"_s);
        row("EIO", journal::systemError(EIO), u"cannot be read or written"_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(Error, error);
        QFETCH(QString, words);
        QCOMPARE(error.kind, ErrorKind::LocalDisk);
        QVERIFY2(error.sentence.contains(words), qPrintable(error.sentence));
        QTEST(journal::isDamage(error), "damage");
    }

    void replacesAFileAtOneBlow()
    {
        const QString path = m_dir->filePath(u"log"_s);
        QVERIFY(!journal::replaceFile(path, "one"));
        QVERIFY(!journal::replaceFile(path, "two"));
        QCOMPARE(JournalFixture::read(path), "two");
        QVERIFY(!QFile::exists(path + u".new"_s));
        QVERIFY(journal::replaceFile(m_dir->filePath(u"no/folder"_s), "x"));
    }

private:
    int count() { return m_database->value(u"SELECT count(*) FROM a"_s)->toInt(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
