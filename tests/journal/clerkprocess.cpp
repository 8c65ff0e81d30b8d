// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "clerkprocess.h"

#include "journal/database.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstdlib>

#include <sys/socket.h>
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

/// The next line, or what there is before the other end is closed.
QByteArray readLine(int socket)
{
    QByteArray line;
    for (char letter = 0; ::read(socket, &letter, 1) == 1 && letter != '\n';)
        line.append(letter);
    return line;
}

/// Forks a clerk for each line that comes, and says how it ended.
[[noreturn]] void forkClerks(int socket)
{
    (void)journal::Database::open({}, journal::Database::Mode::Scratch); // loads what is needed
    for (;;) {
        const QByteArrayList order = readLine(socket).split('\t');
        if (order.size() != 4)
            std::_Exit(0); // the test has ended
        const DiskFault fault{DiskFault::Kind(order.at(0).toInt()), order.at(1).toInt(),
                              order.at(2).toInt()};
        const pid_t process = ::fork();
        if (process == 0)
            workAsClerk(QString::fromUtf8(order.at(3)), fault, socket);
        int status = -1;
        ::waitpid(process, &status, 0);
        say(socket, "status " + QByteArray::number(status));
    }
}

void take(ClerkRun &run, const QByteArray &line)
{
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

} // namespace

bool ClerkRun::wasKilled() const
{
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

bool ClerkRun::endedInOrder() const
{
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

ClerkProcesses::ClerkProcesses()
{
    std::array<int, 2> ends;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("no socket");
    m_forker = ::fork();
    if (m_forker < 0)
        qFatal("no process");
    if (m_forker == 0) {
        ::close(ends[0]);
        forkClerks(ends[1]);
    }
    ::close(ends[1]);
    m_socket = ends[0];
}

ClerkProcesses::~ClerkProcesses()
{
    ::close(m_socket);
    ::waitpid(m_forker, nullptr, 0);
}

ClerkRun ClerkProcesses::letWork(const QString &profile, const DiskFault &fault)
{
    const QByteArrayList order{QByteArray::number(int(fault.kind)), QByteArray::number(fault.error),
                               QByteArray::number(fault.at), profile.toUtf8()};
    say(m_socket, order.join('\t'));
    ClerkRun run;
    QByteArray line = readLine(m_socket);
    for (; !line.isEmpty() && !line.startsWith("status "); line = readLine(m_socket))
        take(run, line);
    run.status = line.isEmpty() ? -1 : line.mid(7).toInt();
    return run;
}
