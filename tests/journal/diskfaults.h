// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace testsupport {

/// What becomes of one call that changes a file.
struct DiskFault
{
    enum class Kind {
        None,
        Kill,    ///< the process ends before the call
        Tear,    ///< the process ends in the middle of a write, or after the call
        Fail,    ///< the call does nothing and returns `error`
        FailAll, ///< so do all that follow it and need room, as where a disk is full
    };

    Kind kind = Kind::None;
    int error = 0;
    int at = 0; ///< which call, from 1
};

/// From now on the fault meets what this process writes below a folder. The program that links this
/// has its calls of libc come here first, those of Qt and SQLite too.
void meetDiskFault(const QByteArray &folder, const DiskFault &fault);

/// The calls that came since then, each as its name and its file's.
const QList<QByteArray> &diskCalls();

} // namespace testsupport
