// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/diskcalls.h"

#include <QByteArrayList>
#include <QList>

#include <mutex>

namespace testsupport {

/// Something that was done to the files below a folder, or that others heard of.
struct DiskOperation
{
    enum class Kind {
        Make,
        MakeFolder,
        Write,
        Resize,
        Sync,
        Rename,
        Link,
        Remove,
        Say,  ///< `bytes` went to the standard output, or were noted
        Send, ///< something left through a socket, of which `bytes` are the head
    };

    Kind kind = Kind::Say;
    QByteArray path; ///< below the folder, without a slash before it; a file that has no name
                     ///< is called as the system calls it
    QByteArray from; ///< of Rename and Link
    qint64 at = 0;   ///< of Write; of Resize the size
    QByteArray bytes;
};

/// Writes down what this process does below a folder, in the order in which it is done. The calls
/// wait for one another: an operation stands before all that the program does once it has returned.
class DiskRecorder : public DiskCallHandler
{
public:
    /// Adds to the file at `log`, which lies elsewhere.
    DiskRecorder(const QByteArray &folder, const QByteArray &log);
    ~DiskRecorder() override;
    DiskRecorder(const DiskRecorder &) = delete;
    DiskRecorder &operator=(const DiskRecorder &) = delete;

    ssize_t handle(const DiskCall &call, const std::function<ssize_t(size_t)> &make) override;
    /// Writes down that something was said.
    void note(const QByteArray &line);

    /// What a log holds; what a kill broke off at its end is left out.
    static QList<DiskOperation> read(const QByteArray &log);

private:
    void add(const DiskOperation &operation);
    DiskOperation operationOf(const DiskCall &call, const QByteArray &from, ssize_t result) const;
    QByteArray below(const QByteArray &path) const;

    const QByteArray m_folder;
    int m_log = -1;
    std::mutex m_mutex;
};

} // namespace testsupport
