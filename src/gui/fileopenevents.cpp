// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/fileopenevents.h"

#include <QFileOpenEvent>

#include <utility>

namespace gui {

FileOpenEvents::FileOpenEvents(QObject *application)
    : QObject(application)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit opened(std::exchange(m_paths, {})); });
    application->installEventFilter(this);
}

bool FileOpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    if (const QString path = static_cast<QFileOpenEvent *>(event)->file(); !path.isEmpty()) {
        m_paths.append(path);
        m_pause.start();
    }
    return true;
}

} // namespace gui
