// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <optional>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto result = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (part.isEmpty() || part.contains('=') || !result)
        return std::nullopt;
    return *result;
}

QJsonObject object(const QByteArray &part)
{
    return QJsonDocument::fromJson(decoded(part).value_or(QByteArray())).object();
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

} // namespace

QString tokenProblem(const QByteArray &authorization, const QString &apiKey,
                     const QByteArray &secret, const QDateTime &now)
{
    constexpr auto scheme = "Bearer ";
    if (!authorization.startsWith(scheme))
        return u"Missing bearer token"_s;
    const QList<QByteArray> parts = authorization.mid(qstrlen(scheme)).trimmed().split('.');
    if (parts.size() != 3)
        return u"Malformed token"_s;

    if (object(parts[0]).value("alg"_L1).toString() != "HS256"_L1)
        return u"Unsupported token algorithm"_s;
    const QByteArray expected = QMessageAuthenticationCode::hash(parts[0] + '.' + parts[1], secret,
                                                                 QCryptographicHash::Sha256);
    if (!sameBytes(decoded(parts[2]).value_or(QByteArray()), expected))
        return u"Invalid token signature"_s;

    const QJsonObject claims = object(parts[1]);
    if (claims.value("iss"_L1).toString() != apiKey)
        return u"Unknown token issuer"_s;
    const QJsonValue expiry = claims.value("exp"_L1);
    if (!expiry.isDouble())
        return u"Token without expiry"_s;
    if (expiry.toDouble() <= static_cast<double>(now.toSecsSinceEpoch()))
        return u"Token has expired"_s;
    return {};
}

} // namespace practice
