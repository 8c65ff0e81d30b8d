// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/call.h"

#include "comeet/classify.h"
#include "comeet/replies.h"
#include "comeet/requestbody.h"
#include "comeet/token.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::ErrorKind;

namespace comeet {

namespace {

/// A refused token is put down to the clock if that turns out to be wrong by more than this; the
/// transport alone makes it look wrong by a few seconds.
constexpr qint64 clockTolerance = 60;

struct CallText
{
    Q_DECLARE_TR_FUNCTIONS(comeet::Call)
};

std::optional<Error> problemOf(const Account &account)
{
    // Checked where the token leaves, whoever filled in the account.
    const auto url = parseBaseUrl(account.baseUrl.toString(QUrl::FullyEncoded));
    if (!url)
        return url.error();
    if (account.apiKey.isEmpty() || account.secret.isEmpty())
        return Error{ErrorKind::BadSettings,
                     CallText::tr("The api-key or the secret of this account is missing. Enter "
                                  "both in the settings."),
                     {},
                     {}};
    return {};
}

bool isTokenRefused(const Ending &ending)
{
    return ending.transport == Transport::Complete && ending.status == 401
        && errorBodyFrom(ending.body).error != "duplicate_candidate"_L1;
}

} // namespace

Call::Call(Wire &wire, Account account, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_account(std::move(account))
{
}

Call::~Call() = default;

void Call::start()
{
    const auto begin = [this] {
        if (const std::optional<Error> problem = problemOf(m_account))
            failed(*problem);
        else
            sendNext();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void Call::cancel()
{
    m_cancelled = true;
    if (m_exchange)
        m_exchange->cancel();
}

QUrl Call::url(const QByteArray &path) const
{
    return QUrl::fromEncoded(m_account.baseUrl.toEncoded() + path, QUrl::StrictMode);
}

void Call::get(const QUrl &url, qint64 replyCap, bool realId)
{
    QNetworkRequest wanted = request(url);
    if (realId)
        wanted.setRawHeader("IDENTIFIER_TYPE", "REAL_ID");
    makeExchange(replyCap);
    m_exchange->get(wanted);
}

void Call::post(const QUrl &url, std::unique_ptr<CandidateBody> body)
{
    makeExchange(smallReply);
    connect(m_exchange, &Exchange::progressed, this, [this](qint64 sent, qint64 total) {
        if (sent <= m_sent) // a second attempt starts at 0 again
            return;
        m_sent = sent;
        emit progressed(sent, total);
    });
    m_exchange->post(request(url), std::move(body));
}

void Call::sendNext()
{
    if (!m_cancelled)
        return send();
    Ending ending;
    ending.transport = Transport::Cancelled;
    answered(ending);
}

QNetworkRequest Call::request(const QUrl &url) const
{
    const QDateTime now = m_wire.clock.now(m_account.baseUrl);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization",
                         "Bearer " + mintToken(m_account.apiKey, m_account.secret, now));
    return request;
}

void Call::makeExchange(qint64 replyCap)
{
    if (m_exchange)
        m_exchange->deleteLater(); // we may be within its signal
    m_exchange = new Exchange(m_wire.makeManager(), m_wire.timeouts, replyCap, this);
    connect(m_exchange, &Exchange::finished, this, &Call::take);
}

void Call::take(const Ending &ending)
{
    // A portal's clock says nothing about Comeet's.
    const qint64 change =
        isFromApi(ending) ? m_wire.clock.learn(m_account.baseUrl, ending.date) : 0;
    // Also for a POST: what was answered with 401 was surely not taken.
    const bool again = isTokenRefused(ending) && change > clockTolerance && !m_clockMended;
    if (again && !m_cancelled) {
        m_clockMended = true;
        return send();
    }
    Ending dated = ending;
    dated.now = m_wire.clock.now(m_account.baseUrl);
    answered(dated);
}

} // namespace comeet
