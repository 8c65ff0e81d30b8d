// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/quitflow.h"

#include "gui/candidateform.h"
#include "gui/exportflow.h"
#include "gui/messagestrip.h"
#include "gui/recordflow.h"
#include "gui/submitflow.h"
#include "submission/sender.h"

#include <QAction>

namespace gui {

using candidate::OutcomeKind;

QuitFlow::QuitFlow(const Stage &stage, submission::Sender &sender, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_sender(sender)
{
    connect(m_stage.submit, &SubmitFlow::ended, this, &QuitFlow::onEnded);
}

bool QuitFlow::mayQuit()
{
    if (!m_quitting && isSending())
        refuse(tr("A candidate is still being sent."), tr("Cancel and quit"));
    else if (!m_quitting && m_stage.form->isBusy())
        refuse(tr("This candidate's files are still being read."), tr("Quit without them"));
    else if (!m_quitting && m_stage.exports->isWriting())
        refuse(tr("The list is still being exported."), tr("Stop and quit"));
    else
        return mayLeaveUnsaved();
    return false;
}

/// Waits for what is still to be written; asks if it cannot be.
bool QuitFlow::mayLeaveUnsaved()
{
    if (m_mayLose || m_stage.record->keeper().isSaved())
        return true;
    m_stage.record->keeper().whenSaved([this](const std::optional<candidate::Error> &error) {
        if (!error)
            return quitAnyway();
        stay();
        refuse(RecordFlow::notSaved(*error), tr("Quit anyway"), [this] { m_mayLose = true; });
    });
    return false;
}

void QuitFlow::refuse(const QString &sentence, const QString &action,
                      const std::function<void()> &accepted)
{
    auto *quit = new QAction(action, m_stage.strip);
    connect(quit, &QAction::triggered, this, [this, accepted] {
        if (accepted)
            accepted();
        if (!isSending())
            return quitAnyway();
        m_quitting = true;
        m_stage.submit->cancel();
        m_sender.stop(); // its outcome quits
    });
    m_stage.strip->showMessage({theme::Tone::Attention, sentence, {}, {quit}});
}

void QuitFlow::onEnded(OutcomeKind kind)
{
    if (!m_quitting)
        return;
    // Who cancelled to quit still has to hear that the candidate arrived all the same, or may have.
    if (kind != OutcomeKind::NotReached)
        stay();
    else if (!isSending())
        quitAnyway();
}

/// Also what goes out by itself.
bool QuitFlow::isSending() const
{
    return m_stage.submit->isSending() || m_sender.isBusy();
}

void QuitFlow::quitAnyway()
{
    m_quitting = true;
    emit quitRequested();
}

void QuitFlow::stay()
{
    m_quitting = false;
    m_sender.startOutbox(); // which may have been stopped on the way
}

} // namespace gui
