// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/native.h"

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace journal::native {

int lastError()
{
    return errno;
}

bool isThere(const QString & /*path*/)
{
    return errno == EEXIST;
}

bool leaveToOwner(const QString &path, QFile::Permissions permissions)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return !(QFile::permissions(path) & others) || QFile::setPermissions(path, permissions);
}

bool synchronise(int handle)
{
#ifdef Q_OS_MACOS
    if (::fcntl(handle, F_FULLFSYNC) == 0) // fsync() leaves it in the disk's own memory there
        return true;
#endif
    return ::fsync(handle) == 0;
}

int synchroniseFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    // Some file systems know no such thing for folders; they have no other way either.
    const int error = ::fsync(handle) == 0 || errno == EINVAL ? 0 : errno;
    ::close(handle);
    return error;
}

int rename(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), code);
    return code.value();
}

} // namespace journal::native
