// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/pipeline.h"
#include "gui/history.h"
#include "submission/record.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SubmittedView;
}

namespace gui {

class WrapLayout;

/// The page that tells what was sent: every field that was filled, as it was sent, to read and
/// copy; and, once the record has said it, what happened to it since.
class SubmittedView : public QWidget
{
    Q_OBJECT

public:
    explicit SubmittedView(QWidget *parent = nullptr);
    ~SubmittedView() override;

    void showSubmission(const candidate::Candidate &candidate,
                        const candidate::CandidateRecord &record, const QDateTime &at,
                        const QString &positionName,
                        submission::State state = submission::State::Confirmed);
    /// What the record knows of the submission that is shown.
    void showEntry(const submission::Entry &entry);
    /// Whether it may be erased just now, if the record has it.
    void setErasable(bool erasable);
    /// Whether it may give way to a form just now.
    void setLeavable(bool leavable);

signals:
    void openInBrowserRequested(const QUrl &url);
    void anotherPositionRequested();
    void newCandidateRequested();
    void saveProofRequested();
    void eraseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void applyLook();
    void connectButtons();
    void forgetEntry(submission::State state);
    void showWhen(const QDateTime &at, const QString &clock);
    void showRows(const candidate::Candidate &candidate, const QString &positionName);
    void showFiles(const candidate::Candidate &candidate);
    void orderTabs();
    void showHistory(const submission::Entry &entry);
    void updateErasing();

    std::unique_ptr<Ui::SubmittedView> m_ui;
    WrapLayout *m_buttons = nullptr;
    QWidget *m_rows = nullptr;
    QWidget *m_cards = nullptr;
    QWidget *m_history = nullptr;
    QList<HistoryLine> m_shownHistory;
    QUrl m_profileUrl;
    QString m_uid;
    bool m_isRecorded = false; ///< as what may be erased
    bool m_isWaiting = false;  ///< in the outbox, and surely not submitted yet
    bool m_isErasable = true;
};

} // namespace gui
