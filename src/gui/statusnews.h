// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QObject>
#include <QTimer>

class QSystemTrayIcon;
class QWidget;

namespace submission {
class Settings;
class StatusWatch;
} // namespace submission

namespace gui {

/// Tells a person who looks elsewhere that statuses changed, by a notification of the desktop, and
/// remembers whether statuses are asked for and told at all. A notification names no candidate:
/// desktops keep them, and show them on a locked screen.
class StatusNews : public QObject
{
    Q_OBJECT

public:
    StatusNews(submission::StatusWatch &watch, submission::Settings &settings, QWidget *window);

    bool isWatching() const;
    void setWatching(bool on);
    bool isNotifying() const;
    void setNotifying(bool on);

signals:
    /// The notification was clicked; 0 if it told of several.
    void followed(submission::EntryId id);
    /// A notification is shown.
    void notified(const QString &text);

private:
    void take(submission::EntryId id, const QString &status);
    void notify();

    submission::StatusWatch &m_watch;
    submission::Settings &m_settings;
    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr; ///< made for the first notification
    QTimer m_gathering;                ///< many changes at once are one notification
    QHash<submission::EntryId, QString> m_changed;
    submission::EntryId m_told = 0;
};

} // namespace gui
