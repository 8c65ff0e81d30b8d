// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "gui/theme.h"
#include "submission/record.h"

#include <QList>
#include <QString>

#include <optional>

namespace gui {

/// What a person may do next about a message, in the order of how many want it.
enum class FollowUp {
    OpenExisting,
    StopOpening,
    AnotherPosition,
    ChangeId,
    FindOut,
    TryAgain,
    SendNow,
    TakeBack,
    GoToProblem,
    AccountSettings,
    DoNotSend,
    CopyUid,
};

/// The words on a button that follows up. Without a mnemonic: the letters are the form's, and the
/// first button has the focus.
QString followUpText(FollowUp followUp);

/// What the strip says about an outcome, without any widget: so that a table can test it.
struct OutcomeMessage
{
    theme::Tone tone = theme::Tone::Neutral;
    QString sentence;
    QString serverWords;
    QList<FollowUp> followUps;
};

/// `name` is the candidate's, `account` the client's, as shown.
OutcomeMessage messageFor(const candidate::Outcome &outcome, const QString &name,
                          const QString &account);

/// The message about what waits in the outbox: why, and what happens next. `givenUp` says that it
/// is no longer tried.
OutcomeMessage messageForWaiting(const submission::Entry &waiting, bool givenUp,
                                 const QDateTime &now);

/// The message about what waits until that one is found out about.
OutcomeMessage messageForHeldBack(const submission::Entry &inDoubt);

/// What is said about one that was sent while nobody waited for it, if that is worth a word: it was
/// refused, may have arrived, or is a draft again.
std::optional<OutcomeMessage> messageForDelivered(const submission::Summary &entry,
                                                  const candidate::Outcome &outcome);

/// What is said of a candidate whose status changed since it was last looked at.
OutcomeMessage messageForNews(const submission::StatusChange &change, const QDateTime &now);

/// The message about a form that cannot be sent yet: how many things, and which.
OutcomeMessage messageFor(const QList<candidate::Problem> &problems);

/// The message about a candidate that could not be opened.
OutcomeMessage messageFor(const candidate::CandidateUid &uid, const candidate::Error &error);

/// What is left to do about a conflict once the candidate that exists is shown, or could not be.
QList<FollowUp> followUpsBesideOpening();

} // namespace gui
