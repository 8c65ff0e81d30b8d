// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/outcomemessage.h"

#include <QCoreApplication>
#include <QStringList>

namespace gui {

namespace {

using candidate::ErrorKind;
using candidate::OutcomeKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::OutcomeMessage)
};

constexpr qsizetype mostNamed = 4;

QList<FollowUp> followUpsOf(const candidate::Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadSettings:
    case ErrorKind::Unauthorized:
    case ErrorKind::NoPermission:
        return {FollowUp::AccountSettings, FollowUp::TryAgain};
    case ErrorKind::NotFound:
        return {FollowUp::AnotherPosition, FollowUp::AccountSettings};
    case ErrorKind::LocalFile:
    case ErrorKind::TooLarge:
    case ErrorKind::Rejected:
    case ErrorKind::BadInput:
        return {};
    default:
        return {FollowUp::TryAgain};
    }
}

OutcomeMessage notSent(const candidate::Outcome &outcome)
{
    // A cancel is what the user wanted, no error.
    if (outcome.error.kind == ErrorKind::Cancelled) {
        return {theme::Tone::Neutral,
                Text::tr("Cancelled. Nothing was submitted."),
                {},
                followUpsOf(outcome.error)};
    }
    QString sentence = outcome.error.sentence;
    if (outcome.retryAfter > 0)
        sentence +=
            u' ' + Text::tr("Comeet asks to wait %n second(s).", nullptr, outcome.retryAfter);
    return {theme::Tone::Error, sentence, outcome.error.serverMessage, followUpsOf(outcome.error)};
}

} // namespace

QString followUpText(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::OpenExisting:
        return Text::tr("Open the existing candidate");
    case FollowUp::StopOpening:
        return Text::tr("Cancel");
    case FollowUp::AnotherPosition:
        return Text::tr("Send to another position…");
    case FollowUp::ChangeId:
        return Text::tr("Change the id…");
    case FollowUp::FindOut:
        return Text::tr("Find out");
    case FollowUp::TryAgain:
        return Text::tr("Try again");
    case FollowUp::GoToProblem:
        return Text::tr("Go to the first");
    case FollowUp::AccountSettings:
        return Text::tr("Account settings…");
    case FollowUp::DoNotSend:
        return Text::tr("Do not send");
    case FollowUp::CopyUid:
        break;
    }
    return Text::tr("Copy the uid");
}

QList<FollowUp> followUpsBesideOpening()
{
    return {FollowUp::AnotherPosition, FollowUp::ChangeId};
}

OutcomeMessage messageFor(const candidate::Outcome &outcome, const QString &name,
                          const QString &account)
{
    switch (outcome.kind) {
    case OutcomeKind::Created:
        return {
            theme::Tone::Success, Text::tr("%1 was submitted to %2.").arg(name, account), {}, {}};
    case OutcomeKind::Conflict: {
        QList<FollowUp> followUps = followUpsBesideOpening();
        if (!outcome.existing.isEmpty())
            followUps.prepend(FollowUp::OpenExisting);
        return {theme::Tone::Attention,
                Text::tr("%1 is already in this position, in progress.").arg(name),
                outcome.error.serverMessage, followUps};
    }
    case OutcomeKind::Invalid:
        return messageFor(outcome.problems);
    case OutcomeKind::Unknown:
        return {theme::Tone::Attention,
                outcome.error.sentence,
                outcome.error.serverMessage,
                {FollowUp::FindOut}};
    case OutcomeKind::Refused:
    case OutcomeKind::NotReached:
        break;
    }
    return notSent(outcome);
}

OutcomeMessage messageFor(const QList<candidate::Problem> &problems)
{
    QStringList names;
    int count = 0;
    for (const candidate::Problem &problem : problems) {
        if (problem.remark.severity != candidate::Severity::Error)
            continue;
        ++count;
        const QString label = candidate::plainLabel(problem.field);
        if (!names.contains(label)) // two links with errors are one name
            names.append(label);
    }
    QString list = names.mid(0, mostNamed).join(Text::tr(", ", "between the names of fields"));
    if (names.size() > mostNamed)
        list += Text::tr(" …", "after a list of fields that goes on");
    return {theme::Tone::Error,
            Text::tr("%n thing(s) to mend before this can be sent: %1", nullptr, count).arg(list),
            {},
            {FollowUp::GoToProblem}};
}

OutcomeMessage messageFor(const candidate::CandidateUid &uid, const candidate::Error &error)
{
    OutcomeMessage message{theme::Tone::Error, error.sentence, error.serverMessage, {}};
    if (error.kind == ErrorKind::NoPermission || error.kind == ErrorKind::NotFound) {
        message.tone = theme::Tone::Attention;
        message.sentence =
            Text::tr("The existing candidate %1 cannot be read with this account. %2")
                .arg(uid.value, error.sentence);
    } else {
        message.followUps = {FollowUp::OpenExisting};
    }
    if (!uid.isEmpty())
        message.followUps.append(FollowUp::CopyUid);
    return message;
}

} // namespace gui
