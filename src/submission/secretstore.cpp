// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/secretstore.h"

#ifdef SUBMITTAL_HAS_KEYCHAIN
#include "submission/keychainsecretstore.h"
#elif defined(Q_OS_WIN)
#include "submission/credentialstore.h"
#endif

namespace submission {

void SessionSecretStore::read(const QString &key, ReadReceiver receiver)
{
    const auto found = m_secrets.constFind(key);
    candidate::Result<QByteArray> result = found != m_secrets.constEnd()
        ? candidate::Result<QByteArray>(*found)
        : candidate::Unexpected(candidate::Error{
            candidate::ErrorKind::BadSettings,
            tr("This computer keeps no secrets between two starts of Submittal. Enter the secret "
               "again in the account's settings."),
            {},
            {}});
    QMetaObject::invokeMethod(
        this, [receiver = std::move(receiver), result = std::move(result)] { receiver(result); },
        Qt::QueuedConnection);
}

void SessionSecretStore::write(const QString &key, const QByteArray &secret, WriteReceiver receiver)
{
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        this, [receiver = std::move(receiver)] { receiver(Kept::ForSessionOnly); },
        Qt::QueuedConnection);
}

void SessionSecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
}

std::unique_ptr<SecretStore> makeSecretStore()
{
#ifdef SUBMITTAL_HAS_KEYCHAIN
    return std::make_unique<KeychainSecretStore>();
#elif defined(Q_OS_WIN)
    return std::make_unique<CredentialStore>(QStringLiteral("Submittal"));
#else
    return std::make_unique<SessionSecretStore>();
#endif
}

} // namespace submission
