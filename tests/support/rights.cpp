// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/rights.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <QDir>

#include <vector>

#include <windows.h>
#endif

namespace testsupport {

#ifdef Q_OS_WIN

namespace {

// QFile::permissions() asks for effective rights, which wine does not work out.
std::vector<char> accessOf(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    DWORD size = 0;
    GetFileSecurityW(name.c_str(), DACL_SECURITY_INFORMATION, nullptr, 0, &size);
    std::vector<char> access(size);
    if (size == 0
        || !GetFileSecurityW(name.c_str(), DACL_SECURITY_INFORMATION, access.data(), size, &size))
        return {};
    return access;
}

/// A group that other people are in. Of the owner's own group nothing is said: wine makes one up.
bool isOfManyPeople(PSID who)
{
    return IsWellKnownSid(who, WinWorldSid) || IsWellKnownSid(who, WinBuiltinUsersSid)
        || IsWellKnownSid(who, WinAuthenticatedUserSid) || IsWellKnownSid(who, WinInteractiveSid);
}

} // namespace

bool isForOwnerAlone(const QString &path)
{
    std::vector<char> access = accessOf(path);
    PACL list = nullptr;
    BOOL isDefault = FALSE;
    BOOL isThere = FALSE;
    if (access.empty() || !GetSecurityDescriptorDacl(access.data(), &isThere, &list, &isDefault)
        || !isThere || !list) // none at all: everybody may do everything
        return false;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry))
            return false;
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        if (allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && allowed->Mask != 0
            && isOfManyPeople(&allowed->SidStart))
            return false;
    }
    return true;
}

#else

bool isForOwnerAlone(const QString &path)
{
    return !(QFile::permissions(path)
             & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::WriteOther | QFile::ExeOther));
}

#endif

} // namespace testsupport
