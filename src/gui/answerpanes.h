// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/outcome.h"
#include "submission/record.h"

#include <QObject>

#include <optional>

class QSplitter;
class QUrl;
class QWidget;

namespace gui {

class PipelinePane;
class SubmittedView;

/// What shows Comeet's answers: the page of what was submitted in place of the form, and the
/// pipeline beside either, or below where the window is narrow. Both are built when they are first
/// needed, so that the form is there sooner.
class AnswerPanes : public QObject
{
    Q_OBJECT

public:
    /// `form` lies in the layout of a widget in the splitter.
    AnswerPanes(QWidget *form, QSplitter *splitter);

    void showForm();
    /// Turns from the form to the page of what was submitted, and when; an invalid time is not
    /// known to have arrived. Without taking the focus.
    void showSubmission(const candidate::Candidate &candidate,
                        const candidate::CandidateRecord &record, const QString &positionName,
                        const QDateTime &at,
                        submission::State state = submission::State::Confirmed);
    /// What the record knows of the submission that is shown.
    void showEntry(const submission::Entry &entry);
    /// Whether a submission may be erased just now.
    void setErasable(bool erasable);
    /// Whether the page may give way to a form just now.
    void setLeavable(bool leavable);
    void focusSubmission();
    void focusPipeline();
    /// Whether the keyboard is on the page or in the pipeline.
    bool hasFocus() const;
    bool isSubmissionShown() const;

    void showPipeline(const candidate::CandidateRecord &record);
    void hidePipeline();
    bool isPipelineShown() const;
    /// The candidate of the pipeline, shown or closed since; nullopt before the first and once
    /// forget() was called.
    std::optional<candidate::CandidateRecord> record() const;
    void forget();

    /// While a newer state of the pipeline is asked for.
    void setBusy(bool busy);
    void showError(const candidate::Error &error);

signals:
    /// The page shows a submission, of which the record may know more.
    void submissionShown();
    void saveProofRequested();
    void eraseRequested();
    /// Another candidate in the pipeline, a newer state of it, or none.
    void recordChanged();
    void refreshRequested();
    /// By the user, who is to go on somewhere else.
    void pipelineClosed();
    void openInBrowserRequested(const QUrl &url);
    void newCandidateRequested();
    void anotherPositionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SubmittedView &submitted();
    PipelinePane &pipeline();
    void arrange();

    // Not a QStackedWidget: that one lays out its page as soon as it has it.
    QWidget *m_form;
    QSplitter *m_splitter;
    SubmittedView *m_submitted = nullptr;
    PipelinePane *m_pipeline = nullptr;
    std::optional<Qt::Orientation> m_arranged;
    std::optional<candidate::CandidateRecord> m_record;
    bool m_isErasable = true;
    bool m_isLeavable = true;
};

} // namespace gui
