// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "cli/submitrun.h"
#include "submission/submissionservice.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace submission {
class AccountStore;
}

namespace cli {

/// One `submit` or `show` from start to exit status, over the same record, Sender and
/// SubmissionService as the window. Prints one JSON object to the standard output, and sentences
/// about wrong usage to the standard error output; ends the application with the exit status.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `secret` is what SUBMITTAL_SECRET holds; empty means the keychain's.
    Session(Command command, submission::AccountStore &accounts, QByteArray secret,
            comeet::ComeetClient::ManagerFactory managers, QObject *parent = nullptr);

    /// Begins; finished() comes later, never from within.
    void run();
    /// Cancels what is under way: it ends as usual, in its outcome and exit status.
    void cancel();

signals:
    void finished(int exitStatus);

private:
    /// Whose candidates they are, and what a request for it needs.
    struct Partner
    {
        submission::Place place;
        submission::SubmissionService::AccountProvider provider;
    };

    candidate::Result<Partner> partner() const;
    void submit(const Partner &partner);
    void show();
    void end(const QJsonObject &json, int status);
    void endWithUsage(const QString &sentence);

    Command m_command;
    submission::AccountStore &m_accounts;
    QByteArray m_secret;
    comeet::ComeetClient::ManagerFactory m_managers;
    std::unique_ptr<submission::SubmissionService> m_service;
    std::unique_ptr<submission::Record> m_record;
    std::unique_ptr<submission::Sender> m_sender;
    std::unique_ptr<SubmitRun> m_run;
};

} // namespace cli
