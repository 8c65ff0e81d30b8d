// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/durable.h"

#include "journal/diskerror.h"
#include "journal/native.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;
using candidate::Error;

namespace journal {

namespace {

constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

std::optional<Error> errorFor(int code)
{
    return code == 0 ? std::nullopt : std::optional(systemError(code));
}

/// Makes a folder, and those above it that are not there, so that their names stay. They are not
/// ours alone, and have the rights that others have.
std::optional<Error> makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return std::nullopt;
    const QString above = info.absolutePath();
    if (above != info.absoluteFilePath()) { // nothing is above the root
        if (auto error = makeFolder(above))
            return error;
    }
    errno = 0;
    if (!QDir().mkdir(path) && !QFileInfo(path).isDir())
        return fileError();
    return syncFolder(above);
}

} // namespace

Error fileError()
{
    return systemError(native::lastError());
}

std::optional<Error> makePrivateFolder(const QString &path)
{
    constexpr auto permissions = ownerAlone | QFile::ExeOwner;
    errno = 0;
    if (QFileInfo(path).isDir()) {
        if (!native::leaveToOwner(path, permissions))
            return fileError();
        return std::nullopt;
    }
    const QString above = QFileInfo(path).absolutePath();
    if (auto error = makeFolder(above))
        return error;
    errno = 0;
    // Several files may be dropped at once: another thread may just have made it.
    if (!QDir().mkdir(path, permissions) && !QFileInfo(path).isDir())
        return fileError();
    return syncFolder(above);
}

std::optional<Error> makePrivateFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerAlone))
        return syncFolder(QFileInfo(path).absolutePath());
    if (!native::isThere(path))
        return fileError();
    if (!native::leaveToOwner(path, ownerAlone))
        return fileError();
    return std::nullopt;
}

std::optional<Error> syncFile(QFile &file)
{
    errno = 0;
    if (file.flush() && native::synchronise(file.handle()))
        return std::nullopt;
    return fileError();
}

std::optional<Error> syncFolder(const QString &path)
{
    return errorFor(native::synchroniseFolder(path));
}

std::optional<Error> moveOver(const QString &from, const QString &to)
{
    if (auto error = errorFor(native::rename(from, to)))
        return error;
    return syncFolder(QFileInfo(to).absolutePath());
}

std::optional<Error> replaceFile(const QString &path, const QByteArray &content)
{
    const QString fresh = path + ".new"_L1;
    QFile::remove(fresh); // left by a crash
    QFile file(fresh);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerAlone))
        return fileError();
    if (file.write(content) != content.size()) {
        const Error error = fileError();
        file.remove();
        return error;
    }
    if (auto error = syncFile(file)) {
        file.remove();
        return error;
    }
    file.close();
    return moveOver(fresh, path);
}

} // namespace journal
