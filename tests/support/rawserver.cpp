// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include "support/sockets.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace testsupport {

namespace {

constexpr auto tick = 10ms; // of what goes slowly
constexpr qint64 readAhead = 256 * 1024;

/// What was written and has not left; TLS has a buffer of its own behind the socket's.
qint64 waiting(QTcpSocket *socket)
{
    const auto *secure = qobject_cast<QSslSocket *>(socket);
    return socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void flood(QTcpSocket *socket)
{
    const QByteArray chunk(64 * 1024, 'x');
    while (socket->state() == QAbstractSocket::ConnectedState && waiting(socket) < 1 << 20)
        socket->write(chunk);
}

void keepFlooding(QTcpSocket *socket)
{
    const auto more = [socket] { flood(socket); };
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        QObject::connect(secure, &QSslSocket::encryptedBytesWritten, socket, more);
    else
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    flood(socket);
}

void end(QTcpSocket *socket, Reaction::Then how)
{
    switch (how) {
    case Reaction::Then::Close:
        socket->disconnectFromHost();
        break;
    case Reaction::Then::EndWriting:
        socket->flush();
        endWriting(socket->socketDescriptor());
        break;
    case Reaction::Then::Reset:
        resetWhenClosed(socket->socketDescriptor());
        [[fallthrough]];
    case Reaction::Then::Abort:
        socket->flush();
        socket->abort();
        break;
    case Reaction::Then::Keep:
        break;
    case Reaction::Then::Flood:
        keepFlooding(socket);
        break;
    }
}

qint64 threshold(const Reaction &reaction, qint64 length)
{
    if (reaction.after >= 0)
        return std::min(reaction.after, length);
    switch (reaction.when) {
    case Reaction::When::AfterHead:
        return 0;
    case Reaction::When::HalfBody:
        return length / 2;
    case Reaction::When::WholeBody:
        break;
    }
    return length;
}

} // namespace

Reaction answer(const QByteArray &status, const QByteArray &body, const QByteArray &type,
                const QByteArray &headers)
{
    return {"HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body};
}

RawServer::RawServer(React react, std::unique_ptr<QTcpServer> server)
    : m_react(std::move(react))
    , m_server(server ? std::move(server) : std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->isListening())
        m_server->listen(QHostAddress::LocalHost);
}

QUrl RawServer::url(const QString &scheme) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

int RawServer::count(const QByteArray &method) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&](const RawRequest &request) { return request.method == method; }));
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto connection = std::make_shared<Connection>();
        connection->number = m_connections++;
        const Reaction::Then how = m_welcome ? m_welcome(connection->number) : Reaction::Then::Keep;
        if (how != Reaction::Then::Keep) {
            end(socket, how);
            continue;
        }
        socket->setReadBufferSize(readAhead);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { read(socket, connection); });
        read(socket, connection); // what came before we were connected
    }
}

void RawServer::read(QTcpSocket *socket, const Shared &connection)
{
    if (connection->reacted && connection->reaction.stopReading)
        return;
    if (connection->request < 0) {
        if (!readHead(socket, *connection))
            return;
        if (connection->reaction.readRate > 0)
            slowDown(socket, connection);
    } else {
        readBody(socket, *connection);
    }
    if (connection->came >= connection->length) {
        if (!std::exchange(connection->whole, true) && connection->length > 0)
            ++m_wholeBodies;
        emit bodyCame();
    }
    if (connection->reacted
        || connection->came < threshold(connection->reaction, connection->length))
        return;
    connection->reacted = true;
    react(socket, connection);
}

bool RawServer::readHead(QTcpSocket *socket, Connection &connection)
{
    connection.head += socket->readAll();
    const qsizetype end = connection.head.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    RawRequest request;
    QList<QByteArray> lines = connection.head.left(end).replace('\r', "").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    request.connection = connection.number;
    request.body = connection.head.mid(end + 4);
    connection.length = request.headers.value("content-length").toLongLong();
    connection.early = connection.came = request.body.size();
    m_bytesOfBodies += connection.came;
    connection.since.start();
    connection.request = m_requests.size();
    m_requests.append(request);
    connection.reaction = m_react(request);
    emit headCame();
    return true;
}

void RawServer::readBody(QTcpSocket *socket, Connection &connection)
{
    QByteArray bytes;
    const Reaction &reaction = connection.reaction;
    if (reaction.readRate > 0)
        bytes = socket->read(std::max<qint64>(0,
                                              connection.since.elapsed() * reaction.readRate / 1000
                                                  + connection.early - connection.came));
    else
        bytes = socket->readAll();
    connection.came += bytes.size();
    m_bytesOfBodies += bytes.size();
    if (!m_headsOnly || !connection.reacted)
        m_requests[connection.request].body += bytes;
}

/// Reads the body by the clock, and leaves the rest with the client.
void RawServer::slowDown(QTcpSocket *socket, const Shared &connection)
{
    socket->setReadBufferSize(4096);
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, this, [this, timer, socket, connection] {
        read(socket, connection);
        if (connection->whole)
            timer->stop();
    });
    timer->start(tick);
}

void RawServer::react(QTcpSocket *socket, const Shared &connection)
{
    const Reaction &reaction = connection->reaction;
    RawRequest &request = m_requests[connection->request];
    const QByteArray bytes = reaction.compose ? reaction.compose(request) : reaction.bytes;
    if (m_headsOnly)
        request.body = {};
    if (reaction.writeRate > 0) {
        connection->unsent = bytes;
        sendSlowly(socket, connection);
        return;
    }
    socket->write(bytes);
    end(socket, reaction.then);
}

void RawServer::sendSlowly(QTcpSocket *socket, const Shared &connection)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [timer, socket, connection] {
        socket->write(connection->unsent.left(1));
        connection->unsent.remove(0, 1);
        if (!connection->unsent.isEmpty())
            return;
        timer->stop();
        end(socket, connection->reaction.then);
    });
    timer->start(1000ms / connection->reaction.writeRate);
}

} // namespace testsupport
