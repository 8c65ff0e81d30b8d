// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/unwritable.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

void run(const QString &record, const QStringList &statements)
{
    const QString name = u"unwritable"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(record);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!database.open())
            qFatal("cannot open the record");
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Unwritable::Unwritable(const QString &profile, What what)
    : m_record(profile + "/record.sqlite"_L1)
    , m_writes(what == What::Candidate ? QStringList{u"INSERT ON payload"_s, u"UPDATE ON payload"_s}
                                       : QStringList{u"UPDATE OF ended ON attempt"_s})
{
    QStringList statements;
    for (const QString &write : m_writes)
        statements.append(u"CREATE TRIGGER \"refuse %1\" BEFORE %1 BEGIN "
                          "SELECT RAISE(ABORT, 'refused by a test'); END"_s.arg(write));
    run(m_record, statements);
}

Unwritable::~Unwritable()
{
    QStringList statements;
    for (const QString &write : m_writes)
        statements.append(u"DROP TRIGGER \"refuse %1\""_s.arg(write));
    run(m_record, statements);
}

} // namespace testsupport
