// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

namespace submission {

/// One profile, one window: a second start on a profile asks the first to come to the front. By a
/// local socket that only the person who is logged in can use; nothing is said over it.
class FirstStart : public QObject
{
    Q_OBJECT

public:
    explicit FirstStart(const QString &profileFolder, QObject *parent = nullptr);

    /// Whether another start has this profile and was asked to come to the front. Returns at once
    /// if there is none.
    bool callOther() const;
    /// From now on this is the first.
    void listen();

signals:
    /// Another start asks this one to come to the front.
    void called();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace submission
