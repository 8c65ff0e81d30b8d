// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/accountstore.h"

#include "submission/settings.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

const QString currentKey = u"currentAccount"_s;
const QString accountKey = u"comeetAccount"_s;
// One Comeet account is kept, so one entry of the keychain is enough.
const QString secretKey = u"comeet-partner-secret"_s;

candidate::Error settingsError(const QString &sentence, const QString &detail = {})
{
    return {candidate::ErrorKind::BadSettings, sentence, {}, detail};
}

/// What makes a stored account useless: the file may have been edited, or written by a version
/// with other rules.
std::optional<candidate::Error> problemOf(const AccountInfo &account)
{
    const auto url = comeet::parseBaseUrl(account.baseUrl.toString(QUrl::FullyEncoded));
    if (!url) {
        return settingsError(AccountStore::tr("The address that is kept for %1 cannot be used. "
                                              "Enter it again in the account's settings.")
                                 .arg(account.name),
                             url.error().sentence);
    }
    if (account.apiKey.isEmpty()) {
        return settingsError(AccountStore::tr("The api-key of %1 is missing. Enter it again in the "
                                              "account's settings.")
                                 .arg(account.name));
    }
    return std::nullopt;
}

} // namespace

QString accountId(const QUrl &baseUrl, const QString &apiKey)
{
    const QByteArray name = baseUrl.toEncoded() + '\n' + apiKey.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return u"comeet-"_s + QString::fromLatin1(digest.toHex().left(16));
}

