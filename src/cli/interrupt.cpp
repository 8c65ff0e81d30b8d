// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <atomic>

#include <windows.h>
#else
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace cli {

#ifdef Q_OS_WIN

namespace {

// Windows calls the handler in a thread of its own, and gives it nothing to know us by.
std::atomic<Interrupt *> waiting = nullptr;

BOOL WINAPI handle(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    Interrupt *interrupt = waiting.exchange(nullptr);
    return interrupt
        && QMetaObject::invokeMethod(interrupt, &Interrupt::interrupted, Qt::QueuedConnection);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    waiting = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(handle, FALSE);
    waiting = nullptr;
}

#else

namespace {

constexpr std::array signalsToEnd{SIGINT, SIGTERM};

// A pipe to ourselves: next to nothing but write() may be called where a signal is handled.
std::array<int, 2> ends{-1, -1};

void handle(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(ends[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe(ends.data()) != 0)
        return; // then a signal ends the program as usual
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESETHAND | SA_RESTART; // the second time it ends the program
    for (const int number : signalsToEnd) {
        struct sigaction before = {};
        // Who started us in the background may have said that Ctrl+C is not meant for us.
        if (sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(number, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int number : signalsToEnd) {
        struct sigaction before = {};
        if (sigaction(number, nullptr, &before) == 0 && before.sa_handler == handle)
            std::signal(number, SIG_DFL);
    }
    for (int &end : ends) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

#endif

} // namespace cli
