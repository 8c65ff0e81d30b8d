// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "diskfaults.h"

#include "support/diskcalls.h"

#include <cerrno>
#include <csignal>

namespace testsupport {

namespace {

using Kind = DiskFault::Kind;

class FaultyDisk : public DiskCallHandler
{
public:
    ssize_t handle(const DiskCall &call, const std::function<ssize_t(size_t)> &make) override
    {
        const Kind kind = meet(call);
        if (kind == Kind::Fail) {
            errno = fault.error;
            return -1;
        }
        const bool isInPart = kind == Kind::Tear && call.kind == DiskCall::Kind::Write;
        const ssize_t result = make(isInPart ? call.size / 2 : call.size);
        if (kind == Kind::Tear)
            raise(SIGKILL);
        return result;
    }

    QByteArray watched;
    DiskFault fault;
    QList<QByteArray> calls;

private:
    static bool needsRoom(const DiskCall &call)
    {
        return call.kind != DiskCall::Kind::Sync && call.kind != DiskCall::Kind::Remove;
    }

    /// What the fault makes of a call, which is counted.
    Kind meet(const DiskCall &call)
    {
        if (!isWithin(call.path, watched))
            return Kind::None;
        calls.append(QByteArray(call.name) + ' ' + call.path.mid(watched.size()));
        const auto number = calls.size();
        if (fault.kind == Kind::FailAll && number > fault.at && needsRoom(call))
            return Kind::Fail;
        if (number != fault.at)
            return Kind::None;
        if (fault.kind == Kind::Kill)
            raise(SIGKILL);
        return fault.kind == Kind::FailAll ? Kind::Fail : fault.kind;
    }
};

FaultyDisk disk;

} // namespace

void meetDiskFault(const QByteArray &folder, const DiskFault &what)
{
    disk.fault = what;
    disk.calls.clear();
    disk.watched = folder;
    handleDiskCalls(&disk);
}

const QList<QByteArray> &diskCalls()
{
    return disk.calls;
}

} // namespace testsupport
