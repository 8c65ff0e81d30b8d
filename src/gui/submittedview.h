// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/pipeline.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SubmittedView;
}

namespace gui {

class WrapLayout;

/// The page that tells what was sent: every field that was filled, as it was sent, to read and
/// copy.
class SubmittedView : public QWidget
{
    Q_OBJECT

public:
    explicit SubmittedView(QWidget *parent = nullptr);
    ~SubmittedView() override;

    void showSubmission(const candidate::Candidate &candidate,
                        const candidate::CandidateRecord &record, const QDateTime &at,
                        const QString &positionName);

signals:
    void openInBrowserRequested(const QUrl &url);
    void anotherPositionRequested();
    void newCandidateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void applyLook();
    void showRows(const candidate::Candidate &candidate, const QString &positionName);
    void addRow(const QString &label, const QString &value, bool leftToRight);
    void showFiles(const candidate::Candidate &candidate);
    void addCard(const QString &kind, const candidate::Attachment &attachment);

    std::unique_ptr<Ui::SubmittedView> m_ui;
    WrapLayout *m_buttons = nullptr;
    QWidget *m_rows = nullptr;
    QWidget *m_cards = nullptr;
    QUrl m_profileUrl;
};

} // namespace gui
