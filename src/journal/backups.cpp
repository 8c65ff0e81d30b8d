// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/backups.h"

#include "journal/diskerror.h"
#include "journal/durable.h"
#include "journal/migrations.h"
#include "journal/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

constexpr qsizetype mostBackups = 7;

/// What the file's head says, read as bytes: opening it would leave files beside it, and SQLite
/// takes some damage for rights that are missing. The write-ahead log may know a later version.
/// See sqlite.org/fileformat.html, "The Database Header".
Inspection headOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Condition::Good, 0}; // SQLite will say why
    const QByteArray head = file.read(64);
    if (head.size() < 64 || !head.startsWith("SQLite format 3"))
        return {Condition::Damaged, 0};
    for (const int accessVersion : {head.at(18), head.at(19)}) { // 1 is a journal, 2 a log
        if (accessVersion != 1 && accessVersion != 2)
            return {Condition::Damaged, 0};
    }
    const auto version = qFromBigEndian<qint32>(head.constData() + 60);
    return {version > schemaVersion ? Condition::Newer : Condition::Good, version};
}

/// Damage as a condition; any other failure stays one.
Result<Inspection> fromError(const Error &error)
{
    // SQLite's general error, for a question that is never wrong: a format it does not know.
    if (isDamage(error) || error.detail == "SQLite error 1"_L1)
        return Inspection{Condition::Damaged, 0};
    return Unexpected(error);
}

} // namespace

std::optional<Error> checkPages(Database &database)
{
    const auto rows = database.rows(u"PRAGMA quick_check(1)"_s);
    if (!rows)
        return rows.error();
    if (rows->size() == 1 && rows->first().first().toString() == "ok"_L1)
        return std::nullopt;
    return diskError(DiskProblem::Damaged, u"quick_check"_s);
}

Result<Inspection> inspectRecord(const QString &path, Check check)
{
    const QFileInfo info(path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return Inspection{};
    if (!info.isFile()) // a FIFO would be waited for
        return Inspection{Condition::Damaged, 0};
    if (const Inspection head = headOf(path); head.condition != Condition::Good)
        return head;
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return fromError(database.error());
    // Opening reads nothing: only this tells garbage from a database.
    const auto schema = (*database)->value(u"PRAGMA schema_version"_s);
    if (!schema)
        return fromError(schema.error());
    const auto version = (*database)->value(u"PRAGMA user_version"_s);
    if (!version)
        return fromError(version.error());
    if (version->toInt() > schemaVersion)
        return Inspection{Condition::Newer, version->toInt()};
    if (check == Check::Whole) {
        if (const auto error = checkPages(**database))
            return fromError(*error);
        if (const auto error = checkSchema(**database, version->toInt()))
            return fromError(*error);
    }
    return Inspection{Condition::Good, version->toInt()};
}

Backups::Backups(QString folder)
    : m_folder(std::move(folder))
{
}

QString Backups::pathOf(QDate day) const
{
    return QDir(m_folder).filePath(day.toString(Qt::ISODate) + ".sqlite"_L1);
}

QList<QDate> Backups::days() const
{
    QList<QDate> days;
    for (const QString &name : QDir(m_folder).entryList({u"*.sqlite"_s}, QDir::Files)) {
        const QDate day = QDate::fromString(name.chopped(7), Qt::ISODate);
        if (day.isValid())
            days.append(day);
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

std::optional<Error> Backups::make(Database &database, QDate today)
{
    if (auto error = makePrivateFolder(m_folder))
        return error;
    if (QFileInfo::exists(pathOf(today)))
        return std::nullopt;
    const QString fresh = pathOf(today) + ".new"_L1;
    QFile::remove(fresh); // left by a crash
    if (auto error = makePrivateFile(fresh))
        return error;
    auto error = database.run(u"VACUUM INTO ?"_s, {fresh});
    QFile file(fresh);
    if (!error && file.open(QIODevice::ReadWrite))
        error = syncFile(file); // VACUUM INTO does not
    file.close();
    if (!error)
        error = moveOver(fresh, pathOf(today));
    if (error) {
        QFile::remove(fresh);
        return error;
    }
    const QList<QDate> all = days();
    for (qsizetype i = mostBackups; i < all.size(); ++i)
        QFile::remove(pathOf(all.at(i)));
    return std::nullopt;
}

std::optional<Error> Backups::changeAll(const Change &change)
{
    for (const QDate day : days()) {
        const auto found = inspectRecord(pathOf(day), Check::Quick);
        // What cannot be read any more holds nothing that could be found, or restored.
        if (!found || found->condition != Condition::Good || found->version < 1)
            continue;
        const auto database = Database::open(pathOf(day), Database::Mode::ReadWrite);
        if (!database)
            return database.error();
        // Not as the record has it: nothing may stay beside a backup.
        if (auto error = (*database)->run(u"PRAGMA journal_mode=DELETE"_s))
            return error;
        if (auto error = change(**database))
            return error;
    }
    return std::nullopt;
}

} // namespace journal
