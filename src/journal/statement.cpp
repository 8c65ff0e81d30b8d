// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/statement.h"

#include "journal/diskerror.h"

#include <QSqlError>
#include <QSqlRecord>

namespace journal {

Statement::Statement(const QSqlDatabase &database, QString sql)
    : m_query(database)
    , m_sql(std::move(sql))
{
    m_query.setForwardOnly(true); // else Qt keeps every row that was read
}

std::optional<candidate::Error> Statement::run(const QVariantList &values)
{
    // What failed once (a busy disk, say) is tried again.
    m_isPrepared = m_isPrepared || m_query.prepare(m_sql);
    if (!m_isPrepared)
        return sqlError(m_query.lastError());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec()) {
        const auto failure = sqlError(m_query.lastError());
        m_query.finish();
        return failure;
    }
    if (!m_query.isSelect())
        m_query.finish();
    return std::nullopt;
}

bool Statement::next()
{
    return m_query.next();
}

int Statement::columns() const
{
    return m_query.record().count();
}

std::optional<candidate::Error> Statement::error() const
{
    if (m_query.lastError().type() == QSqlError::NoError)
        return std::nullopt;
    return sqlError(m_query.lastError());
}

} // namespace journal
