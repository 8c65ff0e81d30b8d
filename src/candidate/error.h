// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace candidate {

/// What went wrong, coarse enough to choose the next step by and fine enough to test.
enum class ErrorKind {
    None,
    BadSettings,            ///< base URL, api-key or secret are missing or cannot be used
    BadInput,               ///< a form or a file that does not hold a candidate
    LocalFile,              ///< an attachment that cannot be read
    LocalDisk,              ///< the record on this computer's disk
    Cancelled,              ///< by the user
    NotConnected,           ///< no network, unknown host, connection refused
    SecureConnectionFailed, ///< the certificate or the TLS handshake
    TimedOut,
    ConnectionLost,    ///< the connection broke while it was in use
    PortalInTheWay,    ///< a redirect or a web page where Comeet's JSON is due
    BadAnswer,         ///< an answer that is not what Comeet's API promises
    Unauthorized,      ///< 401: token refused
    NoPermission,      ///< 403
    NotFound,          ///< 404
    Merged,            ///< 401 duplicate_candidate: merged into another candidate
    Conflict,          ///< 409 candidate_post_conflict
    TooLarge,          ///< 413
    TooManyRequests,   ///< 429, or a body that names a quota
    ServerUnavailable, ///< 5xx
    Rejected,          ///< any other refusal
};

/// A failure as a value: the kind to switch on, one sentence for the user that names cause and
/// remedy, Comeet's own words if it said any, and a technical detail. None of the texts holds a
/// secret or personal data, except serverMessage, which is shown and never logged.
struct Error
{
    ErrorKind kind = ErrorKind::None;
    QString sentence;
    QString serverMessage;
    QString detail;
    /// The sentence without its remedy, where that is only to wait and to try again: for when the
    /// program does so by itself. Else empty.
    QString withoutWaiting = {};

    bool operator==(const Error &) const = default;
};

} // namespace candidate

Q_DECLARE_METATYPE(candidate::Error)
