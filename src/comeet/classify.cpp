// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/classify.h"

#include "comeet/httpdate.h"
#include "comeet/replies.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;

namespace comeet {

namespace {

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool isWebPage(const Ending &ending)
{
    // What is JSON after all is no web page, whatever a proxy wrote above it.
    if (parseObject(ending.body))
        return false;
    return ending.contentType.toLower().contains("html") || ending.body.trimmed().startsWith('<');
}

/// Google's words, in front of Comeet, for "slow down" [seen].
bool namesQuota(const QByteArray &body)
{
    const QByteArray text = body.toLower();
    return text.contains("bandwidth quota") || text.contains("rate of data transfer");
}

/// Nothing if it brought an answer, whatever that says.
std::optional<Cause> causeOfTransport(Transport transport)
{
    switch (transport) {
    case Transport::Cancelled:
        return Cause::Cancelled;
    case Transport::ConnectTimedOut:
        return Cause::ConnectTimedOut;
    case Transport::UploadTimedOut:
        return Cause::UploadTimedOut;
    case Transport::AnswerTimedOut:
        return Cause::AnswerTimedOut;
    case Transport::HostNotFound:
        return Cause::HostNotFound;
    case Transport::Refused:
        return Cause::ConnectionRefused;
    case Transport::ProxyFailed:
        return Cause::ProxyFailed;
    case Transport::SecureFailed:
        return Cause::SecureFailed;
    case Transport::Lost:
        return Cause::ConnectionLost;
    case Transport::BodyUnreadable:
        return Cause::LocalFile;
    case Transport::AnswerTooLong:
        return Cause::AnswerTooLong;
    case Transport::AnswerBroken:
        return Cause::AnswerBroken;
    case Transport::Complete:
        break;
    }
    return std::nullopt;
}

/// A refusal that Comeet words in JSON. `notFound` is what a 404 means to the one who asked.
Cause causeOfRefusal(int status, const ErrorBody &body, Cause notFound)
{
    switch (status) {
    case 401: // one status for two things: the code tells them apart
        return body.error == "duplicate_candidate"_L1 ? Cause::Merged : Cause::Unauthorized;
    case 403:
        return Cause::NoPermission;
    case 404:
        return notFound;
    case 409: {
        const bool named = body.error == "candidate_post_conflict"_L1;
        return named || !body.candidateUid.isEmpty() ? Cause::Conflict : Cause::Rejected;
    }
    default:
        return Cause::Rejected;
    }
}

/// The table, from the surest sign to the vaguest.
Cause causeOf(const Ending &ending, const ErrorBody &body, Cause notFound)
{
    const int status = ending.status;
    const bool refused = status >= 400 && status < 500;
    // A refusal counts also if the connection broke after it, as it does when a server refuses an
    // upload before it has read it.
    if (const auto broken = causeOfTransport(ending.transport); broken && !refused)
        return *broken;
    if (status >= 300 && status < 400)
        return Cause::Redirected;
    if (status == 429 || (status >= 400 && namesQuota(ending.body)))
        return Cause::TooManyRequests;
    if (status == 413)
        return Cause::TooLarge;
    if (status == 407)
        return Cause::ProxyFailed;
    if (status == 503)
        return Cause::Unavailable;
    if (status == 502 || status == 504)
        return Cause::GatewayFailed;
    // 511 is what a polite captive portal answers.
    if (status == 511 || (status < 500 && isWebPage(ending)))
        return Cause::WebPage;
    if (status >= 500)
        return Cause::ServerFailed;
    return refused ? causeOfRefusal(status, body, notFound) : Cause::NoUid;
}

bool isOnlyToWait(Cause cause)
{
    return cause == Cause::TooManyRequests || cause == Cause::Unavailable
        || cause == Cause::GatewayFailed;
}

Error errorFrom(Cause cause, bool inDoubt, const Ending &ending, const ErrorBody &body)
{
    const QString remedy = inDoubt ? remedyInDoubt() : remedyFor(cause);
    const QString happened = whatHappened(cause);
    QString sentence = happened + u' ' + remedy;
    if (cause == Cause::LocalFile && !ending.localFile.isEmpty())
        sentence = ending.localFile;
    QStringList detail{u"HTTP %1"_s.arg(ending.status)};
    const bool isCode = std::all_of(body.error.cbegin(), body.error.cend(),
                                    [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    if (isCode && !body.error.isEmpty())
        detail.append(body.error.left(64));
    if (!ending.detail.isEmpty())
        detail.append(ending.detail);
    return {kindOf(cause), sentence, body.message, detail.join("; "_L1),
            !inDoubt && isOnlyToWait(cause) ? happened : QString()};
}

} // namespace

OutcomeKind kindOfFailure(Cause cause, const Ending &ending)
{
    const OutcomeKind doubt = ending.bodyLeft ? OutcomeKind::Unknown : OutcomeKind::NotReached;
    switch (cause) {
    case Cause::Conflict:
        return OutcomeKind::Conflict;
    case Cause::Unauthorized:
    case Cause::Merged:
    case Cause::NoPermission:
    case Cause::PositionNotFound:
    case Cause::CandidateNotFound:
    case Cause::AddressNotFound:
    case Cause::TooLarge:
    case Cause::TooManyRequests:
    case Cause::Unavailable: // "not now" is said before any work is done
    case Cause::Rejected:
        return OutcomeKind::Refused;
    case Cause::ProxyFailed:
    case Cause::LocalFile:
        return OutcomeKind::NotReached;
    case Cause::Redirected:
        // Comeet's entrance sends a 302 to a splash page when the API is away [seen]: nobody took
        // the candidate. "See Other" alone is what servers say after they took something.
        return ending.status == 303 ? doubt : OutcomeKind::NotReached;
    case Cause::WebPage:
        // A page with an error status comes from whoever stands in front of the API. One with a
        // 2xx may be a portal's, but also a proxy's that swallowed a success.
        return isSuccess(ending.status) ? doubt : OutcomeKind::NotReached;
    case Cause::Cancelled:
    case Cause::ConnectTimedOut:
    case Cause::UploadTimedOut:
    case Cause::AnswerTimedOut:
    case Cause::HostNotFound:
    case Cause::ConnectionRefused:
    case Cause::SecureFailed:
    case Cause::ConnectionLost:
    case Cause::UploadCut:
    case Cause::AnswerTooLong:
    case Cause::AnswerBroken:
    case Cause::NoUid:
    case Cause::GatewayFailed:
    case Cause::ServerFailed:
        break;
    }
    return doubt;
}

Outcome classifySubmission(const Ending &ending)
{
    Outcome outcome;
    outcome.serverDate = parseHttpDate(ending.date);
    if (const auto json = parseObject(ending.body); json && isSuccess(ending.status)) {
        outcome.record = candidateFrom(*json);
        // The uid is the proof, even if the user cancelled or the connection broke after it.
        if (!outcome.record.uid.isEmpty()) {
            outcome.kind = OutcomeKind::Created;
            return outcome;
        }
        outcome.record = {};
    }
    const ErrorBody body = errorBodyFrom(ending.body);
    Cause cause = causeOf(ending, body, Cause::PositionNotFound);
    if (cause == Cause::ConnectionLost && !ending.bodyLeft)
        cause = Cause::UploadCut;
    outcome.kind = kindOfFailure(cause, ending);
    outcome.error = errorFrom(cause, outcome.kind == OutcomeKind::Unknown, ending, body);
    outcome.retryAfter = retryAfterSeconds(ending.retryAfter, ending.now);
    if (cause == Cause::Conflict)
        outcome.existing = body.candidateUid;
    return outcome;
}

Error classifyFetch(const Ending &ending, Asked asked)
{
    const bool complete = ending.transport == Transport::Complete && isSuccess(ending.status);
    const bool isList = asked == Asked::Deleted;
    if (complete
        && (isList ? deletedFrom(ending.body).has_value() : parseObject(ending.body).has_value()))
        return {};
    const ErrorBody body = errorBodyFrom(ending.body);
    const Cause notFound =
        asked == Asked::Candidate ? Cause::CandidateNotFound : Cause::AddressNotFound;
    return errorFrom(causeOf(ending, body, notFound), false, ending, body);
}

bool isFromApi(const Ending &ending)
{
    return ending.status > 0 && (ending.status < 300 || ending.status >= 400) && !isWebPage(ending);
}

int retryAfterSeconds(const QByteArray &header, const QDateTime &now)
{
    constexpr qint64 longest = 24 * 60 * 60; // nobody waits longer on a server's word
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = parseHttpDate(header);
        if (!date.isValid() || !now.isValid())
            return -1;
        seconds = std::max<qint64>(0, now.secsTo(date));
    }
    return seconds >= 0 && seconds <= longest ? int(seconds) : -1;
}

} // namespace comeet
