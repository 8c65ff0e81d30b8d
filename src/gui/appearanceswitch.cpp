// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/appearanceswitch.h"

#include "gui/style.h"
#include "submission/settings.h"

#include <QApplication>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString settingsKey = u"appearance"_s;

} // namespace

AppearanceSwitch::AppearanceSwitch(submission::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    QApplication::setStyle(new Style);
    m_platform = QApplication::palette();
    apply();
}

theme::Appearance AppearanceSwitch::appearance() const
{
    const QString stored = m_settings.value(settingsKey).toString();
    if (stored == "light"_L1)
        return theme::Appearance::Light;
    return stored == "dark"_L1 ? theme::Appearance::Dark : theme::Appearance::System;
}

void AppearanceSwitch::setAppearance(theme::Appearance appearance)
{
    switch (appearance) {
    case theme::Appearance::System:
        m_settings.setValue(settingsKey, {});
        break;
    case theme::Appearance::Light:
        m_settings.setValue(settingsKey, u"light"_s);
        break;
    case theme::Appearance::Dark:
        m_settings.setValue(settingsKey, u"dark"_s);
        break;
    }
    apply();
}

void AppearanceSwitch::apply()
{
    QApplication::setPalette(theme::palette(appearance(), m_platform));
}

} // namespace gui
