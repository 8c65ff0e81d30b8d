// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/durable.h"

#include "journal/diskerror.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <array>
#include <thread>

#include <io.h>
#include <windows.h>
// After it, for it takes its types from there.
#include <sddl.h>
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

#ifdef Q_OS_WIN

/// What Windows says of a file, in the words of the other systems.
int errnoFor(DWORD code)
{
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ENOSPC;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return EACCES;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return EEXIST;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return EBUSY;
    default:
        return EIO;
    }
}

bool isThere(const QString &path)
{
    return QFileInfo(path).isFile();
}

/// The name by which an access list knows who runs this; empty: errno is 0, and GetLastError() says
/// why.
QString securityIdOfUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> buffer{};
    DWORD size = 0;
    QString id;
    LPWSTR text = nullptr;
    if (GetTokenInformation(token, TokenUser, buffer.data(), DWORD(buffer.size()), &size)
        && ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer.data())->User.Sid, &text)) {
        id = QString::fromWCharArray(text);
        LocalFree(text);
    }
    CloseHandle(token);
    return id;
}

/// FAT, of many a memory stick, knows no access lists.
bool keepsAccessLists(const std::wstring &path)
{
    std::array<wchar_t, MAX_PATH + 1> volume{};
    DWORD flags = 0;
    return !GetVolumePathNameW(path.c_str(), volume.data(), DWORD(volume.size()))
        || !GetVolumeInformationW(volume.data(), nullptr, 0, nullptr, nullptr, &flags, nullptr, 0)
        || (flags & FILE_PERSISTENT_ACLS);
}

/// QFile::setPermissions() knows no access list. This one names the owner alone, takes nothing over
/// from the folder above, and holds for what is made in a folder from now on.
bool leaveToOwner(const QString &path, QFile::Permissions /*permissions*/)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    if (!keepsAccessLists(name))
        return true;
    const QString user = securityIdOfUser();
    if (user.isEmpty())
        return false;
    const std::wstring list = u"D:P(A;OICI;FA;;;%1)"_s.arg(user).toStdWString();
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(list.c_str(), SDDL_REVISION_1,
                                                              &descriptor, nullptr))
        return false;
    const bool isSet = SetFileSecurityW(
        name.c_str(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor);
    const DWORD code = GetLastError();
    LocalFree(descriptor);
    SetLastError(code);
    return isSet;
}

/// 0, or the error of Windows. The new name is on the disk when this returns.
DWORD moveThrough(const QString &from, const QString &to)
{
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    const bool moved = MoveFileExW(source.c_str(), target.c_str(),
                                   MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    return moved ? 0 : GetLastError();
}

/// Scanners and indexers open what is new, and hold it for a moment.
DWORD moveOnceFree(const QString &from, const QString &to)
{
    constexpr int tries = 20;
    constexpr std::chrono::milliseconds moment(25);
    DWORD code = moveThrough(from, to);
    for (int i = 1; i < tries && (code == ERROR_SHARING_VIOLATION || code == ERROR_ACCESS_DENIED);
         ++i) {
        std::this_thread::sleep_for(moment);
        code = moveThrough(from, to);
    }
    return code;
}

#else

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

#endif

} // namespace

Error fileError()
{
#ifdef Q_OS_WIN
    // Qt asks Windows itself, which knows no errno.
    if (errno == 0)
        return systemError(errnoFor(GetLastError()));
#endif
    return systemError(errno);
}

std::optional<Error> makePrivateFolder(const QString &path)
{
    constexpr auto permissions = ownerAlone | QFile::ExeOwner;
    errno = 0;
    if (QFileInfo(path).isDir()) {
        if (!leaveToOwner(path, permissions))
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
    if (!isThere(path))
        return fileError();
    if (!leaveToOwner(path, ownerAlone))
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
    Q_UNUSED(path); // Windows has no such thing for folders: moveOver() waits for the new name
    return std::nullopt;
#endif
}

std::optional<Error> moveOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const DWORD code = moveOnceFree(from, to);
    return code == 0 ? std::nullopt : std::optional(systemError(errnoFor(code)));
#else
    std::error_code code;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), code);
    if (code)
        return systemError(code.value());
    return syncFolder(QFileInfo(to).absolutePath());
#endif
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
