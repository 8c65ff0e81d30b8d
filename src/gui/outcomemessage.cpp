// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/outcomemessage.h"

#include "gui/pipelinepane.h"
#include "gui/relativetime.h"
#include "submission/doubt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using candidate::ErrorKind;
using candidate::OutcomeKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::OutcomeMessage)
};

constexpr qsizetype mostNamed = 4;

/// To the second while it is near, since the first tries come quickly.
QString timeOfDay(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (now.secsTo(time) > 12 * 60 * 60)
        return dateAndTime(time);
    const bool near = now.secsTo(time) < 60;
    return QLocale().toString(local.time(), near ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

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
    case FollowUp::SendNow:
        return Text::tr("Send now");
    case FollowUp::TakeBack:
        return Text::tr("Stop and edit");
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

OutcomeMessage messageForWaiting(const submission::Entry &waiting, bool givenUp,
                                 const QDateTime &now)
{
    const submission::Summary &summary = waiting.summary;
    QString next;
    if (givenUp) {
        next = Text::tr("The candidate was tried for 24 hours, and waits in the Outbox for you.");
    } else if (summary.nextTry > now) {
        next = Text::tr("The candidate waits in the Outbox, and Submittal tries again by "
                        "itself at %1.")
                   .arg(timeOfDay(summary.nextTry, now));
    } else {
        next = Text::tr("The candidate waits in the Outbox and goes out by itself.");
    }
    return {givenUp ? theme::Tone::Error : theme::Tone::Attention,
            summary.remark.isEmpty() ? next : summary.remark + u' ' + next,
            waiting.attempts.isEmpty() ? QString() : waiting.attempts.constLast().serverMessage,
            {FollowUp::SendNow, FollowUp::TakeBack}};
}

OutcomeMessage messageForHeldBack(const submission::Entry &inDoubt)
{
    return {theme::Tone::Attention,
            submission::heldBack(inDoubt).error.sentence,
            {},
            {FollowUp::FindOut, FollowUp::TakeBack}};
}

std::optional<OutcomeMessage> messageForDelivered(const submission::Summary &entry,
                                                  const candidate::Outcome &outcome)
{
    const QString name =
        entry.name.simplified().isEmpty() ? Text::tr("The candidate") : entry.name.simplified();
    switch (outcome.kind) {
    case OutcomeKind::Created:
        return {};
    case OutcomeKind::Unknown:
        return OutcomeMessage{theme::Tone::Attention,
                              Text::tr("%1 may have arrived. %2", "name, what happened")
                                  .arg(name, outcome.error.sentence),
                              outcome.error.serverMessage,
                              {FollowUp::FindOut}};
    case OutcomeKind::Conflict:
    case OutcomeKind::Refused:
    case OutcomeKind::Invalid:
    case OutcomeKind::NotReached:
        break;
    }
    if (outcome.error.kind == ErrorKind::Cancelled)
        return {};
    return OutcomeMessage{
        theme::Tone::Error,
        Text::tr("%1 was not submitted and is among the Drafts again. %2", "name, what happened")
            .arg(name, outcome.error.sentence),
        outcome.error.serverMessage,
        {}};
}

OutcomeMessage messageForNews(const submission::StatusChange &change, const QDateTime &now)
{
    const QDateTime when = change.when.isValid() ? change.when : change.seen;
    return {theme::Tone::Neutral,
            Text::tr("New since you last looked: %1, before that %2. It changed %3.",
                     "status, status, when")
                .arg(statusText(change.to), statusText(change.from), relativeTime(when, now)),
            {},
            {}};
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
