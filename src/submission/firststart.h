// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace submission {

/// What a second start hands over to the first.
struct Call
{
    QStringList files;          ///< to be opened, with their whole paths
    QByteArray activationToken; ///< by which Wayland lets a window come to the front; may be empty

    bool operator==(const Call &) const = default;
};

/// One profile, one window: a second start on a profile hands over to the first what it was to
/// open, and asks it to come to the front. By a local socket that only the person who is logged in
/// can use.
class FirstStart : public QObject
{
    Q_OBJECT

public:
    explicit FirstStart(const QString &profileFolder, QObject *parent = nullptr);

    /// Whether another start has this profile and took the call. Returns at once if there is none.
    bool callOther(const Call &call) const;
    /// From now on this is the first.
    void listen();
    /// Of its socket.
    QString name() const { return m_name; }

signals:
    /// Another start asks this one to come to the front, and to open these files.
    void called(const submission::Call &call);

private:
    void take(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace submission
