// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace comeet {

/// Hears from the system when the computer is on a network again. A hint to try now and never a
/// reason not to: behind some virtual private networks the system is wrong. Says nothing where the
/// system tells nothing. Loads a plugin (4 ms): make it when something waits.
class Reachability : public QObject
{
    Q_OBJECT

public:
    explicit Reachability(QObject *parent = nullptr);

signals:
    void returned();
};

} // namespace comeet
