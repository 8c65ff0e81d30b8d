// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/firststart.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

constexpr int patience = 1'000; // ms that a busy first window may take to answer

/// The same for every way to write the folder, and without its name, which may tell who it is.
QString socketName(const QString &profileFolder)
{
    const QByteArray path = QDir(profileFolder).absolutePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return u"submittal-"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

FirstStart::FirstStart(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            socket->disconnectFromServer(); // the answer
            socket->deleteLater();
            emit called();
        }
    });
}

bool FirstStart::callOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    // One that hangs is there, too; but who accepts and never answers may have crashed just now.
    return socket.waitForConnected(patience)
        && (socket.state() == QLocalSocket::UnconnectedState
            || socket.waitForDisconnected(patience));
}

void FirstStart::listen()
{
    // What a crash left behind; the lock of the record decides who is first.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name); // where it cannot, the second start says that the first is there
}

} // namespace submission
