// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/native.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

#include <io.h>
#include <windows.h>
// After it, for it takes its types from there.
#include <sddl.h>

using namespace Qt::StringLiterals;

namespace journal::native {

namespace {

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

} // namespace

int lastError()
{
    // Qt asks Windows itself, which knows no errno.
    return errno != 0 ? errno : errnoFor(GetLastError());
}

bool isThere(const QString &path)
{
    return QFileInfo(path).isFile();
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

bool synchronise(int handle)
{
    return ::_commit(handle) == 0;
}

int synchroniseFolder(const QString & /*path*/)
{
    return 0; // Windows has no such thing: rename() waits for the new name
}

int rename(const QString &from, const QString &to)
{
    const DWORD code = moveOnceFree(from, to);
    return code == 0 ? 0 : errnoFor(code);
}

} // namespace journal::native
