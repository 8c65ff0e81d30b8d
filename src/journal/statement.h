// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace journal {

/// One SQL statement, prepared when it is first run, and run with bound values. Whatever SQLite
/// refuses becomes a candidate::Error here and nowhere else.
class Statement
{
public:
    Statement(const QSqlDatabase &database, QString sql);

    /// Runs it with these values, in the order of its question marks. A statement that gives no
    /// rows is done then.
    std::optional<candidate::Error> run(const QVariantList &values = {});
    /// Steps to the next row; false after the last one, and where the reading failed: see error().
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    int columns() const;
    /// Why next() could not go on, or nothing.
    std::optional<candidate::Error> error() const;
    /// Ends the reading early. Until a reading ends, the log that SQLite writes cannot be cut.
    void finish() { m_query.finish(); }

private:
    QSqlQuery m_query;
    QString m_sql;
    bool m_isPrepared = false;
};

} // namespace journal
