// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/firststart.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

constexpr int patience = 1'000;  // ms that a busy first window may take to answer
constexpr int longest = 4 << 20; // bytes of a call: thousands of paths
constexpr auto streamVersion = QDataStream::Qt_6_4;

/// The same for every way to write the folder, and without its name, which may tell who it is.
QString socketName(const QString &profileFolder)
{
    const QByteArray path = QDir(profileFolder).absolutePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return u"submittal-"_s + QString::fromLatin1(digest.toHex().left(16));
}

QByteArray toBytes(const Call &call)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << call.files << call.activationToken;
    return bytes;
}

} // namespace

FirstStart::FirstStart(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            socket->setReadBufferSize(longest);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            // Who says nothing more does not stay.
            QTimer::singleShot(patience, socket, &QLocalSocket::abort);
            take(socket);
        }
    });
}

void FirstStart::take(QLocalSocket *socket)
{
    QDataStream stream(socket);
    stream.setVersion(streamVersion);
    stream.startTransaction();
    Call call;
    stream >> call.files >> call.activationToken;
    if (!stream.commitTransaction())
        return;                     // the rest is still to come
    socket->disconnectFromServer(); // the answer
    emit called(call);
}

bool FirstStart::callOther(const Call &call) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(toBytes(call));
    // One that hangs is there, too; but who accepts and never answers may have crashed just now.
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patience);
}

void FirstStart::listen()
{
    // What a crash left behind; the lock of the record decides who is first.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name); // where it cannot, the second start says that the first is there
}

} // namespace submission
