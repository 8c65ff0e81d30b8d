// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/secretstore.h"

namespace submission {

/// Secrets in the Credential Manager of Windows, where the program is built without QtKeychain.
/// They belong to the user of Windows and to this computer. What it does not take is kept for the
/// session, and the writer is told so; what it would replace is removed.
class CredentialStore : public SecretStore
{
    Q_OBJECT

public:
    /// `service` stands before each key, so that others' entries are not ours.
    explicit CredentialStore(QString service, QObject *parent = nullptr);

    void read(const QString &key, ReadReceiver receiver) override;
    void write(const QString &key, const QByteArray &secret, WriteReceiver receiver) override;
    void remove(const QString &key) override;

private:
    [[nodiscard]] std::wstring target(const QString &key) const;

    QString m_service;
    QHash<QString, QByteArray> m_session;
};

} // namespace submission
