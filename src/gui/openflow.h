// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "gui/theme.h"
#include "submission/record.h"

#include <QObject>

#include <functional>

namespace gui {

class CandidateForm;
class RecordFlow;

/// The way from "Open with Submittal" to the drafts: each file is the CV of another candidate. The
/// first becomes the draft that the form shows, the others wait among the drafts. Nothing that is
/// edited gives way before it is on the disk.
class OpenFlow : public QObject
{
    Q_OBJECT

public:
    struct Stage
    {
        CandidateForm *form;
        RecordFlow *record;
    };
    struct Office
    {
        submission::Record &record;
        std::function<bool()> isSending; ///< what the form holds
    };

    /// `fresh` makes the candidate that a new draft begins with.
    OpenFlow(const Stage &stage, const Office &office,
             const std::function<candidate::Candidate()> &fresh, QObject *parent);

    void open(const QStringList &paths);

signals:
    /// The form is to show a new candidate now.
    void newCandidateRequested();
    /// What could not be opened, or is not shown.
    void told(gui::theme::Tone tone, const QString &sentence);

private:
    /// What came of the files of one call.
    struct Opened
    {
        QList<candidate::Attachment> resumes;
        QStringList refusals;
    };

    void onceRead(const Opened &opened);
    void show(const Opened &opened);
    void keep(const candidate::Attachment &resume);

    Stage m_stage;
    Office m_office;
    std::function<candidate::Candidate()> m_fresh;
};

} // namespace gui
