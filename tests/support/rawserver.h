// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace testsupport {

/// A request as it came, up to where the server stopped reading.
struct RawRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the server does with a request: when, and with which bytes.
struct Reaction
{
    enum class When { AfterHead, HalfBody, WholeBody };
    enum class Then { Close, Abort, Keep, Flood };

    QByteArray bytes; ///< sent as they are
    When when = When::WholeBody;
    Then then = Then::Close;
    bool stopReading = false; ///< from that moment on
};

/// A whole answer with a status, a type and a body.
Reaction answer(const QByteArray &status, const QByteArray &body,
                const QByteArray &type = "application/json", const QByteArray &headers = {});

/// A server on the loopback address that can break HTTP in every way: it knows only sockets.
class RawServer : public QObject
{
    Q_OBJECT

public:
    using React = std::function<Reaction(const RawRequest &)>;

    /// `server` is a plain QTcpServer if not given; React is asked at the head of each request.
    explicit RawServer(React react, std::unique_ptr<QTcpServer> server = {});

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    int connections() const { return m_connections; }
    /// All heads that came, each with as much of its body as was read.
    const QList<RawRequest> &requests() const { return m_requests; }
    int count(const QByteArray &method) const;

signals:
    void headCame();
    void bodyCame();

private:
    struct Connection
    {
        QByteArray head;
        qsizetype request = -1; ///< its index, once the head was read
        Reaction reaction;
        bool reacted = false;
    };

    void accept();
    void read(QTcpSocket *socket, Connection &connection);
    bool readHead(Connection &connection);
    void react(QTcpSocket *socket, const Connection &connection);

    React m_react;
    std::unique_ptr<QTcpServer> m_server;
    QList<RawRequest> m_requests;
    int m_connections = 0;
};

} // namespace testsupport
