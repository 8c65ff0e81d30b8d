// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/positionscall.h"

#include "comeet/cause.h"
#include "comeet/classify.h"
#include "comeet/replies.h"

using namespace Qt::StringLiterals;
using candidate::Error;

namespace comeet {

namespace {

constexpr int mostPages = 200; // of up to 500 positions: more than any company has open
constexpr qint64 pageReply = 8 * 1024 * 1024;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isWeb(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

} // namespace

PositionsCall::PositionsCall(Wire &wire, Account account, QObject *parent)
    : Call(wire, std::move(account), parent)
{
}

void PositionsCall::send()
{
    if (m_page.isEmpty())
        m_page = url("/positions?status=open&limit=500");
    m_asked.insert(m_page);
    get(m_page, pageReply);
}

void PositionsCall::answered(const Ending &ending)
{
    const Error error = classifyFetch(ending, Asked::Positions);
    if (error.kind != candidate::ErrorKind::None)
        return failed(error);
    const auto json = parseObject(ending.body);
    const auto page = json ? positionsFrom(*json) : std::nullopt;
    if (!page)
        return failed({candidate::ErrorKind::BadAnswer,
                       whatHappened(Cause::NoUid) + u' ' + remedyFor(Cause::NoUid),
                       {},
                       u"no positions in the answer"_s});
    for (const candidate::Position &position : page->positions) {
        if (m_uids.contains(position.uid))
            continue;
        m_uids.insert(position.uid);
        m_positions.append(position);
    }
    m_page = page->nextPage.isEmpty() ? QUrl() : atBaseUrl(m_page.resolved(page->nextPage));
    const bool more = !m_page.isEmpty() && m_asked.size() < mostPages && !m_asked.contains(m_page);
    if (more)
        return sendNext();
    emit fetched(m_positions, page->nextPage.isEmpty());
}

void PositionsCall::failed(const Error &error)
{
    emit fetchFailed(error);
}

/// Where a next page is asked for, or nothing if it is not one. The token goes along, so that is
/// always at the base URL's own origin, whatever name the server calls itself by: Comeet has
/// several, and knows nothing of a proxy that the base URL leads to.
QUrl PositionsCall::atBaseUrl(const QUrl &page) const
{
    if (!page.isValid() || !isWeb(page))
        return {};
    QUrl here = baseUrl();
    here.setQuery(page.query(QUrl::FullyEncoded), QUrl::StrictMode);
    if (isSameOrigin(page, here)) {
        here.setPath(page.path(QUrl::FullyEncoded), QUrl::StrictMode);
        return here;
    }
    const QString path = "/positions"_L1;
    const bool isList = page.path() == path || page.path() == here.path() + path;
    if (!isList || !page.hasQuery())
        return {};
    here.setPath(here.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    return here;
}

} // namespace comeet
