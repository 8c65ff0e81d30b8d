// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "clerkprocess.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

using candidate::Error;
using testsupport::DiskFault;
using Step = Clerk::Step;

namespace {

void say(int pipe, const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(pipe, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::_Exit(2);
}

/// The clerk's own process; never returns.
[[noreturn]] void workAsClerk(const QString &profile, const DiskFault &fault, int pipe)
{
    testsupport::meetDiskFault(QFile::encodeName(profile), fault);
    Clerk clerk(profile, [pipe](Step step, const std::optional<Error> &error) {
        if (!error)
            return say(pipe, "done " + QByteArray::number(int(step)));
        const bool isOdd =
            error->sentence.isEmpty() || error->kind != candidate::ErrorKind::LocalDisk;
        say(pipe,
            (isOdd ? "odd " : "failed ") + QByteArray::number(int(step)) + ' '
                + error->sentence.toUtf8() + ' ' + error->detail.toUtf8());
    });
    clerk.work();
    for (const QByteArray &call : testsupport::diskCalls())
        say(pipe, "call " + call);
    std::_Exit(0);
}

ClerkRun heard(QFile &said)
{
    ClerkRun run;
    for (const QByteArray &line : said.readAll().split('\n')) {
        const QByteArray rest = line.mid(line.indexOf(' ') + 1);
        if (line.startsWith("done "))
            run.done.insert(Step(rest.toInt()));
        else if (line.startsWith("failed "))
            run.failed.append(rest);
        else if (line.startsWith("odd "))
            run.oddError = rest;
        else if (line.startsWith("call "))
            run.calls.append(rest);
    }
    return run;
}

} // namespace

bool ClerkRun::wasKilled() const
{
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

bool ClerkRun::endedInOrder() const
{
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

ClerkRun letWork(const QString &profile, const DiskFault &fault)
{
    std::array<int, 2> ends;
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    const pid_t process = ::fork();
    if (process < 0)
        qFatal("no process");
    if (process == 0)
        workAsClerk(profile, fault, ends[1]);
    ::close(ends[1]);
    QFile said;
    if (!said.open(ends[0], QIODevice::ReadOnly, QFile::AutoCloseHandle))
        qFatal("the pipe cannot be read");
    ClerkRun run = heard(said); // to the end of the process
    ::waitpid(process, &run.status, 0);
    return run;
}
