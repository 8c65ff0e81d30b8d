// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
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
    int connection = 0; ///< counts from 0
};

/// What the server does with a request: when, and with which bytes.
struct Reaction
{
    enum class When { AfterHead, HalfBody, WholeBody };
    /// Close ends in order, if the client's bytes were read; EndWriting reads on; Reset does not
    /// end in order whatever was read.
    enum class Then { Close, EndWriting, Abort, Reset, Keep, Flood };

    QByteArray bytes; ///< sent as they are
    When when = When::WholeBody;
    Then then = Then::Close;
    bool stopReading = false; ///< from that moment on
    qint64 after = -1;        ///< bytes of the body, in place of `when`
    /// Gives the bytes once it is time, in place of `bytes`.
    std::function<QByteArray(const RawRequest &)> compose = {};
    int readRate = 0;  ///< bytes of the body a second; 0 as fast as they come
    int writeRate = 0; ///< the same for the bytes that are sent
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
    /// How to end the connection of this number before anything was read, or Keep.
    using Welcome = std::function<Reaction::Then(int)>;

    /// `server` is a plain QTcpServer if not given; React is asked at the head of each request.
    explicit RawServer(React react, std::unique_ptr<QTcpServer> server = {});
    void setWelcome(Welcome welcome) { m_welcome = std::move(welcome); }
    /// Forgets each body once it was answered.
    void keepHeadsOnly() { m_headsOnly = true; }

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    int connections() const { return m_connections; }
    /// All heads that came, each with as much of its body as was read.
    const QList<RawRequest> &requests() const { return m_requests; }
    int count(const QByteArray &method) const;
    /// How many bodies came whole.
    int wholeBodies() const { return m_wholeBodies; }
    /// How many bytes of all bodies were read.
    qint64 bytesOfBodies() const { return m_bytesOfBodies; }

signals:
    void headCame();
    void bodyCame();

private:
    struct Connection
    {
        int number = 0;
        QByteArray head;
        qsizetype request = -1; ///< its index, once the head was read
        qint64 length = 0;      ///< of the body, as announced
        qint64 early = 0;       ///< came along with the head
        qint64 came = 0;
        Reaction reaction;
        bool reacted = false;
        bool whole = false;
        QElapsedTimer since;    ///< the head
        QByteArray unsent = {}; ///< of an answer that is sent slowly
    };
    using Shared = std::shared_ptr<Connection>;

    void accept();
    void read(QTcpSocket *socket, const Shared &connection);
    bool readHead(QTcpSocket *socket, Connection &connection);
    void readBody(QTcpSocket *socket, Connection &connection);
    void slowDown(QTcpSocket *socket, const Shared &connection);
    void react(QTcpSocket *socket, const Shared &connection);
    void sendSlowly(QTcpSocket *socket, const Shared &connection);

    React m_react;
    Welcome m_welcome;
    std::unique_ptr<QTcpServer> m_server;
    QList<RawRequest> m_requests;
    bool m_headsOnly = false;
    int m_connections = 0;
    int m_wholeBodies = 0;
    qint64 m_bytesOfBodies = 0;
};

} // namespace testsupport
