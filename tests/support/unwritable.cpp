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

Unwritable::Unwritable(const QString &profile)
    : m_record(profile + "/record.sqlite"_L1)
{
    const QString refuse = u"CREATE TRIGGER refuse_%1 BEFORE %1 ON payload BEGIN "
                           "SELECT RAISE(ABORT, 'refused by a test'); END"_s;
    run(m_record, {refuse.arg(u"INSERT"_s), refuse.arg(u"UPDATE"_s)});
}

Unwritable::~Unwritable()
{
    run(m_record, {u"DROP TRIGGER refuse_INSERT"_s, u"DROP TRIGGER refuse_UPDATE"_s});
}

} // namespace testsupport
