// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

const QString service = u"Submittal"_s;

/// QtKeychain says "not found" for a locked keyring too, so that is never taken for "no secret
/// yet": an account that exists had one.
QString sentenceFor(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainSecretStore::tr(
            "The keychain refused to give the secret. Allow Submittal to "
            "read it, or enter it again in the account's settings.");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainSecretStore::tr(
            "No keychain is running on this computer. Start one, or enter "
            "the secret again in the account's settings.");
    default:
        return KeychainSecretStore::tr("The secret cannot be read from the keychain. Unlock the "
                                       "keychain, or enter the secret again in the account's "
                                       "settings.");
    }
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : SecretStore(parent)
{
}

void KeychainSecretStore::read(const QString &key, ReadReceiver receiver)
{
    if (const auto found = m_session.constFind(key); found != m_session.constEnd()) {
        QMetaObject::invokeMethod(
            this, [receiver = std::move(receiver), secret = *found] { receiver(secret); },
            Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, receiver = std::move(receiver)] {
        if (job->error() == QKeychain::NoError && !job->binaryData().isEmpty()) {
            receiver(job->binaryData());
            return;
        }
        receiver(candidate::Unexpected(candidate::Error{
            candidate::ErrorKind::BadSettings, sentenceFor(job->error()), {}, job->errorString()}));
    });
    job->start();
}

void KeychainSecretStore::write(const QString &key, const QByteArray &secret,
                                WriteReceiver receiver)
{
    m_session.insert(key, secret); // usable at once, whatever the keychain says
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(key);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, key, secret, receiver = std::move(receiver)] {
                const bool kept = job->error() == QKeychain::NoError;
                // What it held before would be used at the next start, and refused by Comeet. A
                // later secret may be on its way there already: that one stays.
                if (!kept && m_session.value(key) == secret)
                    removeFromKeychain(key);
                receiver(kept ? Kept::InKeychain : Kept::ForSessionOnly);
            });
    job->start();
}

void KeychainSecretStore::remove(const QString &key)
{
    m_session.remove(key);
    removeFromKeychain(key);
}

void KeychainSecretStore::removeFromKeychain(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(key);
    job->start();
}

} // namespace submission
