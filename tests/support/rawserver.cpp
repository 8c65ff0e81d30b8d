// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include <QTcpSocket>

#include <algorithm>

namespace testsupport {

namespace {

void flood(QTcpSocket *socket)
{
    const QByteArray chunk(64 * 1024, 'x');
    while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < 1 << 20)
        socket->write(chunk);
}

qint64 lengthOf(const RawRequest &request)
{
    return request.headers.value("content-length").toLongLong();
}

qint64 threshold(const RawRequest &request, Reaction::When when)
{
    switch (when) {
    case Reaction::When::AfterHead:
        return 0;
    case Reaction::When::HalfBody:
        return lengthOf(request) / 2;
    case Reaction::When::WholeBody:
        break;
    }
    return lengthOf(request);
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
        ++m_connections;
        socket->setReadBufferSize(256 * 1024);
        auto connection = std::make_shared<Connection>();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { read(socket, *connection); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(socket, *connection); // what came before we were connected
    }
}

void RawServer::read(QTcpSocket *socket, Connection &connection)
{
    if (connection.reacted && connection.reaction.stopReading)
        return;
    if (connection.request < 0) {
        connection.head += socket->readAll();
        if (!readHead(connection))
            return;
    } else {
        m_requests[connection.request].body += socket->readAll();
    }
    const RawRequest &request = m_requests.at(connection.request);
    if (request.body.size() >= lengthOf(request))
        emit bodyCame();
    if (connection.reacted || request.body.size() < threshold(request, connection.reaction.when))
        return;
    connection.reacted = true;
    react(socket, connection);
}

bool RawServer::readHead(Connection &connection)
{
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
    request.body = connection.head.mid(end + 4);
    connection.request = m_requests.size();
    m_requests.append(request);
    connection.reaction = m_react(request);
    emit headCame();
    return true;
}

void RawServer::react(QTcpSocket *socket, const Connection &connection)
{
    socket->write(connection.reaction.bytes);
    switch (connection.reaction.then) {
    case Reaction::Then::Close:
        socket->disconnectFromHost();
        break;
    case Reaction::Then::Abort:
        socket->flush();
        socket->abort();
        break;
    case Reaction::Then::Keep:
        break;
    case Reaction::Then::Flood:
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket] { flood(socket); });
        flood(socket);
        break;
    }
}

} // namespace testsupport
