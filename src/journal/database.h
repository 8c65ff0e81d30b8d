// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"
#include "journal/statement.h"

#include <QList>

#include <map>
#include <memory>

namespace journal {

/// A connection to one SQLite file, to be used in the thread that made it. Statements are prepared
/// once and kept.
class Database
{
public:
    enum class Mode {
        ReadOnly,  ///< to look at a file without changing a byte of it
        ReadWrite, ///< write-ahead log, every commit synchronised, foreign keys
        Apart,     ///< the same without a log: nothing stays beside the file
        Scratch,   ///< in memory, gone when it is closed; the path is not looked at
    };

    /// Opens the file at `path`, which must be there. That it holds a database at all is not
    /// known before something was read from it.
    static candidate::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The kept statement of this text.
    Statement &prepared(const QString &sql);

    /// Runs a statement that gives no rows, or whose rows do not matter.
    std::optional<candidate::Error> run(const QString &sql, const QVariantList &values = {});
    /// All rows, for where there are few.
    candidate::Result<QList<QVariantList>> rows(const QString &sql,
                                                const QVariantList &values = {});
    /// The first column of the first row; invalid if there is no row.
    candidate::Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// The key of the row that was inserted last.
    candidate::Result<qint64> lastRow();

private:
    explicit Database(QString connection);
    std::optional<candidate::Error> configure(Mode mode);
    std::optional<candidate::Error> chooseLog(Mode mode);

    QString m_connection;
    QSqlDatabase m_database;
    std::map<QString, std::unique_ptr<Statement>> m_statements;
};

} // namespace journal
