// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace submission {

/// The id of the practice company's account.
inline const QString practiceId = QStringLiteral("practice");

/// An account as a person sees it; the secret is not part of it.
struct AccountInfo
{
    QString id;   ///< practiceId for the practice company, else accountId()
    QString name; ///< the client's name
    QUrl baseUrl; ///< as it stands in the settings, where it cannot be used
    QString apiKey;
    bool practice = false;

    bool operator==(const AccountInfo &) const = default;
};

/// Names what a candidate is sent to: another address or api-key is another client, whatever name
/// it has, and must not get what was meant for this one. Does not reveal the key.
QString accountId(const QUrl &baseUrl, const QString &apiKey);

} // namespace submission

Q_DECLARE_METATYPE(submission::AccountInfo)