AccountStore::AccountStore(Settings &settings, SecretStore &secrets, PracticeStarter practice,
                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_startPractice(std::move(practice))
{
}

QList<AccountInfo> AccountStore::accounts() const
{
    QList<AccountInfo> list{{practiceId, tr("Practice company"), {}, {}, true}};
    if (const auto account = comeetAccount())
        list.append(*account);
    return list;
}

std::optional<AccountInfo> AccountStore::comeetAccount() const
{
    const QJsonValue value = m_settings.value(accountKey);
    if ((value.isUndefined() || value.isNull()) && isPracticeChosen())
        return std::nullopt;
    const QJsonObject stored = value.toObject();
    const QString typed = stored.value("baseUrl"_L1).toString();
    const auto url = comeet::parseBaseUrl(typed);
    AccountInfo account{{},
                        stored.value("name"_L1).toString(),
                        url ? *url : QUrl(typed),
                        stored.value("apiKey"_L1).toString(),
                        false};
    account.id = accountId(account.baseUrl, account.apiKey);
    if (account.name.isEmpty())
        account.name = account.baseUrl.host();
    if (account.name.isEmpty())
        account.name = tr("Comeet account");
    return account;
}

bool AccountStore::isPracticeChosen() const
{
    // The settings that could not be read may have named a client.
    const QString usual = m_settings.loadError() ? QString() : practiceId;
    return m_settings.value(currentKey).toString(usual) == practiceId;
}

QStringList AccountStore::ids() const
{
    QStringList ids;
    for (const AccountInfo &account : accounts())
        ids.append(account.id);
    return ids;
}

AccountInfo AccountStore::current() const
{
    // Never the practice company in place of a client whose settings were spoilt: a candidate
    // would seem to be submitted, and nobody would ever see it.
    const bool practice = m_visited.isEmpty() ? isPracticeChosen() : m_visited == practiceId;
    return practice ? accounts().first() : accounts().last();
}

bool AccountStore::isKnown(const QString &id) const
{
    return ids().contains(id);
}

void AccountStore::changeCurrent(const std::function<void()> &change)
{
    const QString before = current().id;
    change();
    if (current().id != before)
        emit currentChanged(current());
}

void AccountStore::setCurrent(const QString &id)
{
    if (!isKnown(id))
        return;
    changeCurrent([this, &id] {
        m_visited.clear();
        if (current().id != id)
            m_settings.setValue(currentKey, id);
    });
}

void AccountStore::visit(const QString &id)
{
    changeCurrent([this, &id] { m_visited = isKnown(id) ? id : QString(); });
}

void AccountStore::endVisit()
{
    changeCurrent([this] { m_visited.clear(); });
}

AccountProblems AccountStore::check(const AccountDraft &draft) const
{
    AccountProblems problems;
    if (draft.name.trimmed().isEmpty())
        problems.name = tr("Give the client a name; it is shown when you submit");
    if (const auto url = comeet::parseBaseUrl(draft.baseUrl); !url)
        problems.baseUrl = url.error().sentence;
    if (draft.apiKey.trimmed().isEmpty())
        problems.apiKey = tr("Paste the api-key that Comeet gave for this client");
    if (draft.secret.trimmed().isEmpty() && !comeetAccount())
        problems.secret = tr("Paste the partner's secret that Comeet gave your agency");
    return problems;
}

void AccountStore::save(const AccountDraft &draft, SecretStore::WriteReceiver receiver)
{
    const auto url = comeet::parseBaseUrl(draft.baseUrl);
    if (!url || !check(draft).isEmpty())
        return;
    m_settings.setValue(accountKey,
                        QJsonObject{{u"name"_s, draft.name.trimmed()},
                                    {u"baseUrl"_s, url->toString()},
                                    {u"apiKey"_s, draft.apiKey.trimmed()}});
    // What was pasted may bring a line's end along, which would make every token wrong.
    if (const QByteArray secret = draft.secret.trimmed(); !secret.isEmpty()) {
        m_secrets.write(secretKey, secret,
                        [store = QPointer(this), receiver = std::move(receiver)](auto kept) {
                            if (store && kept == SecretStore::Kept::ForSessionOnly)
                                emit store->secretKeptForSessionOnly();
                            if (receiver)
                                receiver(kept);
                        });
    }
    m_visited.clear();
    m_settings.setValue(currentKey, accountId(*url, draft.apiKey.trimmed()));
    emit currentChanged(current());
}

void AccountStore::removeComeetAccount()
{
    m_visited.clear();
    m_secrets.remove(secretKey);
    m_settings.setValue(accountKey, {});
    m_settings.setValue(currentKey, practiceId);
    emit currentChanged(current());
}

void AccountStore::credentials(const CredentialsReceiver &receiver)
{
    credentialsOf(current().id, receiver);
}

void AccountStore::credentialsOf(const QString &id, const CredentialsReceiver &receiver)
{
    if (id == practiceId) {
        sendPracticeCredentials(receiver);
        return;
    }
    const auto account = comeetAccount();
    if (!account) {
        receiver(candidate::Unexpected(
            settingsError(tr("No Comeet account is connected. Connect one first."))));
        return;
    }
    if (account->id != id) {
        receiver(candidate::Unexpected(settingsError(
            tr("The account that this is for is no longer connected. Connect it again, or send the "
               "candidate with the account that is chosen now."))));
        return;
    }
    if (const auto problem = problemOf(*account)) {
        receiver(candidate::Unexpected(*problem));
        return;
    }
    m_secrets.read(secretKey, [account = *account, receiver](const auto &secret) {
        if (!secret) {
            receiver(candidate::Unexpected(secret.error()));
            return;
        }
        receiver(
            comeet::Account{account.baseUrl, account.apiKey, *secret, account.id, account.name});
    });
}

Credentials AccountStore::provider()
{
    return [this](const QString &id, const CredentialsReceiver &receiver) {
        credentialsOf(id, receiver);
    };
}

void AccountStore::sendPracticeCredentials(const CredentialsReceiver &receiver)
{
    if (!m_practice) {
        auto started = m_startPractice();
        if (!started) {
            receiver(candidate::Unexpected(started.error()));
            return;
        }
        const AccountInfo info = accounts().first();
        m_practice = *started;
        m_practice->id = info.id;
        m_practice->name = info.name;
    }
    receiver(*m_practice);
}

} // namespace submission
