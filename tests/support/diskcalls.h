// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

#include <sys/types.h>

namespace testsupport {

/// One call of libc that changes files or folders, or writes to something else.
struct DiskCall
{
    enum class Kind {
        Make,        ///< a file
        MakeUnnamed, ///< a file in a folder, for Link to name it
        MakeFolder,
        Write,
        Resize, ///< a file, to `at` bytes
        Sync,   ///< a file or folder
        Rename,
        Link,   ///< a file that has another name already, or none
        Remove, ///< a file's name
    };

    Kind kind = Kind::Write;
    const char *name = nullptr; ///< the function's
    QByteArray path;      ///< what it changes, as the system names it; of a rename the new name
    QByteArray from = {}; ///< of a rename
    int file = -1;        ///< where it is open
    const char *bytes = nullptr; ///< of Write, unless the kernel has them
    size_t size = 0;
    off64_t at = -1; ///< of Write; -1 for where the file stands
};

/// Stands between the program and libc.
class DiskCallHandler
{
public:
    virtual ~DiskCallHandler() = default;

    /// Makes the call, or does something in its place: `make` makes it, of a write with so many
    /// bytes. Returns what the program gets for it, where -1 has errno set. In whichever thread
    /// calls.
    virtual ssize_t handle(const DiskCall &call, const std::function<ssize_t(size_t)> &make) = 0;
};

/// From now on the calls of this process come to this handler first, those of Qt and SQLite too;
/// none again with nullptr. The program that links this needs its symbols exported.
void handleDiskCalls(DiskCallHandler *handler);

/// As the system names what is open.
QByteArray pathOf(int file);

/// Whether a path is a folder's or lies below it.
bool isWithin(const QByteArray &path, const QByteArray &folder);

} // namespace testsupport
