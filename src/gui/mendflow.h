// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "gui/outcomemessage.h"

#include <QObject>

namespace gui {

class CandidateForm;
class MessageStrip;

/// What has to be mended before a candidate can be sent: leads to it, and keeps what the strip says
/// of it true while the fields are mended one after the other.
class MendFlow : public QObject
{
    Q_OBJECT

public:
    MendFlow(CandidateForm *form, MessageStrip *strip, QObject *parent);

    /// What speaks against sending, if anything does; it stands at the fields then.
    std::optional<OutcomeMessage> check();
    /// What Comeet found stands at the fields.
    void takeOver(const QList<candidate::Problem> &problems);
    /// The first that is to be mended gets the focus.
    void goToFirst();
    /// The form holds another candidate.
    void startAfresh();
    /// The strip says this now.
    void setShown(const OutcomeMessage &message);

signals:
    void told(const OutcomeMessage &message);

private:
    static OutcomeMessage mended();
    void onFieldLeft();

    CandidateForm *m_form;
    MessageStrip *m_strip;
    QList<candidate::Problem> m_problems;
    QString m_said;          ///< in the strip, of what is to be mended
    bool m_isOwn = false;    ///< and not Comeet's
    bool m_isMended = false; ///< nothing is any more
};

} // namespace gui
