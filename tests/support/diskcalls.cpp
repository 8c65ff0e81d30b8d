// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT

// Some distributions' compilers replace the very functions that are defined here.
#undef _FORTIFY_SOURCE

#include "support/diskcalls.h"

#include <array>
#include <atomic>
#include <cstdarg>
#include <cstdio>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

namespace testsupport {

namespace {

using Kind = DiskCall::Kind;

std::atomic<DiskCallHandler *> handler = nullptr;

/// The same function of the next library, which is libc.
template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// A call that is done or not done.
template <typename Call>
int whole(DiskCall call, Call make)
{
    DiskCallHandler *const there = handler;
    if (!there)
        return make();
    if (call.file >= 0)
        call.path = pathOf(call.file);
    return int(there->handle(call, [&make](size_t) { return ssize_t(make()); }));
}

/// A call with so many bytes, of which a part may be written.
template <typename Call>
ssize_t inPart(DiskCall call, Call make)
{
    DiskCallHandler *const there = handler;
    if (!there)
        return make(call.size);
    call.path = pathOf(call.file);
    return there->handle(call, make);
}

/// Opening is a change where it makes the file or empties it.
template <typename Function>
int opened(const char *name, const char *path, int flags, mode_t mode)
{
    const auto make = [&] { return real<Function>(name)(path, flags, mode); };
    if ((flags & O_TMPFILE) == O_TMPFILE)
        return whole({Kind::MakeUnnamed, "open", path}, make);
    if ((flags & O_CREAT) != 0 && access(path, F_OK) != 0)
        return whole({Kind::Make, "open", path}, make);
    if ((flags & O_TRUNC) != 0)
        return whole({.kind = Kind::Resize, .name = "open", .path = path, .at = 0}, make);
    return make();
}

} // namespace

QByteArray pathOf(int file)
{
    std::array<char, 4096> path;
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(file);
    const auto length = readlink(link.constData(), path.data(), path.size());
    return length < 0 ? QByteArray() : QByteArray(path.data(), length);
}

void handleDiskCalls(DiskCallHandler *next)
{
    handler = next;
}

bool isWithin(const QByteArray &path, const QByteArray &folder)
{
    return !folder.isEmpty() && path.startsWith(folder)
        && (path.size() == folder.size() || path.at(folder.size()) == '/');
}

} // namespace testsupport

// What Qt, SQLite and the C++ library change files with. Their own names and types are libc's.
using testsupport::inPart;
using testsupport::Kind;
using testsupport::opened;
using testsupport::real;
using testsupport::whole;

extern "C" {

#define SUBMITTAL_INTERPOSED __attribute__((visibility("default")))

SUBMITTAL_INTERPOSED ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto next = real<decltype(write)>("write");
    return inPart({.kind = Kind::Write,
                   .name = "write",
                   .path = {},
                   .file = file,
                   .bytes = static_cast<const char *>(bytes),
                   .size = size},
                  [&](size_t part) { return next(file, bytes, part); });
}

SUBMITTAL_INTERPOSED ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto next = real<decltype(pwrite64)>("pwrite64");
    return inPart({.kind = Kind::Write,
                   .name = "pwrite64",
                   .path = {},
                   .file = file,
                   .bytes = static_cast<const char *>(bytes),
                   .size = size,
                   .at = at},
                  [&](size_t part) { return next(file, bytes, part, at); });
}

SUBMITTAL_INTERPOSED ssize_t sendfile(int file, int from, off_t *at, size_t size) __THROW
{
    static const auto next = real<ssize_t(int, int, off_t *, size_t)>("sendfile");
    return inPart({.kind = Kind::Write, .name = "sendfile", .path = {}, .file = file, .size = size},
                  [&](size_t part) { return next(file, from, at, part); });
}

SUBMITTAL_INTERPOSED ssize_t sendfile64(int file, int from, off64_t *at, size_t size) __THROW
{
    static const auto next = real<ssize_t(int, int, off64_t *, size_t)>("sendfile64");
    return inPart(
        {.kind = Kind::Write, .name = "sendfile64", .path = {}, .file = file, .size = size},
        [&](size_t part) { return next(file, from, at, part); });
}

SUBMITTAL_INTERPOSED int fsync(int file)
{
    static const auto next = real<decltype(fsync)>("fsync");
    return whole({.kind = Kind::Sync, .name = "fsync", .path = {}, .file = file},
                 [&] { return next(file); });
}

SUBMITTAL_INTERPOSED int fdatasync(int file)
{
    static const auto next = real<decltype(fdatasync)>("fdatasync");
    return whole({.kind = Kind::Sync, .name = "fdatasync", .path = {}, .file = file},
                 [&] { return next(file); });
}

SUBMITTAL_INTERPOSED int ftruncate(int file, off_t size) __THROW
{
    static const auto next = real<int(int, off_t)>("ftruncate");
    return whole({.kind = Kind::Resize, .name = "ftruncate", .path = {}, .file = file, .at = size},
                 [&] { return next(file, size); });
}

SUBMITTAL_INTERPOSED int ftruncate64(int file, off64_t size) __THROW
{
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    return whole(
        {.kind = Kind::Resize, .name = "ftruncate64", .path = {}, .file = file, .at = size},
        [&] { return next(file, size); });
}

SUBMITTAL_INTERPOSED int rename(const char *from, const char *to) __THROW
{
    static const auto next = real<int(const char *, const char *)>("rename");
    return whole({Kind::Rename, "rename", to, from}, [&] { return next(from, to); });
}

SUBMITTAL_INTERPOSED int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                                   unsigned int flags) __THROW
{
    static const auto next =
        real<int(int, const char *, int, const char *, unsigned int)>("renameat2");
    return whole({Kind::Rename, "renameat2", to, from},
                 [&] { return next(fromFolder, from, toFolder, to, flags); });
}

SUBMITTAL_INTERPOSED int linkat(int fromFolder, const char *from, int toFolder, const char *to,
                                int flags) __THROW
{
    static const auto next = real<int(int, const char *, int, const char *, int)>("linkat");
    return whole({Kind::Link, "linkat", to, from},
                 [&] { return next(fromFolder, from, toFolder, to, flags); });
}

SUBMITTAL_INTERPOSED int unlink(const char *path) __THROW
{
    static const auto next = real<int(const char *)>("unlink");
    return whole({Kind::Remove, "unlink", path}, [&] { return next(path); });
}

SUBMITTAL_INTERPOSED int mkdir(const char *path, mode_t mode) __THROW
{
    static const auto next = real<int(const char *, mode_t)>("mkdir");
    return whole({Kind::MakeFolder, "mkdir", path}, [&] { return next(path, mode); });
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
