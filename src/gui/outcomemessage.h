// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "gui/theme.h"

#include <QList>
#include <QString>

namespace gui {

/// What a person may do next about a message, in the order of how many want it.
enum class FollowUp {
    OpenExisting,
    StopOpening,
    AnotherPosition,
    ChangeId,
    FindOut,
    TryAgain,
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

/// The message about a form that cannot be sent yet: how many things, and which.
OutcomeMessage messageFor(const QList<candidate::Problem> &problems);

/// The message about a candidate that could not be opened.
OutcomeMessage messageFor(const candidate::CandidateUid &uid, const candidate::Error &error);

/// What is left to do about a conflict once the candidate that exists is shown, or could not be.
QList<FollowUp> followUpsBesideOpening();

} // namespace gui
