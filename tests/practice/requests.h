// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

/// Requests as a partner would write them, made without the program's own code.
namespace requests {

using namespace Qt::StringLiterals;

inline QByteArray token(const QByteArray &header, const QByteArray &claims,
                        const QByteArray &secret)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray text = header.toBase64(form) + '.' + claims.toBase64(form);
    return text + '.'
        + QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64(form);
}

inline QByteArray bearer(const QString &apiKey, const QByteArray &secret, qint64 expiry)
{
    const QJsonObject claims{{u"iss"_s, apiKey}, {u"exp"_s, expiry}};
    return "Bearer "
        + token(R"({"alg":"HS256","typ":"JWT"})",
                QJsonDocument(claims).toJson(QJsonDocument::Compact), secret);
}

inline QJsonObject minimal()
{
    return {{u"position_uid"_s, u"11.11"_s},
            {u"partner_candidate_id"_s, u"A-1"_s},
            {u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"Example"_s}};
}

inline QJsonObject file(const QString &name, const QByteArray &content)
{
    return {{u"name"_s, name}, {u"file"_s, QString::fromLatin1(content.toBase64())}};
}

inline QByteArray body(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace requests
