// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/theme.h"

#include <QObject>
#include <QPalette>

namespace submission {
class Settings;
}

namespace gui {

/// Gives the application its style and its palette, light, dark or as the system has it, and
/// remembers the choice in the settings.
class AppearanceSwitch : public QObject
{
    Q_OBJECT

public:
    /// To be made after the application and before its first window.
    explicit AppearanceSwitch(submission::Settings &settings, QObject *parent = nullptr);

    theme::Appearance appearance() const;
    void setAppearance(theme::Appearance appearance);

private:
    void apply();

    submission::Settings &m_settings;
    QPalette m_platform; ///< as the platform gave it, before ours took its place
};

} // namespace gui
