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

constexpr int mostPages = 40; // of 500 positions
constexpr qint64 pageReply = 8 * 1024 * 1024;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
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
    const QUrl next = page->nextPage.isEmpty() ? QUrl() : m_page.resolved(page->nextPage);
    if (!mayFollow(next)) {
        emit fetched(m_positions);
        return;
    }
    m_page = next;
    sendNext();
}

void PositionsCall::failed(const Error &error)
{
    emit fetchFailed(error);
}

bool PositionsCall::mayFollow(const QUrl &page) const
{
    return page.isValid() && isSameOrigin(page, baseUrl()) && page.userInfo().isEmpty()
        && m_asked.size() < mostPages && !m_asked.contains(page);
}

} // namespace comeet
