// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/durable.h"

#include "journal/diskerror.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#endif

using namespace Qt::StringLiterals;
using candidate::Error;

namespace journal {

namespace {

constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

bool synchronise(int handle)
{
#if defined(Q_OS_MACOS)
    return ::fcntl(handle, F_FULLFSYNC) == 0 || ::fsync(handle) == 0;
#elif defined(Q_OS_UNIX)
    return ::fsync(handle) == 0;
#else
    return ::_commit(handle) == 0;
#endif
}

} // namespace

Error fileError()
{
    return systemError(errno);
}

std::optional<Error> makePrivateFolder(const QString &path)
{
    constexpr auto permissions = ownerAlone | QFile::ExeOwner;
    errno = 0;
    if (QFileInfo(path).isDir()) {
        if (QFile::permissions(path)
                & ~(permissions | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser)
            && !QFile::setPermissions(path, permissions))
            return fileError();
        return std::nullopt;
    }
    // What lies above is not ours alone, and keeps the rights that it has.
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return fileError();
    // Several files may be dropped at once: another thread may just have made it.
    if (!QDir().mkdir(path, permissions) && !QFileInfo(path).isDir())
        return fileError();
    return syncFolder(info.absolutePath());
}

std::optional<Error> makePrivateFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerAlone))
        return syncFolder(QFileInfo(path).absolutePath());
    if (errno != EEXIST)
        return fileError();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (QFile::permissions(path) & others && !QFile::setPermissions(path, ownerAlone))
        return fileError();
    return std::nullopt;
}

std::optional<Error> syncFile(QFile &file)
{
    errno = 0;
    if (file.flush() && synchronise(file.handle()))
        return std::nullopt;
    return fileError();
}

std::optional<Error> syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return fileError();
    // Some file systems know no such thing for folders; they have no other way either.
    const bool isDone = ::fsync(handle) == 0 || errno == EINVAL;
    const auto error = isDone ? std::nullopt : std::optional(fileError());
    ::close(handle);
    return error;
#else
    Q_UNUSED(path); // renaming is durable by itself where folders cannot be opened
    return std::nullopt;
#endif
}

std::optional<Error> moveOver(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), code);
    if (code)
        return systemError(code.value());
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
