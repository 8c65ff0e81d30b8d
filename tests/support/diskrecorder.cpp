// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/diskrecorder.h"

#include <QDataStream>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace testsupport {

namespace {

using Kind = DiskOperation::Kind;

constexpr size_t headOfSent = 8192; // bytes; who is sent stands before the files

Kind kindOf(DiskCall::Kind kind)
{
    switch (kind) {
    case DiskCall::Kind::Make:
    case DiskCall::Kind::MakeUnnamed:
        return Kind::Make;
    case DiskCall::Kind::MakeFolder:
        return Kind::MakeFolder;
    case DiskCall::Kind::Write:
        return Kind::Write;
    case DiskCall::Kind::Resize:
        return Kind::Resize;
    case DiskCall::Kind::Sync:
        return Kind::Sync;
    case DiskCall::Kind::Rename:
        return Kind::Rename;
    case DiskCall::Kind::Link:
        return Kind::Link;
    case DiskCall::Kind::Remove:
        break;
    }
    return Kind::Remove;
}

/// What a call within the kernel wrote: nobody but the file has it.
QByteArray readBack(int file, qint64 at, qint64 size)
{
    QFile written(QStringLiteral("/proc/self/fd/%1").arg(file));
    if (!written.open(QIODevice::ReadOnly) || !written.seek(at))
        qFatal("cannot read back what was written");
    return written.read(size);
}

/// The file that a link is made to, which may be named by where it is open.
QByteArray linked(const QByteArray &from)
{
    const QByteArray open = "/proc/self/fd/";
    return from.startsWith(open) ? pathOf(from.mid(open.size()).toInt()) : from;
}

} // namespace

DiskRecorder::DiskRecorder(const QByteArray &folder, const QByteArray &log)
    : m_folder(folder)
    , m_log(::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
{
    if (m_log < 0)
        qFatal("nothing can be recorded");
    handleDiskCalls(this);
}

DiskRecorder::~DiskRecorder()
{
    handleDiskCalls(nullptr);
    ::close(m_log);
}

QByteArray DiskRecorder::below(const QByteArray &path) const
{
    return path.mid(m_folder.size() + 1);
}

DiskOperation DiskRecorder::operationOf(const DiskCall &call, const QByteArray &from,
                                        ssize_t result) const
{
    DiskOperation operation{kindOf(call.kind), below(call.path), below(from), call.at, {}};
    if (call.kind == DiskCall::Kind::MakeUnnamed)
        operation.path = below(pathOf(int(result)));
    if (call.kind != DiskCall::Kind::Write)
        return operation;
    if (call.at < 0)
        operation.at = ::lseek(call.file, 0, SEEK_CUR) - result;
    operation.bytes =
        call.bytes ? QByteArray(call.bytes, result) : readBack(call.file, operation.at, result);
    return operation;
}

ssize_t DiskRecorder::handle(const DiskCall &call, const std::function<ssize_t(size_t)> &make)
{
    const bool isSaid = call.kind == DiskCall::Kind::Write && call.file == STDOUT_FILENO;
    const bool isSent = call.path.startsWith("socket:"); // Qt writes to one as to a file
    if (!isSaid && !isSent && !isWithin(call.path, m_folder))
        return make(call.size);
    const std::lock_guard guard(m_mutex);
    if (isSaid || isSent) { // before anybody can hear it
        const auto size = isSaid ? call.size : std::min(call.size, headOfSent);
        add({isSaid ? Kind::Say : Kind::Send, {}, {}, 0, QByteArray(call.bytes, qsizetype(size))});
        return make(call.size);
    }
    const QByteArray from = call.kind == DiskCall::Kind::Link ? linked(call.from) : call.from;
    const ssize_t result = make(call.size);
    const int error = errno;
    if (result >= 0)
        add(operationOf(call, from, result));
    errno = error;
    return result;
}

void DiskRecorder::note(const QByteArray &line)
{
    const std::lock_guard guard(m_mutex);
    add({Kind::Say, {}, {}, 0, line});
}

void DiskRecorder::add(const DiskOperation &operation)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << int(operation.kind) << operation.path << operation.from << operation.at
           << operation.bytes;
    // Not by write(), which would come here again.
    if (::syscall(SYS_write, m_log, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("nothing can be recorded any more");
}

QList<DiskOperation> DiskRecorder::read(const QByteArray &log)
{
    QFile file(QFile::decodeName(log));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("nothing was recorded");
    QDataStream stream(&file);
    QList<DiskOperation> operations;
    for (;;) {
        int kind = 0;
        DiskOperation operation;
        stream >> kind >> operation.path >> operation.from >> operation.at >> operation.bytes;
        if (stream.status() != QDataStream::Ok)
            return operations;
        operation.kind = Kind(kind);
        operations.append(operation);
    }
}

} // namespace testsupport
