// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/history.h"

#include "candidate/outcome.h"
#include "candidate/outcomeword.h"
#include "gui/bidi.h"
#include "gui/pipelinepane.h"
#include "gui/relativetime.h"
#include "submission/proof.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gui {

using candidate::OutcomeKind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::History)
};

/// What somebody else wrote, within our words. It is isolated where it has another direction: the
/// marks for it come from another font, which moves the line.
QString within(const QString &text)
{
    const auto direction = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    return QGuiApplication::layoutDirection() == direction ? text : bidi::isolated(text);
}

/// How an attempt ended that did not bring Comeet's confirmation.
QString endOf(const submission::Attempt &attempt)
{
    const QString &word = attempt.outcome;
    if (!attempt.ended.isValid())
        return Text::tr("Being sent");
    if (word == candidate::outcomeWord(OutcomeKind::Refused))
        return Text::tr("Sent; Comeet refused it");
    if (word == candidate::outcomeWord(OutcomeKind::Conflict))
        return Text::tr("Sent; Comeet had the candidate already");
    if (word == candidate::outcomeWord(OutcomeKind::Invalid))
        return Text::tr("Not sent: something was to mend");
    if (word == candidate::outcomeWord(OutcomeKind::NotReached))
        return Text::tr("Did not reach Comeet");
    if (word == "interrupted"_L1)
        return Text::tr("Broken off when Submittal ended; it may have arrived");
    return Text::tr("Sent, but no answer came; it may have arrived");
}

HistoryLine lineOf(const submission::Attempt &attempt)
{
    QString words = endOf(attempt);
    if (!attempt.serverMessage.isEmpty()) {
        words = Text::tr("%1: “%2”", "how an attempt ended, the server's own words")
                    .arg(words, within(attempt.serverMessage));
    }
    return {attempt.ended.isValid() ? attempt.ended : attempt.started, words, attempt.sentence};
}

HistoryLine confirmationOf(const submission::Entry &entry)
{
    const QString uid = within(entry.uid.value);
    return {
        entry.confirmedAt,
        submission::isPractice(entry)
            ? Text::tr("Sent; the practice company has the candidate, under the uid %1").arg(uid)
            : Text::tr("Sent; Comeet has the candidate, under the uid %1").arg(uid),
        clockWords(entry)};
}

HistoryLine lineOf(const submission::StatusChange &change)
{
    const QString to = within(statusText(change.to));
    HistoryLine line;
    line.time = change.when.isValid() ? change.when : change.seen;
    line.words = change.from.isEmpty()
        ? Text::tr("Status: %1").arg(to)
        : Text::tr("Status changed from %1 to %2").arg(within(statusText(change.from)), to);
    if (change.seen.isValid())
        line.more = Text::tr("Seen here %1").arg(exactTime(change.seen));
    return line;
}

} // namespace

QList<HistoryLine> historyOf(const submission::Entry &entry)
{
    QList<HistoryLine> lines;
    const bool confirmed = entry.summary.state == submission::State::Confirmed;
    // The last attempt is the one that Comeet confirmed.
    const qsizetype others = entry.attempts.size() - (confirmed ? 1 : 0);
    for (qsizetype i = 0; i < others; ++i)
        lines.append(lineOf(entry.attempts.at(i)));
    if (confirmed)
        lines.append(confirmationOf(entry));
    for (const submission::StatusChange &change : entry.changes)
        lines.append(lineOf(change));
    const bool hadFiles = !submission::filesOf(entry.candidate).isEmpty();
    if (entry.copiesRemoved.isValid() && hadFiles) {
        lines.append({entry.copiesRemoved,
                      Text::tr("The copies of the files were removed, by your retention periods"),
                      {}});
    }
    if (entry.personalRemoved.isValid()) {
        lines.append({entry.personalRemoved,
                      Text::tr("Everything personal was removed, by your retention periods"),
                      {}});
    }
    return lines;
}

QString clockWords(const submission::Entry &entry)
{
    if (!submission::isServersTime(entry))
        return Text::tr("by the clock of this computer");
    return submission::isPractice(entry) ? Text::tr("by the practice company's clock")
                                         : Text::tr("by the clock of Comeet's server");
}

} // namespace gui
