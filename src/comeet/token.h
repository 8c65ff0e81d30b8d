// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace comeet {

/// How long a token is good for [doc].
constexpr std::chrono::seconds tokenLifetime{600};

/// A JSON Web Signature in compact form over the given bytes, with HMAC SHA-256 (RFC 7515).
QByteArray signedToken(const QByteArray &header, const QByteArray &payload,
                       const QByteArray &secret);

/// The token of one request: issued by the api-key, expiring tokenLifetime after `now`.
QByteArray mintToken(const QString &apiKey, const QByteArray &secret, const QDateTime &now);

} // namespace comeet
