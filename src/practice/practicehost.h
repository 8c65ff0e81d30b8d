// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/practiceplugin.h"

namespace practice {

/// Loads the practice company when it is first needed, and stops it at the end.
class PracticeHost
{
public:
    PracticeHost() = default;
    ~PracticeHost();
    Q_DISABLE_COPY_MOVE(PracticeHost)

    /// As PracticePlugin::start(); an error too if the plugin is not where the program is.
    candidate::Result<Access> start(quint16 port = 0);

private:
    PracticePlugin *m_plugin = nullptr; ///< belongs to Qt's plugin loader
};

} // namespace practice
