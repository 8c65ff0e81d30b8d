// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT

// Some distributions' compilers replace the very functions that are defined here.
#undef _FORTIFY_SOURCE

#include "diskfaults.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace testsupport {

namespace {

using Kind = DiskFault::Kind;

QByteArray watched; // empty: nothing is
DiskFault fault;
QList<QByteArray> calls;

/// The same function of the next library, which is libc.
template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

QByteArray pathOf(int file)
{
    std::array<char, 4096> path;
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    const auto length = readlink(link.constData(), path.data(), path.size());
    return length < 0 ? QByteArray() : QByteArray(path.data(), length);
}

/// The folder itself is synchronised too.
bool isWatched(const QByteArray &path)
{
    return !watched.isEmpty() && path.startsWith(watched)
        && (path.size() == watched.size() || path.at(watched.size()) == '/');
}

enum class Needs { Room, Nothing };

/// What the fault makes of a call, which is counted.
Kind meet(const char *name, const QByteArray &path, Needs needs)
{
    if (!isWatched(path))
        return Kind::None;
    calls.append(QByteArray(name) + ' ' + path.mid(watched.size()));
    const auto number = calls.size();
    if (fault.kind == Kind::FailAll && number > fault.at && needs == Needs::Room)
        return Kind::Fail;
    if (number != fault.at)
        return Kind::None;
    if (fault.kind == Kind::Kill)
        raise(SIGKILL);
    return fault.kind == Kind::FailAll ? Kind::Fail : fault.kind;
}

int fail()
{
    errno = fault.error;
    return -1;
}

/// Runs a call that is done or not done.
template <typename Call>
auto whole(const char *name, const QByteArray &path, Needs needs, Call call) -> decltype(call())
{
    const Kind kind = meet(name, path, needs);
    if (kind == Kind::Fail)
        return fail();
    const auto result = call();
    if (kind == Kind::Tear)
        raise(SIGKILL);
    return result;
}

/// Runs a call that writes so many bytes, of which a part may be written.
template <typename Call>
ssize_t inPart(const char *name, int file, size_t size, Call call)
{
    // Most of what is written by a test is not below the folder, and need not wait for a look.
    const Kind kind = watched.isEmpty() ? Kind::None : meet(name, pathOf(file), Needs::Room);
    if (kind == Kind::Fail)
        return fail();
    const ssize_t written = call(kind == Kind::Tear ? size / 2 : size);
    if (kind == Kind::Tear)
        raise(SIGKILL);
    return written;
}

/// Opening is a change where it makes the file.
template <typename Function>
int opened(const char *name, const char *path, int flags, mode_t mode)
{
    const auto call = [&] { return real<Function>(name)(path, flags, mode); };
    const bool makes = (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
    return makes ? whole("open", path, Needs::Room, call) : call();
}

} // namespace

void meetDiskFault(const QByteArray &folder, const DiskFault &what)
{
    fault = what;
    calls.clear();
    watched = folder;
}

const QList<QByteArray> &diskCalls()
{
    return calls;
}

} // namespace testsupport

// What Qt, SQLite and the C++ library change files with. Their own names and types are libc's.
using testsupport::inPart;
using testsupport::Needs;
using testsupport::opened;
using testsupport::pathOf;
using testsupport::real;
using testsupport::whole;

extern "C" {

#define SUBMITTAL_INTERPOSED __attribute__((visibility("default")))

SUBMITTAL_INTERPOSED ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto next = real<decltype(write)>("write");
    return inPart("write", file, size, [&](size_t part) { return next(file, bytes, part); });
}

SUBMITTAL_INTERPOSED ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto next = real<decltype(pwrite64)>("pwrite64");
    return inPart("pwrite64", file, size, [&](size_t part) { return next(file, bytes, part, at); });
}

SUBMITTAL_INTERPOSED int fsync(int file)
{
    static const auto next = real<decltype(fsync)>("fsync");
    return whole("fsync", pathOf(file), Needs::Nothing, [&] { return next(file); });
}

SUBMITTAL_INTERPOSED int fdatasync(int file)
{
    static const auto next = real<decltype(fdatasync)>("fdatasync");
    return whole("fdatasync", pathOf(file), Needs::Nothing, [&] { return next(file); });
}

SUBMITTAL_INTERPOSED int ftruncate(int file, off_t size) __THROW
{
    static const auto next = real<int(int, off_t)>("ftruncate");
    return whole("ftruncate", pathOf(file), Needs::Room, [&] { return next(file, size); });
}

SUBMITTAL_INTERPOSED int ftruncate64(int file, off64_t size) __THROW
{
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    return whole("ftruncate64", pathOf(file), Needs::Room, [&] { return next(file, size); });
}

SUBMITTAL_INTERPOSED int rename(const char *from, const char *to) __THROW
{
    static const auto next = real<int(const char *, const char *)>("rename");
    return whole("rename", to, Needs::Room, [&] { return next(from, to); });
}

SUBMITTAL_INTERPOSED int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                                   unsigned int flags) __THROW
{
    static const auto next =
        real<int(int, const char *, int, const char *, unsigned int)>("renameat2");
    return whole("renameat2", to, Needs::Room,
                 [&] { return next(fromFolder, from, toFolder, to, flags); });
}

SUBMITTAL_INTERPOSED int unlink(const char *path) __THROW
{
    static const auto next = real<int(const char *)>("unlink");
    return whole("unlink", path, Needs::Nothing, [&] { return next(path); });
}

SUBMITTAL_INTERPOSED int mkdir(const char *path, mode_t mode) __THROW
{
    static const auto next = real<int(const char *, mode_t)>("mkdir");
    return whole("mkdir", path, Needs::Room, [&] { return next(path, mode); });
}

SUBMITTAL_INTERPOSED int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened<int(const char *, int, ...)>("open", path, flags, mode);
}

SUBMITTAL_INTERPOSED int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened<int(const char *, int, ...)>("open64", path, flags, mode);
}

#undef SUBMITTAL_INTERPOSED

} // extern "C"
