// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/statusnews.h"

#include "gui/icons.h"
#include "gui/pipelinepane.h"
#include "submission/settings.h"
#include "submission/statuswatch.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

namespace {

const QString watchKey = u"watchStatuses"_s;
const QString notifyKey = u"notifyOfStatuses"_s;

} // namespace

StatusNews::StatusNews(submission::StatusWatch &watch, submission::Settings &settings,
                       QWidget *window)
    : QObject(window)
    , m_watch(watch)
    , m_settings(settings)
    , m_window(window)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(5s);
    connect(&m_gathering, &QTimer::timeout, this, &StatusNews::notify);
    connect(&m_watch, &submission::StatusWatch::statusChanged, this, &StatusNews::take);
    m_watch.setOn(isWatching());
}

bool StatusNews::isWatching() const
{
    return m_settings.value(watchKey).toBool(true);
}

void StatusNews::setWatching(bool on)
{
    m_settings.setValue(watchKey, on);
    m_watch.setOn(on);
}

bool StatusNews::isNotifying() const
{
    return m_settings.value(notifyKey).toBool(true);
}

void StatusNews::setNotifying(bool on)
{
    m_settings.setValue(notifyKey, on);
}

void StatusNews::take(submission::EntryId id, const QString &status)
{
    // Who looks at the window sees it there.
    if (!isNotifying() || m_window->isActiveWindow())
        return;
    m_changed.insert(id, status);
    if (!m_gathering.isActive())
        m_gathering.start();
}

void StatusNews::notify()
{
    const auto changed = std::exchange(m_changed, {});
    if (changed.isEmpty() || m_window->isActiveWindow())
        return;
    m_told = changed.size() == 1 ? changed.constBegin().key() : 0;
    const QString text = changed.size() == 1
        ? tr("A candidate of yours is now: %1.").arg(statusText(changed.constBegin().value()))
        : tr("%n candidate(s) have a new status.", nullptr, int(changed.size()));
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        if (!m_tray) {
            m_tray = new QSystemTrayIcon(icons::application(), this);
            connect(m_tray, &QSystemTrayIcon::messageClicked, this,
                    [this] { emit followed(m_told); });
            connect(m_tray, &QSystemTrayIcon::activated, this, [this] { emit followed(m_told); });
            // It is there for the notification alone.
            connect(qApp, &QGuiApplication::applicationStateChanged, m_tray,
                    [this](Qt::ApplicationState state) {
                        if (state == Qt::ApplicationActive)
                            m_tray->hide();
                    });
        }
        m_tray->show();
        m_tray->showMessage(u"Submittal"_s, text, icons::application());
    }
    emit notified(text);
}

} // namespace gui
