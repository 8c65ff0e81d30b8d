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
#include <cerrno>

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

/// Deletes a backup, and first what SQLite may have left beside it: nobody would look for that.
std::optional<Error> discard(const QString &path)
{
    for (const auto &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s, QString()}) {
        errno = 0;
        if (QFileInfo::exists(path + ending) && !QFile::remove(path + ending))
            return fileError();
    }
    return std::nullopt;
}

std::optional<Error> changeOne(const QString &path, const Backups::Change &change)
{
    takeBack(path, Database::Mode::Apart);
    const auto found = inspectRecord(path, Check::Quick);
    if (!found)
        return found.error();
    if (found->condition == Condition::Damaged)
        return diskError(DiskProblem::Damaged, u"backup"_s);
    if (found->condition != Condition::Good || found->version < 1)
        return std::nullopt;
    const auto database = Database::open(path, Database::Mode::Apart);
    if (!database)
        return database.error();
    return change(**database);
}

/// Whether a backup refused a change because it is damaged: some damage only a look at all of it
/// tells from a disk that is full, say.
bool isDamagedBackup(const QString &path, const Error &refusal)
{
    if (isDamage(refusal))
        return true;
    const auto found = inspectRecord(path, Check::Whole);
    return found && found->condition == Condition::Damaged;
}

} // namespace

std::optional<Error> checkPages(Database &database)
{
    const auto rows = database.rows(u"PRAGMA quick_check(2)"_s);
    if (!rows)
        return rows.error();
    // From SQLite 3.44 on it looks at the words of the search index as well: they are in the record
    // a second time, and the index is made anew by the first search that meets the damage.
    const bool isWhole = !rows->isEmpty() && std::ranges::all_of(*rows, [](const auto &row) {
        const QString finding = row.first().toString();
        return finding == "ok"_L1 || finding.contains("index for FTS5 table main.search"_L1);
    });
    if (isWhole)
        return std::nullopt;
    return diskError(DiskProblem::Damaged, u"quick_check"_s);
}

void takeBack(const QString &path, Database::Mode mode)
{
    const bool isThere = QFileInfo(path).size() > 0; // else it would be made
    if (!isThere || QFileInfo(path + "-journal"_L1).size() == 0
        || headOf(path).condition == Condition::Newer)
        return;
    (void)Database::open(path, mode); // which reads it; a look at it says why it cannot
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
    (void)removeUnfinished(); // what cannot be removed now need not keep this one from being made
    if (QFileInfo::exists(pathOf(today)))
        return std::nullopt;
    const QString fresh = pathOf(today) + ".new"_L1;
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
        (void)discard(pathOf(all.at(i))); // or with the next
    return std::nullopt;
}

/// A backup that a crash broke off holds as much as any other, and no day names it.
std::optional<Error> Backups::removeUnfinished()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.sqlite.new*"_s}, QDir::Files)) {
        errno = 0;
        if (!QFile::remove(folder.filePath(name)))
            return fileError();
    }
    return std::nullopt;
}

std::optional<Error> Backups::changeAll(const Change &change)
{
    if (auto error = removeUnfinished())
        return error;
    for (const QDate day : days()) {
        auto error = changeOne(pathOf(day), change);
        // It could not be restored either, and may still name whom it was to forget.
        if (error && isDamagedBackup(pathOf(day), *error))
            error = discard(pathOf(day));
        if (error)
            return error;
    }
    // What was removed must not come back after a power cut.
    return QFileInfo::exists(m_folder) ? syncFolder(m_folder) : std::nullopt;
}

} // namespace journal
