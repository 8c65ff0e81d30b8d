// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submitflow.h"

#include "gui/answerpanes.h"
#include "gui/candidateform.h"
#include "gui/messagestrip.h"
#include "gui/submitbar.h"
#include "submission/accountstore.h"
#include "submission/remembered.h"
#include "submission/submissionservice.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <utility>

namespace gui {

using candidate::OutcomeKind;
using submission::SubmissionService;

SubmitFlow::SubmitFlow(const Stage &stage, const Office &office, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_office(office)
{
    listen();
}

void SubmitFlow::listen()
{
    SubmissionService *service = &m_office.service;
    connect(service, &SubmissionService::sendingChanged, this, &SubmitFlow::onSendingChanged);
    connect(service, &SubmissionService::progressed, m_stage.bar, &SubmitBar::setProgress);
    connect(service, &SubmissionService::submitted, this, &SubmitFlow::onSubmitted);
    connect(service, &SubmissionService::candidateOpened, this, &SubmitFlow::onOpened);
    connect(service, &SubmissionService::openFailed, this, &SubmitFlow::onOpenFailed);
    connect(m_stage.bar, &SubmitBar::submitRequested, this, &SubmitFlow::submit);
    connect(m_stage.bar, &SubmitBar::cancelRequested, service, &SubmissionService::cancel);
    connect(m_stage.bar, &SubmitBar::problemsRequested, this, &SubmitFlow::goToProblem);
    connect(m_stage.bar, &SubmitBar::findOutRequested, this, &SubmitFlow::findOut);
    connect(m_stage.form, &CandidateForm::busyChanged, this, [this](bool busy) {
        if (!busy)
            onFilesRead();
    });
    connect(m_stage.form, &CandidateForm::fileRefused, this, &SubmitFlow::onFileRefused);
    connect(m_stage.strip, &MessageStrip::dismissed, this, [this] {
        m_waiting = false; // with its message goes what it promised
        backToField();
    });
    connect(m_stage.answers, &AnswerPanes::refreshRequested, this, &SubmitFlow::refresh);
}

bool SubmitFlow::isFormShown() const
{
    return !m_stage.answers->isSubmissionShown();
}

void SubmitFlow::submit()
{
    if (m_office.service.isSending() || !isFormShown())
        return;
    if (m_stage.form->isBusy()) {
        m_waiting = true;
        showMessage({theme::Tone::Neutral,
                     tr("The files are still being read. Then this is sent."),
                     {},
                     {FollowUp::DoNotSend}});
        return;
    }
    m_problems = m_stage.form->validateAll();
    if (candidate::hasError(m_problems)) {
        showMessage(messageFor(m_problems));
        goToProblem();
        return;
    }
    m_sent = candidate::tidied(m_stage.form->candidate());
    m_account = m_office.accounts.current();
    m_conflict.reset();
    QWidget *focused = QApplication::focusWidget();
    m_field = m_stage.form->isAncestorOf(focused) ? focused : nullptr;
    m_stage.strip->clear();
    m_office.service.submit(m_sent);
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
    if (std::exchange(m_opening, false))
        m_office.service.cancelOpening();
    m_conflict.reset();
    m_problems.clear();
    showDoubt();
}

void SubmitFlow::accountChanged()
{
    m_opening = false;
    m_stage.answers->setBusy(false);
}

/// As long as something may have arrived, the way to find out stands in the bar, whatever else the
/// strip has to say.
void SubmitFlow::showDoubt()
{
    m_stage.bar->setDoubt(m_office.service.isInDoubt()
                              ? candidate::displayName(m_office.service.inDoubt())
                              : QString());
}

void SubmitFlow::findOut()
{
    if (!m_office.service.isInDoubt() || m_office.service.isSending())
        return;
    m_sent = m_office.service.inDoubt();
    m_account = m_office.accounts.current();
    m_stage.strip->clear();
    m_office.service.findOut();
}

void SubmitFlow::onSendingChanged(bool sending)
{
    m_stage.form->setEnabled(!sending);
    m_stage.bar->setSending(sending);
}

void SubmitFlow::onSubmitted(const candidate::Outcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Created:
        showCreated(outcome.record);
        break;
    case OutcomeKind::Invalid:
        m_problems = outcome.problems;
        m_stage.form->showProblems(m_problems);
        break;
    case OutcomeKind::Conflict:
        m_existing = outcome.existing;
        m_conflict = outcome;
        break;
    case OutcomeKind::Refused:
    case OutcomeKind::NotReached:
    case OutcomeKind::Unknown:
        break;
    }
    showDoubt();
    showMessage(messageFor(outcome, candidate::displayName(m_sent), m_account.name));
    // The fields could not keep the focus while they were disabled.
    if (isFormShown() && !m_stage.strip->focusFirstAction())
        backToField();
    emit ended(outcome.kind);
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

void SubmitFlow::showCreated(const candidate::CandidateRecord &record)
{
    m_office.remembered.learn(m_account.id, m_sent);
    if (m_account.id == m_office.accounts.current().id)
        m_stage.form->setKnownKeys(m_office.remembered.customFieldKeys(m_account.id));
    m_stage.answers->showSubmission(m_sent, record,
                                    m_stage.form->nameOfPosition(m_sent.positionUid));
    m_stage.answers->showPipeline(record);
    m_pipelineAccount = m_account.id;
    m_stage.bar->hide();
}

// Opening ----------------------------------------------------------------------------------------

void SubmitFlow::refresh()
{
    const auto record = m_stage.answers->record();
    if (!record)
        return;
    if (m_pipelineAccount != m_office.accounts.current().id) {
        m_stage.answers->showError({candidate::ErrorKind::BadSettings,
                                    tr("This candidate was read with another account. Choose that "
                                       "account, then refresh."),
                                    {},
                                    {}});
        return;
    }
    m_stage.answers->setBusy(true);
    open(record->uid);
}

void SubmitFlow::open(const candidate::CandidateUid &uid)
{
    m_opening = true;
    m_office.service.openCandidate(uid);
}

void SubmitFlow::stopOpening()
{
    m_opening = false;
    m_office.service.cancelOpening();
    showRestOfConflict();
}

void SubmitFlow::onOpened(const candidate::CandidateRecord &record)
{
    if (!std::exchange(m_opening, false))
        return;
    m_stage.answers->showPipeline(record);
    m_pipelineAccount = m_office.accounts.current().id;
    showRestOfConflict();
}

/// The candidate that exists is shown beside the form, which is still to go somewhere.
void SubmitFlow::showRestOfConflict()
{
    if (!isFormShown() || !m_conflict)
        return;
    OutcomeMessage message =
        messageFor(*m_conflict, candidate::displayName(m_sent), m_account.name);
    if (m_stage.answers->isPipelineShown())
        message.followUps = followUpsBesideOpening();
    showMessage(message);
}

void SubmitFlow::onOpenFailed(const candidate::CandidateUid &uid, const candidate::Error &error)
{
    if (!std::exchange(m_opening, false))
        return;
    m_existing = uid;
    m_stage.answers->setBusy(false);
    const auto record = m_stage.answers->record();
    if (m_stage.answers->isPipelineShown() && record && record->uid == uid) {
        m_stage.answers->showError(error);
        return;
    }
    OutcomeMessage message = messageFor(uid, error);
    if (isFormShown() && m_conflict)
        message.followUps += followUpsBesideOpening();
    showMessage(message);
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
}

void SubmitFlow::goToProblem()
{
    // What the message named may be mended by now; what Comeet named is not known to be.
    if (const auto problems = m_stage.form->validateAll(); candidate::hasError(problems))
        m_problems = problems;
    for (const candidate::Problem &problem : std::as_const(m_problems)) {
        if (problem.remark.severity == candidate::Severity::Error) {
            m_stage.form->focusProblem(problem);
            return;
        }
    }
}

void SubmitFlow::follow(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::OpenExisting:
        showMessage({theme::Tone::Neutral,
                     tr("The existing candidate is being opened…"),
                     {},
                     {FollowUp::StopOpening}});
        return open(m_existing);
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
    case FollowUp::GoToProblem:
        return goToProblem();
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
