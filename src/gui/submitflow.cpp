// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submitflow.h"

#include "gui/answerpanes.h"
#include "gui/candidateform.h"
#include "gui/mendflow.h"
#include "gui/messagestrip.h"
#include "gui/pipelineflow.h"
#include "gui/recordflow.h"
#include "gui/submitbar.h"
#include "gui/visibility.h"
#include "submission/accountstore.h"
#include "submission/remembered.h"
#include "submission/sender.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <utility>

namespace gui {

using candidate::OutcomeKind;

SubmitFlow::SubmitFlow(const Stage &stage, const Office &office, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_office(office)
    , m_mending(new MendFlow(stage.form, stage.strip, this))
{
    listen();
}

void SubmitFlow::listen()
{
    submission::Sender *sender = &m_office.sender;
    connect(sender, &submission::Sender::sendingChanged, this, &SubmitFlow::showSending);
    connect(sender, &submission::Sender::ended, this, &SubmitFlow::onEnded);
    connect(sender, &submission::Sender::delivered, this, &SubmitFlow::onDelivered);
    connect(sender, &submission::Sender::outboxChanged, this, &SubmitFlow::onOutboxChanged);
    connect(sender, &submission::Sender::progressed, m_stage.bar, &SubmitBar::setProgress);
    connect(m_stage.pipeline, &PipelineFlow::opened, this, &SubmitFlow::onOpened);
    connect(m_stage.pipeline, &PipelineFlow::openFailed, this, &SubmitFlow::onOpenFailed);
    connect(m_stage.bar, &SubmitBar::submitRequested, this, &SubmitFlow::submit);
    connect(m_stage.bar, &SubmitBar::cancelRequested, this, &SubmitFlow::cancel);
    connect(m_stage.bar, &SubmitBar::problemsRequested, m_mending, &MendFlow::goToFirst);
    connect(m_stage.bar, &SubmitBar::findOutRequested, this, &SubmitFlow::findOut);
    connect(m_mending, &MendFlow::told, this, &SubmitFlow::showMessage);
    connect(m_stage.form, &CandidateForm::busyChanged, this, [this](bool busy) {
        if (!busy)
            onFilesRead();
    });
    connect(m_stage.form, &CandidateForm::fileRefused, this, &SubmitFlow::onFileRefused);
    connect(m_stage.strip, &MessageStrip::dismissed, this, [this] {
        m_waiting = false; // with its message goes what it promised
        goOn();
    });
    connect(m_stage.answers, &AnswerPanes::pipelineClosed, this, &SubmitFlow::goOn);
}

bool SubmitFlow::isFormShown() const
{
    return !m_stage.answers->isSubmissionShown();
}

bool SubmitFlow::isSending() const
{
    return m_starting || m_office.sender.isSending();
}

void SubmitFlow::cancel()
{
    if (m_starting)
        m_cancelled = true; // the record is written to the end
    else
        m_office.sender.cancel();
}

void SubmitFlow::submit()
{
    if (isSending() || !isFormShown())
        return;
    if (m_stage.form->isBusy()) {
        m_waiting = true;
        showMessage({theme::Tone::Neutral,
                     tr("The files are still being read. Then this is sent."),
                     {},
                     {FollowUp::DoNotSend}});
        return;
    }
    if (const auto against = m_mending->check()) {
        showMessage(*against);
        m_mending->goToFirst();
        return;
    }
    m_stage.pipeline->stop();
    m_atDoor = {candidate::tidied(m_stage.form->candidate()), m_stage.record->place()};
    m_conflict.reset();
    QWidget *focused = QApplication::focusWidget();
    m_field = m_stage.form->isAncestorOf(focused) ? focused : nullptr;
    m_stage.strip->clear();
    send();
}

/// First onto the disk, as it stands in the form; from there it is sent.
void SubmitFlow::send()
{
    m_starting = true;
    m_cancelled = false;
    showSending(); // from here on the form holds what is sent
    auto &keeper = m_stage.record->keeper();
    if (keeper.id() == 0)
        m_stage.record->keep();
    keeper.whenSaved([guard = QPointer(this)](const std::optional<candidate::Error> &error) {
        if (guard)
            guard->onRecorded(error);
    });
}

void SubmitFlow::onRecorded(const std::optional<candidate::Error> &error)
{
    m_starting = false;
    if (!error && !m_cancelled)
        return m_office.sender.submit(m_stage.record->id(), m_atDoor.candidate, m_atDoor.place);
    showSending();
    if (error) {
        tell({theme::Tone::Error,
              tr("Nothing was sent, because it could not be recorded. %1").arg(error->sentence),
              {},
              {FollowUp::TryAgain}});
    } else {
        candidate::Outcome cancelled;
        cancelled.kind = OutcomeKind::NotReached;
        cancelled.error.kind = candidate::ErrorKind::Cancelled;
        tell(messageFor(cancelled, candidate::displayName(m_atDoor.candidate),
                        m_atDoor.place.clientName));
    }
    emit ended(OutcomeKind::NotReached);
}

/// Says how something ended, and gives the keyboard back to whoever pressed the button.
void SubmitFlow::tell(const OutcomeMessage &message)
{
    showMessage(message);
    // The fields could not keep the focus while they were disabled.
    if (isFormShown() && !m_stage.strip->focusFirstAction())
        backToField();
}

void SubmitFlow::onFilesRead()
{
    if (std::exchange(m_waiting, false))
        submit();
}

void SubmitFlow::onFileRefused()
{
    // Sent without it, the candidate would be less than what was asked for.
    if (!std::exchange(m_waiting, false))
        return;
    showMessage({theme::Tone::Attention,
                 tr("Nothing was sent, because a file could not be added: the reason stands at the "
                    "documents. Submit again when it is as you want it."),
                 {},
                 {}});
}

void SubmitFlow::startAfresh()
{
    m_waiting = false;
    m_stage.pipeline->stop();
    m_pipelineEntry = 0;
    m_conflict.reset();
    m_mending->startAfresh();
    showDoubt();
}

/// As long as something may have arrived, the way to find out stands in the bar, whatever else the
/// strip has to say.
void SubmitFlow::showDoubt()
{
    const auto &doubts = m_office.sender.doubts();
    m_stage.bar->setDoubt(doubts.isEmpty() ? QString() : doubts.constLast().summary.name);
}

void SubmitFlow::findOut()
{
    const auto doubts = m_office.sender.doubts();
    if (doubts.isEmpty() || isSending())
        return;
    const auto shown =
        std::find_if(doubts.cbegin(), doubts.cend(), [this](const submission::Entry &entry) {
            return entry.summary.id == m_pipelineEntry;
        });
    submission::Entry entry = shown == doubts.cend() ? doubts.constLast() : *shown;
    if (const auto waiting = m_office.sender.waiting(shownEntry())) // held back by one of them
        entry = m_office.sender.inTheWayOf(*waiting).value_or(entry);
    m_stage.pipeline->stop();
    m_atDoor = {entry.candidate, entry.summary.place, entry.copiesRemoved.isValid()};
    m_stage.strip->clear();
    m_office.sender.findOut(entry.summary.id);
}

/// Beside a page too: its progress, and the way to cancel it, stand in the bar.
void SubmitFlow::showSending()
{
    const bool sending = isSending();
    m_stage.form->setEnabled(!sending);
    m_stage.answers->setLeavable(!sending);
    m_stage.bar->setSending(sending, m_atDoor.place.clientName);
    showIf(m_stage.bar, sending || isFormShown());
    emit sendingChanged(sending);
}

void SubmitFlow::onEnded(submission::EntryId id, const candidate::Outcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Created:
        showCreated(id, m_atDoor, outcome.record);
        m_stage.answers->focusSubmission();
        m_stage.record->showFolder(submission::Folder::Submitted); // where it is now
        break;
    case OutcomeKind::Invalid:
        m_mending->takeOver(outcome.problems);
        break;
    case OutcomeKind::Conflict:
        m_existing = outcome.existing;
        m_conflict = {outcome, m_atDoor};
        break;
    case OutcomeKind::Refused:
    case OutcomeKind::NotReached:
    case OutcomeKind::Unknown:
        break;
    }
    const bool isShown = id == (isFormShown() ? m_stage.record->id() : m_pipelineEntry);
    // What is there, or may be, is no draft any more: an edit begins another.
    const auto waiting = m_office.sender.waiting(id);
    const bool left =
        waiting || outcome.kind == OutcomeKind::Created || outcome.kind == OutcomeKind::Unknown;
    if (left && id == m_stage.record->id())
        m_stage.record->release();
    if (waiting) {
        m_stage.record->setShown(id);
        m_stage.record->showFolder(submission::Folder::Outbox); // where it is now
        showEntry(*waiting);
        m_stage.answers->focusSubmission();
        emit ended(outcome.kind);
        return;
    }
    submission::Summary named;
    named.name = candidate::displayName(m_atDoor.candidate);
    const auto ofAnother = isShown ? std::nullopt : messageForDelivered(named, outcome);
    tell(ofAnother.value_or(messageFor(outcome, named.name, m_atDoor.place.clientName)));
    emit ended(outcome.kind);
}

submission::EntryId SubmitFlow::shownEntry() const
{
    return isFormShown() ? 0 : m_pipelineEntry;
}

void SubmitFlow::onDelivered(const submission::Summary &entry, const candidate::Outcome &outcome)
{
    const auto waiting = m_office.sender.waiting(entry.id);
    const bool isShown = entry.id == shownEntry();
    if (waiting && !m_office.sender.hasGivenUp(waiting->summary)) {
        if (isShown)
            showWaiting(*waiting);
    } else if (isShown && outcome.kind == OutcomeKind::Created) {
        const bool hadFocus =
            m_stage.answers->hasFocus() || m_stage.strip->isAncestorOf(QApplication::focusWidget());
        showCreated(entry.id, m_page, outcome.record);
        if (hadFocus)
            m_stage.answers->focusSubmission();
        showMessage(
            messageFor(outcome, candidate::displayName(m_page.candidate), m_page.place.clientName));
    } else if (isShown) {
        emit reopenRequested(entry.id, outcome.error.kind == candidate::ErrorKind::Cancelled);
    } else if (waiting) {
        OutcomeMessage message = messageForWaiting(*waiting, true, QDateTime::currentDateTimeUtc());
        message.followUps.clear(); // they are about what is shown
        showMessage(message);
    } else if (const auto message = messageForDelivered(entry, outcome)) {
        showMessage(*message);
    }
    emit ended(outcome.kind);
}

/// What waits is tried again and again: its message says when next.
void SubmitFlow::onOutboxChanged()
{
    showDoubt();
    if (const auto waiting = m_office.sender.waiting(shownEntry()))
        showWaiting(*waiting);
}

void SubmitFlow::showWaiting(const submission::Entry &entry)
{
    OutcomeMessage message{theme::Tone::Neutral, tr("It is being sent."), {}, {FollowUp::TakeBack}};
    if (const auto inDoubt = m_office.sender.inTheWayOf(entry))
        message = messageForHeldBack(*inDoubt);
    else if (m_office.sender.delivering() != entry.summary.id)
        message = messageForWaiting(entry, m_office.sender.hasGivenUp(entry.summary),
                                    QDateTime::currentDateTimeUtc());
    // What stands there already keeps the focus of its buttons, and what was dismissed stays away.
    if (std::exchange(m_waitingSaid, message.sentence) != message.sentence)
        showMessage(message);
}

void SubmitFlow::backToField()
{
    if (!isFormShown())
        return;
    if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_stage.form->focusFirst();
}

/// When what had the focus goes; who is in the form or on the page already stays there.
void SubmitFlow::goOn()
{
    if (!isFormShown()) {
        if (!m_stage.answers->hasFocus())
            m_stage.answers->focusSubmission();
    } else if (!m_stage.form->isAncestorOf(QApplication::focusWidget())) {
        backToField();
    }
}

void SubmitFlow::showCreated(submission::EntryId id, const Sent &sent,
                             const candidate::CandidateRecord &record)
{
    m_page = sent;
    const QString account = m_page.place.accountId;
    m_office.remembered.learn(account, m_page.candidate);
    if (account == m_office.accounts.current().id) {
        m_stage.form->setKnownKeys(m_office.remembered.customFieldKeys(account));
        m_stage.form->setLatestPosition(m_office.remembered.positionUid(account));
    }
    m_stage.answers->showSubmission(m_page.candidate, record,
                                    m_stage.form->nameOfPosition(m_page.candidate.positionUid),
                                    QDateTime::currentDateTime());
    m_stage.pipeline->show(record, account);
    m_pipelineEntry = id;
    m_stage.record->setShown(id);
    showIf(m_stage.bar, isSending());
}

void SubmitFlow::showEntry(const submission::Entry &entry)
{
    startAfresh();
    m_page = {entry.candidate, entry.summary.place, entry.copiesRemoved.isValid()};
    m_pipelineEntry = entry.summary.id;
    m_stage.strip->clear();
    m_waitingSaid.clear();
    m_stage.bar->hide();
    const candidate::CandidateRecord record = submission::Record::answerOf(entry);
    m_stage.answers->forget();
    m_stage.answers->showSubmission(entry.candidate, record, entry.summary.place.positionName,
                                    entry.confirmedAt, entry.summary.state);
    switch (entry.summary.state) {
    case submission::State::Confirmed:
        m_stage.pipeline->show(record, m_page.place.accountId);
        if (entry.summary.news && !entry.changes.isEmpty())
            showMessage(messageForNews(entry.changes.constLast(), QDateTime::currentDateTimeUtc()));
        return;
    case submission::State::Unknown:
        return showMessage({theme::Tone::Attention, entry.summary.remark, {}, {FollowUp::FindOut}});
    case submission::State::Queued:
    case submission::State::Sending:
        return showWaiting(entry);
    case submission::State::Draft:
    case submission::State::Refused:
        break; // the form's
    }
}

void SubmitFlow::takeAnswer(submission::EntryId id, const candidate::CandidateRecord &record)
{
    if (id == shownEntry() && m_stage.answers->isPipelineShown())
        m_stage.answers->showPipeline(record);
}

// Opening ----------------------------------------------------------------------------------------

void SubmitFlow::stopOpening()
{
    m_stage.pipeline->stop();
    showRestOfConflict();
}

void SubmitFlow::onOpened(const candidate::CandidateRecord &record)
{
    if (isFormShown())
        m_pipelineEntry = 0; // the one in the way, not the one in the form
    if (m_pipelineEntry != 0)
        emit answerCame(m_pipelineEntry, record);
    const bool askedInStrip = m_stage.strip->hasFocusWithin();
    showRestOfConflict();
    if (askedInStrip)
        m_stage.answers->focusPipeline(); // the button that had the focus is gone
}

/// The candidate that exists is shown beside the form, which is still to go somewhere.
void SubmitFlow::showRestOfConflict()
{
    if (!isFormShown() || !m_conflict)
        return;
    OutcomeMessage message =
        messageFor(m_conflict->outcome, candidate::displayName(m_conflict->sent.candidate),
                   m_conflict->sent.place.clientName);
    if (m_stage.answers->isPipelineShown())
        message.followUps = followUpsBesideOpening();
    showInPlace(message);
}

void SubmitFlow::onOpenFailed(const candidate::CandidateUid &uid, const candidate::Error &error)
{
    m_existing = uid;
    OutcomeMessage message = messageFor(uid, error);
    if (isFormShown() && m_conflict)
        message.followUps += followUpsBesideOpening();
    showInPlace(message);
}

// Messages ---------------------------------------------------------------------------------------

void SubmitFlow::showMessage(const OutcomeMessage &message)
{
    QList<QAction *> actions;
    for (const FollowUp followUp : message.followUps) {
        auto *action = new QAction(followUpText(followUp), m_stage.strip);
        connect(action, &QAction::triggered, this, [this, followUp] { follow(followUp); });
        actions.append(action);
    }
    m_stage.strip->showMessage({message.tone, message.sentence, message.serverWords, actions});
    m_mending->setShown(message);
}

/// In answer to one of the strip's buttons: the focus that goes with it stays in the strip.
void SubmitFlow::showInPlace(const OutcomeMessage &message)
{
    const bool asked = m_stage.strip->hasFocusWithin();
    showMessage(message);
    if (asked)
        m_stage.strip->focusFirstAction();
}

void SubmitFlow::follow(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::OpenExisting:
        showInPlace({theme::Tone::Neutral,
                     tr("The existing candidate is being opened…"),
                     {},
                     {FollowUp::StopOpening}});
        return m_stage.pipeline->open(m_existing);
    case FollowUp::StopOpening:
        return stopOpening();
    case FollowUp::AnotherPosition:
        return m_stage.form->focusPosition();
    case FollowUp::ChangeId:
        return m_stage.form->focusPartnerCandidateId();
    case FollowUp::FindOut:
        return findOut();
    case FollowUp::TryAgain:
        return submit();
    case FollowUp::SendNow:
        return m_office.sender.sendNow(shownEntry());
    case FollowUp::TakeBack:
        return m_office.sender.takeBack(shownEntry());
    case FollowUp::GoToProblem:
        return m_mending->goToFirst();
    case FollowUp::AccountSettings:
        emit accountSettingsRequested();
        return;
    case FollowUp::DoNotSend:
        m_waiting = false;
        m_stage.strip->clear();
        return backToField();
    case FollowUp::CopyUid:
        return QGuiApplication::clipboard()->setText(m_existing.value);
    }
}

} // namespace gui
