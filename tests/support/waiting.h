// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace testsupport {

constexpr int patience = 60'000; // ms; nothing takes that long, by wine on a busy machine neither

/// Handles events until something is so, and says whether it came to that. QTest::qWaitFor sleeps
/// 10 ms after each look, which is most of the time that a thousand short waits take.
template <typename Predicate>
bool waitUntil(Predicate isSo, int longest = patience)
{
    const QDeadlineTimer deadline(longest);
    QTimer look; // also at what no event tells of
    look.start(20);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace testsupport
