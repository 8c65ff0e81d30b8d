// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <sys/resource.h>

#include <cstdio>

namespace benchmarks {

/// The processor time of this process, user and system, in microseconds.
inline long long cpuMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000LL + usage.ru_utime.tv_usec
        + usage.ru_stime.tv_usec;
}

/// Prints the processor time that the process took until its window was painted for the first
/// time, and quits if it shall: `firstpaint MICROSECONDS`.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QObject *window, bool quits = true)
        : QObject(window)
        , m_quits(quits)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Once the loop turns again, the paint is over.
            QTimer::singleShot(0, this, [this] {
                std::printf("firstpaint %lld\n", cpuMicroseconds());
                if (m_quits)
                    QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_quits;
    bool m_seen = false;
};

} // namespace benchmarks
