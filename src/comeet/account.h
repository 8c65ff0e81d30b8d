// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace comeet {

/// What a request needs to reach one client's Comeet: where it is, who we are there, and the
/// partner's secret that signs the tokens. Never logged, never compared in messages. `id` and
/// `name` are those of whoever keeps the accounts, for the outcome to say where it happened.
struct Account
{
    QUrl baseUrl;
    QString apiKey;
    QByteArray secret;
    QString id = {};
    QString name = {};
};

/// Reads a base URL as a user types it: https, or http for a loopback address; no credentials,
/// query or fragment; a path is kept, a final slash is not. The error says what to mend.
candidate::Result<QUrl> parseBaseUrl(const QString &text);

} // namespace comeet

Q_DECLARE_METATYPE(comeet::Account)
