// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/pipelineflow.h"

#include "gui/answerpanes.h"
#include "submission/accountstore.h"
#include "submission/submissionservice.h"

#include <utility>

namespace gui {

using submission::SubmissionService;

PipelineFlow::PipelineFlow(AnswerPanes *answers, SubmissionService &service,
                           submission::AccountStore &accounts, QObject *parent)
    : QObject(parent)
    , m_answers(answers)
    , m_service(service)
    , m_accounts(accounts)
{
    connect(&service, &SubmissionService::candidateOpened, this, &PipelineFlow::onOpened);
    connect(&service, &SubmissionService::openFailed, this, &PipelineFlow::onOpenFailed);
    connect(answers, &AnswerPanes::refreshRequested, this, &PipelineFlow::refresh);
}

void PipelineFlow::show(const candidate::CandidateRecord &record, const QString &accountId)
{
    m_answers->showPipeline(record);
    m_account = accountId;
}

void PipelineFlow::refresh()
{
    const auto record = m_answers->record();
    if (!record || m_opening)
        return;
    if (m_account != m_accounts.current().id) {
        m_answers->showError({candidate::ErrorKind::BadSettings,
                              tr("This candidate was read with another account. Choose that "
                                 "account, then refresh."),
                              {},
                              {}});
        return;
    }
    m_answers->setBusy(true);
    open(record->uid);
}

void PipelineFlow::open(const candidate::CandidateUid &uid)
{
    m_opening = true;
    m_service.openCandidate(uid);
}

void PipelineFlow::stop()
{
    if (!std::exchange(m_opening, false))
        return;
    m_service.cancelOpening();
    m_answers->setBusy(false);
}

void PipelineFlow::accountChanged()
{
    m_opening = false;
    m_answers->setBusy(false);
}

void PipelineFlow::onOpened(const candidate::CandidateRecord &record)
{
    if (!std::exchange(m_opening, false))
        return;
    show(record, m_accounts.current().id);
    emit opened(record);
}

void PipelineFlow::onOpenFailed(const candidate::CandidateUid &uid, const candidate::Error &error)
{
    if (!std::exchange(m_opening, false))
        return;
    m_answers->setBusy(false);
    const auto record = m_answers->record();
    if (m_answers->isPipelineShown() && record && record->uid == uid)
        m_answers->showError(error);
    else
        emit openFailed(uid, error);
}

} // namespace gui
