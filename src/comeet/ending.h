// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace comeet {

/// How the transport of a request ended, whatever HTTP said.
enum class Transport {
    Complete,        ///< an answer came, whole as far as HTTP can tell
    Cancelled,       ///< by the user
    ConnectTimedOut, ///< before the first byte could be sent
    UploadTimedOut,  ///< no progress while bytes were unsent
    AnswerTimedOut,  ///< no whole answer in time after the last byte
    HostNotFound,
    Refused, ///< nobody listens there, or the network is away
    ProxyFailed,
    SecureFailed,   ///< certificate or TLS handshake
    Lost,           ///< the connection broke while it was in use
    BodyUnreadable, ///< a file changed or vanished while it was sent
    AnswerTooLong,
    AnswerBroken, ///< what came was not HTTP
};

/// All that is known at the end of one request: what the classification judges by.
struct Ending
{
    Transport transport = Transport::Complete;
    bool bodyLeft = false; ///< the last byte of the request's body was handed out: it may arrive
    int status = 0;        ///< of HTTP; 0 if no complete head of an answer came
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body;
    QDateTime now;     ///< for a Retry-After that is a date
    QString detail;    ///< technical, without personal data
    QString localFile; ///< with BodyUnreadable: the sentence that says which file
};

} // namespace comeet
