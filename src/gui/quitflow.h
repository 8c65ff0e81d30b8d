// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"

#include <QObject>

#include <functional>

namespace submission {
class Sender;
} // namespace submission

namespace gui {

class CandidateForm;
class ExportFlow;
class MessageStrip;
class RecordFlow;
class SubmitFlow;

/// What stands between a person and the end of the program: what is being sent, read, exported or
/// saved. Each says so in the strip and offers to quit all the same.
class QuitFlow : public QObject
{
    Q_OBJECT

public:
    struct Stage
    {
        CandidateForm *form;
        MessageStrip *strip;
        SubmitFlow *submit;
        RecordFlow *record;
        ExportFlow *exports;
    };

    QuitFlow(const Stage &stage, submission::Sender &sender, QObject *parent);

    /// Whether the window may close now. If not, why not is said, or what is still to be done is
    /// waited for.
    bool mayQuit();

signals:
    /// What had to be waited for is over: the window may ask again.
    void quitRequested();

private:
    void onEnded(candidate::OutcomeKind kind);
    bool isSending() const;
    bool mayLeaveUnsaved();
    void refuse(const QString &sentence, const QString &action,
                const std::function<void()> &accepted = {});
    void quitAnyway();
    void stay();

    Stage m_stage;
    submission::Sender &m_sender;
    bool m_mayLose = false; ///< somebody quits although a draft is not saved
    bool m_quitting = false;
};

} // namespace gui
