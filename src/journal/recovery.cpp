// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/recovery.h"

#include "journal/diskerror.h"
#include "journal/durable.h"
#include "journal/migrations.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

constexpr auto setAsideEnding = ".damaged-"_L1;

/// SQLite keeps these beside a file; they belong to it and to no other.
const QStringList &companions()
{
    static const QStringList suffixes{QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s};
    return suffixes;
}

bool anyExists(const QString &path, const QString &ending)
{
    return std::any_of(companions().begin(), companions().end(), [&](const QString &companion) {
        return QFileInfo::exists(path + companion + ending);
    });
}

/// Renames whatever lies there to the first free name. Nothing is overwritten.
std::optional<Error> setAside(const QString &path, Report &report)
{
    QString ending;
    for (int n = 1; ending.isEmpty() || anyExists(path, ending); ++n)
        ending = setAsideEnding + QString::number(n);
    // The file itself last: as long as it lies there, the next start finds the damage again.
    for (auto it = companions().rbegin(); it != companions().rend(); ++it) {
        if (!QFileInfo::exists(path + *it))
            continue;
        errno = 0;
        if (!QFile::rename(path + *it, path + *it + ending))
            return fileError();
        report.setAside = QFileInfo(path + *it + ending).fileName();
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

/// Puts the newest good backup where the record was, if there is one.
std::optional<Error> restore(const Paths &paths, Report &report)
{
    const Backups backups(paths.backups);
    for (const QDate day : backups.days()) {
        takeBack(backups.pathOf(day), Database::Mode::Apart);
        const auto found = inspectRecord(backups.pathOf(day), Check::Whole);
        if (!found || found->condition != Condition::Good)
            continue;
        const QString fresh = paths.record + ".new"_L1;
        QFile::remove(fresh); // left by a crash
        errno = 0;
        if (!QFile::copy(backups.pathOf(day), fresh))
            return fileError();
        if (auto error = makePrivateFile(fresh))
            return error;
        QFile file(fresh);
        if (!file.open(QIODevice::ReadWrite))
            return fileError();
        if (auto error = syncFile(file))
            return error;
        file.close();
        report.restoredFrom = day;
        return moveOver(fresh, paths.record);
    }
    return std::nullopt;
}

/// Whether something tells of a record that should be there.
bool hasRemains(const Paths &paths)
{
    return !Backups(paths.backups).days().isEmpty() || QFileInfo(paths.confirmedLog).size() > 0
        || QFileInfo(paths.record + "-wal"_L1).size() > 0;
}

} // namespace

Paths::Paths(const QString &profileFolder)
    : folder(profileFolder)
    , record(QDir(profileFolder).filePath(u"record.sqlite"_s))
    , confirmedLog(QDir(profileFolder).filePath(u"confirmed.log"_s))
    , backups(QDir(profileFolder).filePath(u"backups"_s))
{
}

QStringList recordsSetAside(const Paths &paths)
{
    return QDir(paths.folder)
        .entryList({QFileInfo(paths.record).fileName() + "*"_L1 + setAsideEnding + "*"_L1},
                   QDir::Files, QDir::Name);
}

Result<std::unique_ptr<Database>> openRecord(const Paths &paths, Check check, Report &report)
{
    takeBack(paths.record, Database::Mode::ReadWrite); // of the first start
    const auto found = inspectRecord(paths.record, check);
    if (!found)
        return Unexpected(found.error());
    if (found->condition == Condition::Newer)
        return Unexpected(newerSchema(found->version));
    if (found->condition == Condition::Damaged
        || (found->condition == Condition::Missing && hasRemains(paths))) {
        if (auto error = setAside(paths.record, report))
            return Unexpected(*error);
        if (auto error = restore(paths, report))
            return Unexpected(*error);
        report.isLost = report.setAside.isEmpty() && !report.restoredFrom.isValid();
    }
    // Before SQLite makes it, which would let others read it.
    if (auto error = makePrivateFile(paths.record))
        return Unexpected(*error);
    auto database = Database::open(paths.record, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (auto error = migrate(**database))
        return Unexpected(*error);
    return database;
}

} // namespace journal
