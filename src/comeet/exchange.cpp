// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/exchange.h"

#include "comeet/requestbody.h"

#include <QSslError>

using namespace Qt::StringLiterals;

namespace comeet {

namespace {

// What Qt would do on its own, and must not with a candidate: see each line.
void setManners(QNetworkRequest &request)
{
    // Qt's HTTP/2 lets an upload crawl through its 64 KiB window.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // A redirect would carry candidate and token to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/json");
    // A packed answer could unpack to any size.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Submittal/" SUBMITTAL_VERSION ""_s);
}

Transport transportFrom(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return Transport::Complete;
    case QNetworkReply::HostNotFoundError:
        return Transport::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Transport::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return Transport::SecureFailed;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return Transport::AnswerBroken;
    default:
        break;
    }
    const bool isProxys = error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError;
    return isProxys ? Transport::ProxyFailed : Transport::Lost;
}

} // namespace

Exchange::Exchange(std::unique_ptr<QNetworkAccessManager> manager, Timeouts timeouts,
                   qint64 replyCap, QObject *parent)
    : QObject(parent)
    , m_manager(std::move(manager))
    , m_timeouts(timeouts)
    , m_replyCap(replyCap)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::timedOut);
}

Exchange::~Exchange()
{
    if (m_reply)
        m_reply->disconnect(this); // the manager ends it, and nobody is left to hear of it
}

void Exchange::get(QNetworkRequest request)
{
    setManners(request);
    start(m_manager->get(request));
}

void Exchange::post(QNetworkRequest request, std::unique_ptr<CandidateBody> body)
{
    setManners(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    m_body = std::move(body);
    start(m_manager->post(request, m_body.get()));
}

void Exchange::cancel()
{
    stop(Transport::Cancelled);
}

void Exchange::start(QNetworkReply *reply)
{
    m_reply = reply;
    // Twice what one look at the socket takes; the rest stays with the server until it is read.
    m_reply->setReadBufferSize(128 * 1024);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::sent);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Exchange::uploaded);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_sslErrors.append(error.errorString());
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
    m_timer.start(m_timeouts.connecting);
}

/// The head of the request has left, so the connection stands.
void Exchange::sent()
{
    if (m_phase != Phase::Connecting)
        return;
    if (!m_body)
        return waitForAnswer();
    m_phase = Phase::Sending;
    m_timer.start(m_timeouts.stalled);
}

void Exchange::uploaded(qint64 bytes)
{
    // Qt goes back and ends with 0.
    if (!m_body || m_phase == Phase::Over || bytes <= m_sent)
        return;
    sent();
    m_sent = bytes;
    if (m_sent >= m_body->size())
        waitForAnswer();
    else
        m_timer.start(m_timeouts.stalled);
    emit progressed(m_sent, m_body->size());
}

void Exchange::waitForAnswer()
{
    m_phase = Phase::Answering;
    m_timer.start(m_timeouts.answer);
}

void Exchange::read()
{
    m_answer += m_reply->readAll();
    if (m_answer.size() > m_replyCap)
        stop(Transport::AnswerTooLong);
}

void Exchange::stop(Transport why)
{
    if (m_phase == Phase::Over || m_stopped != Transport::Complete)
        return;
    m_stopped = why;
    m_reply->abort(); // comes back in conclude()
}

void Exchange::timedOut()
{
    stop(timeoutOfPhase());
}

void Exchange::conclude()
{
    if (m_phase == Phase::Over)
        return;
    m_timer.stop();
    m_answer += m_reply->isOpen() ? m_reply->readAll() : QByteArray();
    if (m_stopped == Transport::Complete && m_answer.size() > m_replyCap)
        m_stopped = Transport::AnswerTooLong;
    Ending ending;
    ending.transport = transport();
    ending.bodyLeft = m_body && m_body->isRead();
    ending.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    ending.contentType = m_reply->rawHeader("Content-Type");
    ending.retryAfter = m_reply->rawHeader("Retry-After");
    ending.date = m_reply->rawHeader("Date");
    ending.detail = detail();
    ending.body = std::exchange(m_answer, {});
    if (m_body && m_body->failure())
        ending.localFile = m_body->failure()->sentence;
    m_phase = Phase::Over;
    if (ending.bodyLeft && ending.status > 0 && m_sent < m_body->size())
        emit progressed(m_body->size(), m_body->size());
    // Never from within cancel(), nor while Qt is still at work on the reply.
    QMetaObject::invokeMethod(
        this, [this, ending] { emit finished(ending); }, Qt::QueuedConnection);
}

Transport Exchange::transport() const
{
    if (m_stopped != Transport::Complete)
        return m_stopped;
    if (m_body && m_body->failure())
        return Transport::BodyUnreadable;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Content errors and those of the server only translate the HTTP status. One of them is Qt's
    // refusal to send a body again: after the head of a redirect (which it considers even though
    // it may not follow it) that is an answer, without any it is a lost connection.
    const bool isStatus = error > QNetworkReply::UnknownProxyError
        && (error == QNetworkReply::ContentReSendError ? status >= 300 : status >= 400);
    if (isStatus)
        return Transport::Complete;
    return error == QNetworkReply::TimeoutError ? timeoutOfPhase() : transportFrom(error);
}

Transport Exchange::timeoutOfPhase() const
{
    switch (m_phase) {
    case Phase::Connecting:
        return Transport::ConnectTimedOut;
    case Phase::Sending:
        return Transport::UploadTimedOut;
    case Phase::Answering:
    case Phase::Over:
        break;
    }
    return Transport::AnswerTimedOut;
}

/// Never the reply's own text: it holds the address that was asked for, and so a candidate's uid.
QString Exchange::detail() const
{
    QString text = u"network error %1, %2 bytes sent"_s.arg(m_reply->error()).arg(m_sent);
    if (!m_sslErrors.isEmpty())
        text += u": "_s + m_sslErrors.join(u' ');
    return text;
}

} // namespace comeet
