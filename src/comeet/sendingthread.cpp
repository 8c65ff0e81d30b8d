// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/sendingthread.h"

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace comeet {

void SendingThread::preferWithoutGLib()
{
    if (!qEnvironmentVariableIsSet("QT_NO_THREADED_GLIB"))
        qputenv("QT_NO_THREADED_GLIB", "1");
}

void SendingThread::run()
{
#ifdef Q_OS_LINUX
    // sched(7): such a thread does not preempt the one that wakes it. QThread's priorities cannot
    // say so. Should the system refuse, it only costs time.
    const sched_param unchanged{};
    sched_setscheduler(0, SCHED_BATCH, &unchanged);
#endif
    exec();
}

} // namespace comeet
