// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/announcement.h"

#include <QTest>

#include <utility>

namespace testsupport {

/// What screen readers were told to say in a window since the last question; waits for it. Also
/// where there are none, as on the test's platform.
inline QString heard(const QWidget *window)
{
    QString text;
    (void)QTest::qWaitFor([&] {
        auto *announcer = window->findChild<gui::Announcer *>();
        if (!announcer)
            return false;
        text = announcer->accessibleName();
        announcer->setAccessibleName({});
        return !text.isEmpty();
    });
    return text;
}

/// Nothing is on its way either.
inline bool isQuiet(const QWidget *window)
{
    QCoreApplication::processEvents();
    const auto *announcer = window->findChild<gui::Announcer *>();
    return !announcer || announcer->accessibleName().isEmpty();
}

} // namespace testsupport
