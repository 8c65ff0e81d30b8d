// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/deletedcall.h"

#include "comeet/classify.h"
#include "comeet/replies.h"

using namespace Qt::StringLiterals;
using candidate::Error;

namespace comeet {

namespace {

constexpr qint64 listReply = 8 * 1024 * 1024; // half a million uids

} // namespace

DeletedCall::DeletedCall(Wire &wire, Account account, const QDateTime &after, QObject *parent)
    : Call(wire, std::move(account), parent)
    , m_after(after.toUTC())
{
}

void DeletedCall::send()
{
    // In the shape of Comeet's own times.
    const QByteArray after = m_after.toString(u"yyyy-MM-ddThh:mm:ssZ"_s).toLatin1();
    get(url("/deleted-candidates?time_deleted:after=" + after), listReply);
}

void DeletedCall::answered(const Ending &ending)
{
    const Error error = classifyFetch(ending, Asked::Deleted);
    if (error.kind != candidate::ErrorKind::None)
        return failed(error);
    emit fetched(deletedFrom(ending.body).value_or(QStringList()));
}

void DeletedCall::failed(const Error &error)
{
    emit fetchFailed(error);
}

} // namespace comeet
