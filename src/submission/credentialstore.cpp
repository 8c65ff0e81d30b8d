// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/credentialstore.h"

#include <string>

// Before wincred.h, which has no types of its own.
#include <windows.h>

#include <wincred.h>

namespace submission {

namespace {

// What Windows takes (wincred.h of old says less); not every implementation refuses more.
constexpr qsizetype largestSecret = 5 * 512;

QString sentenceFor(DWORD code)
{
    if (code == ERROR_NOT_FOUND) {
        return CredentialStore::tr("The Credential Manager of Windows does not have the secret. "
                                   "Enter it again in the account's settings.");
    }
    return CredentialStore::tr("The Credential Manager of Windows did not give the secret. Enter "
                               "it again in the account's settings.");
}

candidate::Error readError(DWORD code)
{
    return {candidate::ErrorKind::BadSettings,
            sentenceFor(code),
            {},
            qt_error_string(static_cast<int>(code))};
}

candidate::Result<QByteArray> readCredential(const std::wstring &target)
{
    CREDENTIALW *credential = nullptr;
    if (!CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &credential))
        return candidate::Unexpected(readError(GetLastError()));
    const QByteArray secret(reinterpret_cast<const char *>(credential->CredentialBlob),
                            static_cast<qsizetype>(credential->CredentialBlobSize));
    SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
    CredFree(credential);
    if (secret.isEmpty())
        return candidate::Unexpected(readError(ERROR_NOT_FOUND));
    return secret;
}

bool writeCredential(const std::wstring &target, const QByteArray &secret)
{
    if (secret.size() > largestSecret)
        return false;
    // Windows changes neither, but asks for pointers to what may be changed.
    std::wstring name = target;
    QByteArray blob = secret;
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = name.data();
    credential.CredentialBlobSize = static_cast<DWORD>(blob.size());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(blob.data());
    // Not with the user to other computers of their domain: it was entered on this one.
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const bool done = CredWriteW(&credential, 0);
    SecureZeroMemory(blob.data(), static_cast<SIZE_T>(blob.size()));
    return done;
}

} // namespace

CredentialStore::CredentialStore(QString service, QObject *parent)
    : SecretStore(parent)
    , m_service(std::move(service))
{
}

void CredentialStore::read(const QString &key, ReadReceiver receiver)
{
    const auto kept = m_session.constFind(key);
    candidate::Result<QByteArray> result = kept != m_session.constEnd()
        ? candidate::Result<QByteArray>(*kept)
        : readCredential(target(key));
    QMetaObject::invokeMethod(
        this, [receiver = std::move(receiver), result = std::move(result)] { receiver(result); },
        Qt::QueuedConnection);
}

void CredentialStore::write(const QString &key, const QByteArray &secret, WriteReceiver receiver)
{
    const bool kept = writeCredential(target(key), secret);
    if (kept) {
        m_session.remove(key);
    } else {
        // What it held before would be used at the next start, and refused by Comeet.
        CredDeleteW(target(key).c_str(), CRED_TYPE_GENERIC, 0);
        m_session.insert(key, secret);
    }
    QMetaObject::invokeMethod(
        this,
        [receiver = std::move(receiver), kept] {
            receiver(kept ? Kept::InKeychain : Kept::ForSessionOnly);
        },
        Qt::QueuedConnection);
}

void CredentialStore::remove(const QString &key)
{
    m_session.remove(key);
    CredDeleteW(target(key).c_str(), CRED_TYPE_GENERIC, 0);
}

std::wstring CredentialStore::target(const QString &key) const
{
    return (m_service + u'/' + key).toStdWString();
}

} // namespace submission
