// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/token.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace comeet {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray signedToken(const QByteArray &header, const QByteArray &payload,
                       const QByteArray &secret)
{
    const QByteArray input = base64Url(header) + '.' + base64Url(payload);
    return input + '.'
        + base64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

QByteArray mintToken(const QString &apiKey, const QByteArray &secret, const QDateTime &now)
{
    const QJsonObject claims{
        {u"iss"_s, apiKey},
        {u"exp"_s, now.toSecsSinceEpoch() + qint64(tokenLifetime.count())},
    };
    return signedToken(R"({"alg":"HS256","typ":"JWT"})",
                       QJsonDocument(claims).toJson(QJsonDocument::Compact), secret);
}

} // namespace comeet
