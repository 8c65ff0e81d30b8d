// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/session.h"

#include "cli/output.h"
#include "cli/resultjson.h"
#include "submission/accountstore.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cli {

namespace {

using Receiver = submission::SubmissionService::AccountReceiver;

candidate::Error usageError(const QString &sentence)
{
    return {candidate::ErrorKind::BadInput, sentence, {}, {}};
}

/// Comeet's numeric ids are asked for in another way; on the command line only their digits tell.
candidate::CandidateUid uidFromText(const QString &text)
{
    const bool digits =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return {text, digits && !text.isEmpty()};
}

} // namespace

Session::Session(Command command, submission::AccountStore &accounts, QByteArray secret,
                 comeet::ComeetClient::ManagerFactory managers, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_accounts(accounts)
    , m_secret(std::move(secret))
    , m_managers(std::move(managers))
{
}

void Session::run()
{
    const auto partner = this->partner();
    if (!partner) {
        endWithUsage(partner.error().sentence);
        return;
    }
    m_service = std::make_unique<submission::SubmissionService>(partner->provider, m_managers);
    if (m_command.verb == Verb::Submit)
        submit(*partner);
    else
        show();
}

void Session::cancel()
{
    if (m_run)
        m_run->cancel();
    else if (m_service)
        m_service->cancelOpening();
}

candidate::Result<Session::Partner> Session::partner() const
{
    if (!m_command.baseUrl.isEmpty() || !m_command.apiKey.isEmpty()) {
        const auto url = comeet::parseBaseUrl(m_command.baseUrl);
        if (!url)
            return candidate::Unexpected(url.error());
        if (m_command.apiKey.isEmpty())
            return candidate::Unexpected(usageError(tr("--api-key is empty.")));
        if (m_secret.isEmpty()) {
            return candidate::Unexpected(usageError(
                tr("Put the partner's secret into the environment variable SUBMITTAL_SECRET.")));
        }
        return Partner{{submission::accountId(*url, m_command.apiKey), url->host(), {}},
                       [account = comeet::Account{*url, m_command.apiKey, m_secret}](
                           const Receiver &receiver) { receiver(account); }};
    }
    submission::AccountInfo chosen = m_accounts.current();
    if (!m_command.account.isEmpty()) {
        const auto known = m_accounts.accounts();
        const auto found = std::find_if(known.cbegin(), known.cend(), [&](const auto &account) {
            return account.id.compare(m_command.account, Qt::CaseInsensitive) == 0
                || account.name.compare(m_command.account, Qt::CaseInsensitive) == 0;
        });
        if (found == known.cend()) {
            return candidate::Unexpected(usageError(
                tr("There is no account \"%1\". Connect it in the window first, or give --base-url "
                   "and --api-key.")
                    .arg(m_command.account)));
        }
        chosen = *found;
    }
    const submission::Place place{chosen.id, chosen.name, {}};
    if (!chosen.practice && !m_secret.isEmpty()) {
        return Partner{place,
                       [account = comeet::Account{chosen.baseUrl, chosen.apiKey, m_secret,
                                                  chosen.id, chosen.name}](
                           const Receiver &receiver) { receiver(account); }};
    }
    return Partner{place, [&accounts = m_accounts, id = chosen.id](const Receiver &receiver) {
                       accounts.credentialsOf(id, receiver);
                   }};
}

void Session::submit(const Partner &partner)
{
    const journal::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    const QString profile =
        m_command.profile.isEmpty() ? submission::Record::defaultProfile() : m_command.profile;
    m_record = std::make_unique<submission::Record>(profile, clock);
    m_sender = std::make_unique<submission::Sender>(
        *m_record, *m_service,
        [provider = partner.provider](const QString &, const auto &receiver) {
            provider(receiver);
        },
        clock);
    m_run = std::make_unique<SubmitRun>(*m_record, *m_sender, partner.place, m_command.argument);
    connect(m_run.get(), &SubmitRun::ended, this, [this](const candidate::Outcome &outcome) {
        end(outcomeJson(outcome), exitStatus(outcome.kind));
    });
    connect(m_sender.get(), &submission::Sender::notRecorded, this,
            [this](const candidate::Error &error) {
                printSentence(error.sentence);
                m_sender->stop(); // whoever called waits for no disk; the next run finds out
            });
    m_run->start();
}

void Session::show()
{
    connect(m_service.get(), &submission::SubmissionService::candidateOpened, this,
            [this](const candidate::CandidateRecord &record) { end(record.json, Done); });
    connect(m_service.get(), &submission::SubmissionService::openFailed, this,
            [this](const candidate::CandidateUid &, const candidate::Error &error) {
                end(errorJson(error), exitStatus(error));
            });
    m_service->openCandidate(uidFromText(m_command.argument));
}

void Session::end(const QJsonObject &json, int status)
{
    const int told =
        printResult(QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed(), status);
    QMetaObject::invokeMethod(
        this, [this, told] { emit finished(told); }, Qt::QueuedConnection);
}

void Session::endWithUsage(const QString &sentence)
{
    printSentence(sentence);
    QMetaObject::invokeMethod(
        this, [this] { emit finished(Usage); }, Qt::QueuedConnection);
}

} // namespace cli
