// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/database.h"

#include "journal/diskerror.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

Database::Database(QString connection)
    : m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {}; // the name cannot be given back while somebody holds the connection
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(
        new Database(u"submittal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    database->m_database.setDatabaseName(mode == Mode::Scratch ? u":memory:"_s : path);
    database->m_database.setConnectOptions(
        mode == Mode::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                               : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database->m_database.open())
        return Unexpected(sqlError(database->m_database.lastError()));
    if (mode == Mode::ReadWrite || mode == Mode::Apart) {
        if (auto error = database->configure(mode))
            return Unexpected(*error);
    }
    return database;
}

std::optional<Error> Database::configure(Mode mode)
{
    if (auto error = chooseLog(mode))
        return error;
    for (const auto &pragma :
         {u"PRAGMA fullfsync=ON"_s, // macOS: fsync alone does not reach the disk
          u"PRAGMA foreign_keys=ON"_s,
          u"PRAGMA temp_store=MEMORY"_s, // nothing personal in temporary files
          // Written over early, the log need not grow, which makes each commit a third cheaper.
          u"PRAGMA wal_autocheckpoint=200"_s,
          u"PRAGMA cache_size=-16384"_s, // KiB: what a search walks stays in memory
          u"PRAGMA secure_delete=FAST"_s, u"PRAGMA cell_size_check=ON"_s}) {
        if (auto error = run(pragma))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> Database::chooseLog(Mode mode)
{
    const bool isApart = mode == Mode::Apart;
    const auto log =
        value(isApart ? u"PRAGMA journal_mode=DELETE"_s : u"PRAGMA journal_mode=WAL"_s);
    if (!log)
        return log.error();
    if (log->toString() != (isApart ? "delete"_L1 : "wal"_L1))
        return diskError(DiskProblem::Other, u"no write-ahead log"_s); // a network folder, for one
    // A commit without a log is the removal of a journal, whose name must not come back. The
    // other needs no more than FULL.
    return run(isApart ? u"PRAGMA synchronous=EXTRA"_s : u"PRAGMA synchronous=FULL"_s);
}

Statement &Database::prepared(const QString &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<Statement>(m_database, sql);
    return *statement;
}

std::optional<Error> Database::run(const QString &sql, const QVariantList &values)
{
    auto &statement = prepared(sql);
    auto error = statement.run(values);
    statement.finish();
    return error;
}

Result<QList<QVariantList>> Database::rows(const QString &sql, const QVariantList &values)
{
    Statement &statement = prepared(sql);
    if (auto error = statement.run(values))
        return Unexpected(*error);
    QList<QVariantList> rows;
    const int columns = statement.columns();
    while (statement.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(statement.value(column));
        rows.append(row);
    }
    const auto error = statement.error();
    statement.finish();
    if (error)
        return Unexpected(*error);
    return rows;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    Statement &statement = prepared(sql);
    if (auto error = statement.run(values))
        return Unexpected(*error);
    QVariant first;
    if (statement.next())
        first = statement.value(0);
    const auto error = statement.error();
    statement.finish();
    if (error)
        return Unexpected(*error);
    return first;
}

Result<qint64> Database::lastRow()
{
    const auto row = value(u"SELECT last_insert_rowid()"_s);
    if (!row)
        return Unexpected(row.error());
    return row->toLongLong();
}

} // namespace journal
