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
    QString id;   ///< practiceId for the practice company
    QString name; ///< the client's name
    QUrl baseUrl; ///< as it stands in the settings, where it cannot be used
    QString apiKey;
    bool practice = false;

    bool operator==(const AccountInfo &) const = default;
};

} // namespace submission

Q_DECLARE_METATYPE(submission::AccountInfo)
