// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/mendflow.h"

#include "gui/candidateform.h"
#include "gui/messagestrip.h"

#include <algorithm>
#include <utility>

namespace gui {

MendFlow::MendFlow(CandidateForm *form, MessageStrip *strip, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_strip(strip)
{
    connect(m_form, &CandidateForm::fieldLeft, this, &MendFlow::onFieldLeft);
}

std::optional<OutcomeMessage> MendFlow::check()
{
    m_problems = m_form->validateAll();
    return candidate::hasError(m_problems) ? std::optional(messageFor(m_problems)) : std::nullopt;
}

void MendFlow::takeOver(const QList<candidate::Problem> &problems)
{
    m_problems = problems;
    m_form->showProblems(problems);
}

void MendFlow::goToFirst()
{
    // What the message named may be mended by now; what Comeet named is not known to be.
    if (const auto problems = m_form->validateAll(); candidate::hasError(problems))
        m_problems = problems;
    const auto first =
        std::find_if(m_problems.cbegin(), m_problems.cend(), [](const candidate::Problem &problem) {
            return problem.remark.severity == candidate::Severity::Error;
        });
    if (first != m_problems.cend())
        m_form->focusProblem(*first);
}

void MendFlow::startAfresh()
{
    m_problems.clear();
    m_said.clear();
}

OutcomeMessage MendFlow::mended()
{
    return {theme::Tone::Success, tr("What was to mend is mended: this can be sent now."), {}, {}};
}

void MendFlow::setShown(const OutcomeMessage &message)
{
    m_isMended = message.sentence == mended().sentence;
    m_isOwn = message.sentence == messageFor(m_problems).sentence;
    const bool isOfThese = m_isMended || message.followUps.contains(FollowUp::GoToProblem);
    m_said = isOfThese ? message.sentence : QString();
}

/// Not at each letter: half an address is no mended one. The strip stays, so that nothing moves
/// away under the mouse that is just being pressed.
void MendFlow::onFieldLeft()
{
    if (m_said.isEmpty() || m_strip->currentSentence() != m_said)
        return;
    const auto problems = m_form->problems();
    const bool isMended = !candidate::hasError(problems);
    if (isMended != m_isMended) {
        m_problems = problems;
        emit told(isMended ? mended() : messageFor(problems));
    } else if (!isMended
               && m_isOwn) { // Comeet's words stay as they are until nothing of them is left
        m_problems = problems;
        m_said = messageFor(problems).sentence;
        m_strip->setSentence(m_said);
    }
}

} // namespace gui
