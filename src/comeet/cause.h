// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"

#include <QString>

namespace comeet {

/// Why a request did not bring what it was for. Finer than candidate::ErrorKind: each has a
/// sentence and a remedy of its own.
enum class Cause {
    Cancelled,
    ConnectTimedOut,
    UploadTimedOut,
    AnswerTimedOut,
    HostNotFound,
    ConnectionRefused,
    ProxyFailed,
    SecureFailed,
    ConnectionLost,
    UploadCut, ///< the connection broke before the body had left: nothing was taken
    LocalFile,
    AnswerTooLong,
    AnswerBroken,
    Redirected,
    WebPage,
    NoUid, ///< a success that does not say what it made or found
    Unauthorized,
    Merged,
    NoPermission,
    PositionNotFound,
    CandidateNotFound,
    AddressNotFound,
    Conflict,
    TooLarge,
    TooManyRequests,
    Unavailable,   ///< 503: Comeet itself says "not now"
    GatewayFailed, ///< 502, 504: something in front of Comeet lost sight of it
    ServerFailed,  ///< any other 5xx
    Rejected,
};

candidate::ErrorKind kindOf(Cause cause);

/// What happened, in one sentence for the user.
QString whatHappened(Cause cause);
/// What to do about it, if it is sure that nothing arrived.
QString remedyFor(Cause cause);
/// What to do if the candidate may have arrived.
QString remedyInDoubt();

} // namespace comeet
