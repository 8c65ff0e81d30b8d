// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/retry.h"

#include <algorithm>
#include <cmath>

namespace submission {

using candidate::ErrorKind;
using candidate::OutcomeKind;
using std::chrono::milliseconds;

bool isPassing(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotConnected:
    case ErrorKind::SecureConnectionFailed: // a portal's certificate, or a clock that is being set
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::PortalInTheWay:
    case ErrorKind::BadAnswer:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerUnavailable:
        return true;
    case ErrorKind::None:
    case ErrorKind::BadSettings:
    case ErrorKind::BadInput:
    case ErrorKind::LocalFile:
    case ErrorKind::LocalDisk:
    case ErrorKind::Cancelled:
    case ErrorKind::Unauthorized:
    case ErrorKind::NoPermission:
    case ErrorKind::NotFound:
    case ErrorKind::Merged:
    case ErrorKind::Conflict:
    case ErrorKind::TooLarge:
    case ErrorKind::Rejected:
        break;
    }
    return false;
}

bool isPassing(const candidate::Outcome &outcome)
{
    const ErrorKind kind = outcome.error.kind;
    if (outcome.kind == OutcomeKind::Refused)
        return kind == ErrorKind::TooManyRequests || kind == ErrorKind::ServerUnavailable;
    return outcome.kind == OutcomeKind::NotReached && isPassing(kind);
}

milliseconds retryDelay(const RetryPolicy &policy, int failures, double random,
                        const candidate::Outcome &outcome)
{
    // Beyond this many doublings every span is the longest, and would overflow one day.
    const int doublings = std::clamp(failures - 1, 0, 30);
    const double span = std::min(std::ldexp(double(policy.first.count()), doublings),
                                 double(policy.longest.count()));
    const milliseconds delay(std::llround(span * random));
    return std::max(delay, milliseconds(std::chrono::seconds(std::max(0, outcome.retryAfter))));
}

bool hasGivenUp(const RetryPolicy &policy, const Summary &summary, const QDateTime &now)
{
    if (summary.state != State::Queued || !summary.queued.isValid())
        return false;
    const QDateTime next = summary.nextTry.isValid() ? std::max(summary.nextTry, now) : now;
    return summary.queued.addMSecs(milliseconds(policy.giveUp).count()) <= next;
}

} // namespace submission
