// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/faultserver.h"

#include <QTcpSocket>

namespace testsupport {

template <typename Function>
auto FaultServer::inThread(Function function) const
{
    std::invoke_result_t<Function> result{};
    QMetaObject::invokeMethod(
        m_context.get(), [&] { result = function(); }, Qt::BlockingQueuedConnection);
    return result;
}

FaultServer::FaultServer(Front front, Plan plan)
    : m_plan(std::move(plan))
{
    m_thread.setObjectName(QStringLiteral("faults"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
    m_url = inThread([this, front] {
        open(front);
        return m_url;
    });
}

FaultServer::~FaultServer()
{
    inThread([this] {
        m_server.reset();
        m_placeholder.reset();
        return true;
    });
    m_thread.quit();
    m_thread.wait();
}

void FaultServer::open(Front front)
{
    const QString scheme = isTls(front) ? QStringLiteral("https") : QStringLiteral("http");
    if (front == Front::Nobody) {
        m_placeholder = std::make_unique<QTcpSocket>();
        m_placeholder->bind(QHostAddress::LocalHost);
        m_url.setScheme(scheme);
        m_url.setHost(QStringLiteral("127.0.0.1"));
        m_url.setPort(m_placeholder->localPort());
        return;
    }
    m_server = std::make_unique<RawServer>(
        [this](const RawRequest &request) { return react(request); }, makeFront(front));
    m_server->keepHeadsOnly();
    m_server->setWelcome([this](int connection) {
        const Meeting meeting = m_plan ? m_plan(connection) : Meeting();
        if (meeting.fault && meeting.fault->atOnce)
            return meeting.fault->reaction.then;
        m_meetings.insert(connection, meeting);
        return Reaction::Then::Keep;
    });
    m_url = m_server->url(scheme);
}

Reaction FaultServer::react(const RawRequest &request)
{
    const Meeting meeting = m_meetings.take(request.connection);
    Reaction reaction = meeting.fault ? meeting.fault->reaction : Reaction();
    const auto inOrder = [this](const RawRequest &whole) {
        return whole.method == "POST" ? m_intake.post(whole.body) : m_intake.get(whole.target);
    };
    if (!meeting.fault) {
        reaction.compose = inOrder;
        reaction.readRate = meeting.readRate;
        reaction.writeRate = meeting.writeRate;
    } else if (meeting.taken && meeting.fault->mayBeTaken) {
        reaction.compose = [inOrder, compose = reaction.compose,
                            bytes = reaction.bytes](const RawRequest &came) {
            if (came.body.size() == came.headers.value("content-length").toLongLong())
                inOrder(came);
            return compose ? compose(came) : bytes;
        };
    }
    return reaction;
}

/// Returns once the thread has looked at its sockets as often as it takes to accept a connection
/// and to read what lies there: a client may have given up before it came to that.
void FaultServer::catchUp() const
{
    for (int i = 0; i < 4; ++i)
        inThread([] { return true; });
}

int FaultServer::posts() const
{
    catchUp();
    return inThread([this] { return m_server ? m_server->count("POST") : 0; });
}

int FaultServer::wholeBodies() const
{
    catchUp();
    return inThread([this] { return m_server ? m_server->wholeBodies() : 0; });
}

qint64 FaultServer::bytesOfBodies() const
{
    return inThread([this] { return m_server ? m_server->bytesOfBodies() : 0; });
}

bool FaultServer::has(const QString &partnerId) const
{
    return inThread([this, &partnerId] { return m_intake.has(partnerId); });
}

QList<TakenCandidate> FaultServer::taken() const
{
    return inThread([this] { return m_intake.taken().values(); });
}

} // namespace testsupport
