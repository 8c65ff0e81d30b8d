// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace submission {

/// Where the partner's secret is kept. Answers come later, in the thread of the store, and not
/// after it is gone.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Kept {
        InKeychain,
        ForSessionOnly, ///< no keychain could take it: it is gone when the program ends
    };
    using ReadReceiver = std::function<void(candidate::Result<QByteArray>)>;
    using WriteReceiver = std::function<void(Kept)>;

    using QObject::QObject;

    virtual void read(const QString &key, ReadReceiver receiver) = 0;
    virtual void write(const QString &key, const QByteArray &secret, WriteReceiver receiver) = 0;
    virtual void remove(const QString &key) = 0;
};

/// Keeps secrets in memory until the program ends: for systems without a keychain, and for tests.
class SessionSecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &key, ReadReceiver receiver) override;
    void write(const QString &key, const QByteArray &secret, WriteReceiver receiver) override;
    void remove(const QString &key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// The system's keychain where the program was built with one (on Windows there always is one) and
/// it answers; else the session.
std::unique_ptr<SecretStore> makeSecretStore();

} // namespace submission
