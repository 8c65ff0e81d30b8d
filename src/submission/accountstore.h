// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"
#include "comeet/account.h"
#include "submission/account.h"
#include "submission/secretstore.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace submission {

class Settings;

/// What the account dialog holds; an empty secret means "keep the one that is there".
struct AccountDraft
{
    QString name;
    QString baseUrl;
    QString apiKey;
    QByteArray secret;
};

/// What speaks against an AccountDraft, for each of its fields; all empty if nothing does.
struct AccountProblems
{
    QString name;
    QString baseUrl;
    QString apiKey;
    QString secret;

    bool isEmpty() const
    {
        return name.isEmpty() && baseUrl.isEmpty() && apiKey.isEmpty() && secret.isEmpty();
    }
};

using CredentialsReceiver = std::function<void(candidate::Result<comeet::Account>)>;
/// Asks for what a request for an account (by its id) needs; it, or why it cannot be had, may come
/// at once.
using Credentials =
    std::function<void(const QString &accountId, const CredentialsReceiver &receiver)>;

/// The accounts that candidates are sent with: the practice company, and one Comeet account whose
/// secret lies in the keychain. Knows which one is chosen.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    /// Starts the practice company the first time it is needed.
    using PracticeStarter = std::function<candidate::Result<comeet::Account>()>;

    AccountStore(Settings &settings, SecretStore &secrets, PracticeStarter practice,
                 QObject *parent = nullptr);

    /// The practice company first.
    QList<AccountInfo> accounts() const;
    QStringList ids() const;
    /// Whose draft is shown, or else the one that was chosen.
    AccountInfo current() const;
    /// Somebody chooses an account, also for what comes next.
    void setCurrent(const QString &id);
    /// A draft for another account is shown, until endVisit(); nobody has chosen that account. One
    /// that is not connected any more cannot be visited.
    void visit(const QString &id);
    void endVisit();
    /// Also one whose address or api-key were spoilt and cannot be used: credentials() says so.
    std::optional<AccountInfo> comeetAccount() const;

    AccountProblems check(const AccountDraft &draft) const;
    /// Keeps a draft that check() finds nothing against, chooses it, and says where its secret
    /// went; a draft without one leaves the secret where it is, and the receiver is not called.
    void save(const AccountDraft &draft, SecretStore::WriteReceiver receiver);
    /// Forgets the Comeet account and its secret; the practice company is chosen.
    void removeComeetAccount();

    /// What a request for the chosen account needs, or why it cannot be had; may come at once.
    void credentials(const CredentialsReceiver &receiver);
    void credentialsOf(const QString &id, const CredentialsReceiver &receiver);
    /// The same as a function, for whoever need not know the store. Must not outlive it.
    Credentials provider();

signals:
    /// No keychain took the secret: it is gone when the program ends.
    void secretKeptForSessionOnly();
    void currentChanged(const submission::AccountInfo &account);

private:
    bool isKnown(const QString &id) const;
    void changeCurrent(const std::function<void()> &change);
    bool isPracticeChosen() const;
    void sendPracticeCredentials(const CredentialsReceiver &receiver);

    Settings &m_settings;
    SecretStore &m_secrets;
    PracticeStarter m_startPractice;
    std::optional<comeet::Account> m_practice;
    QString m_visited; ///< id; empty: none
};

} // namespace submission
