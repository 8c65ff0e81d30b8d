// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "comeet/systemproxy.h"
#include "submission/accountstore.h"
#include "submission/sender.h"
#include "submission/settings.h"
#include "submission/submissionservice.h"
#include "support/waiting.h"

/// The program without its window, on one profile; a second one is the program started again.
struct Program
{
    static constexpr int patience = testsupport::patience;

    Program(const QString &folder, const QUrl &server, const submission::RetryPolicy &policy = {},
            comeet::Timeouts timeouts = {})
        : settings(folder + QStringLiteral("/settings.json"))
        , accounts(settings, secrets,
                   [this, server]() -> candidate::Result<comeet::Account> {
                       if (refusal)
                           return candidate::Unexpected(*refusal);
                       return comeet::Account{server, QStringLiteral("key"), "not a real secret"};
                   })
        , service([this](const auto &receiver) { accounts.credentials(receiver); },
                  comeet::makeManager, timeouts)
        , record(folder + QStringLiteral("/profile"), [this] { return clock(); })
        , sender(
              record, service, accounts.provider(), [this] { return clock(); }, policy)
    {
        QObject::connect(&sender, &submission::Sender::ended, &sender,
                         [this](submission::EntryId, const candidate::Outcome &end) {
                             outcome = end;
                             ++ends;
                         });
        QObject::connect(&sender, &submission::Sender::delivered, &sender,
                         [this](const submission::Summary &, const candidate::Outcome &end) {
                             delivered.append(end);
                         });
        record.open();
    }

    QDateTime clock() const { return QDateTime::currentDateTimeUtc().addSecs(later); }

    submission::EntryId draft(const candidate::Candidate &candidate)
    {
        submission::EntryId id = 0;
        record.saveDraft(0, candidate, place(), [&id](const auto &saved) { id = saved.value(); });
        return testsupport::waitUntil([&id] { return id != 0; }) ? id : 0;
    }
    submission::Place place() const
    {
        return {accounts.current().id, accounts.current().name, QStringLiteral("Engineer")};
    }
    bool waitForTheEnd()
    {
        return testsupport::waitUntil([this] { return outcome.has_value(); });
    }
    /// Sends a candidate and waits for the end.
    candidate::Outcome submit(const candidate::Candidate &candidate)
    {
        outcome.reset();
        sender.submit(draft(candidate), candidate, place());
        return waitForTheEnd() ? *outcome : candidate::Outcome();
    }
    candidate::Outcome findOut(submission::EntryId id)
    {
        outcome.reset();
        sender.findOut(id);
        return waitForTheEnd() ? *outcome : candidate::Outcome();
    }
    submission::Entry entry(submission::EntryId id)
    {
        std::optional<submission::Entry> found;
        record.entry(id,
                     [&found](const auto &entry) { found = entry ? *entry : submission::Entry(); });
        return testsupport::waitUntil([&found] { return found.has_value(); }) ? *found
                                                                              : submission::Entry();
    }
    submission::State stateOf(submission::EntryId id) { return entry(id).summary.state; }

    std::atomic<qint64> later = 0;           ///< seconds that the clock is ahead
    std::optional<candidate::Error> refusal; ///< why there is no account
    submission::Settings settings;
    submission::SessionSecretStore secrets;
    submission::AccountStore accounts;
    submission::SubmissionService service;
    submission::Record record;
    submission::Sender sender;
    std::optional<candidate::Outcome> outcome;
    int ends = 0;
    QList<candidate::Outcome> delivered;
};
