// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>

#include <windows.h>
#endif

namespace cli {

#ifdef Q_OS_WIN

namespace {

bool leadsSomewhere(DWORD stream)
{
    HANDLE handle = GetStdHandle(stream);
    return handle && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

Console::Console()
{
    const bool output = leadsSomewhere(STD_OUTPUT_HANDLE);
    const bool errors = leadsSomewhere(STD_ERROR_HANDLE);
    // The console program has one already; started from a desktop there is none at all. Ctrl+C
    // comes from there too.
    AttachConsole(ATTACH_PARENT_PROCESS);
    if (!output)
        std::freopen("CONOUT$", "w", stdout);
    if (!errors)
        std::freopen("CONOUT$", "w", stderr);
    m_codePage = GetConsoleOutputCP();
    if (m_codePage != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Console::~Console()
{
    std::fflush(stdout);
    std::fflush(stderr);
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
}

int leave(int status)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
    return status;
}

#else

Console::Console() = default;

Console::~Console() = default;

int leave(int status)
{
    return status;
}

#endif

} // namespace cli
