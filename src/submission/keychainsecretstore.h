// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/secretstore.h"

namespace submission {

/// Secrets in the operating system's keychain, through QtKeychain. What the keychain does not
/// take is kept for the session, and the writer is told so; what it replaces is removed.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    void read(const QString &key, ReadReceiver receiver) override;
    void write(const QString &key, const QByteArray &secret, WriteReceiver receiver) override;
    void remove(const QString &key) override;

private:
    void removeFromKeychain(const QString &key);

    QHash<QString, QByteArray> m_session;
};

} // namespace submission
