// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace gui {

/// "Open with Submittal" on macOS, which sends the files to the program as events, one by one:
/// gathers those that were chosen together.
class FileOpenEvents : public QObject
{
    Q_OBJECT

public:
    /// Listens from now on; what comes before somebody is connected is kept for the event loop.
    explicit FileOpenEvents(QObject *application);

signals:
    void opened(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_pause;
    QStringList m_paths;
};

} // namespace gui
