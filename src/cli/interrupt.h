// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace cli {

/// Ctrl+C, or a polite request to end (SIGTERM), as a signal in the thread of this object. The
/// second one ends the program at once, as it always does. There can be one of these at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void interrupted();
};

} // namespace cli
