// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "gui/outcomemessage.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace Ui {
class MainWindow;
}

namespace submission {
class AccountStore;
class Remembered;
class Settings;
class SubmissionService;
} // namespace submission

namespace gui {

class AppearanceSwitch;
class MainActions;

/// The window: form, answer and pipeline of one candidate, and the way between them. It shows what
/// the SubmissionService tells and asks it to act; it decides nothing about sending.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(submission::SubmissionService &service, submission::AccountStore &accounts,
               submission::Remembered &remembered, submission::Settings &settings,
               AppearanceSwitch &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Says something that happened outside, e.g. settings that could not be read.
    void showNotice(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectForm();
    void connectService();
    void connectAnswer();
    void connectActions();
    void showAccount();
    void chooseAccount(const QString &id);
    void editAccount();

    void newCandidate();
    void putAside(const QString &sentence);
    void submit();
    void sendToAnotherPosition();
    void refresh();
    candidate::CandidateRecord shownRecord() const;
    void openInBrowser(const QUrl &url);

    void onSendingChanged(bool sending);
    void onSubmitted(const candidate::Outcome &outcome);
    void onOpened(const candidate::CandidateRecord &record);

    void showForm(const candidate::Candidate &candidate);
    void showMessage(const OutcomeMessage &message);
    void follow(FollowUp followUp);
    candidate::Candidate freshCandidate() const;
    bool hasUnsentWork() const;
    void buildAccountMenu();

    std::unique_ptr<Ui::MainWindow> m_ui;
    MainActions *m_actions = nullptr;
    submission::SubmissionService &m_service;
    submission::AccountStore &m_accounts;
    submission::Remembered &m_remembered;
    submission::Settings &m_settings;
    AppearanceSwitch &m_appearance;
    candidate::Candidate m_fresh; ///< what the form began with
    candidate::Candidate m_sent;
    candidate::CandidateUid m_existing; ///< of the last conflict
    QList<candidate::Problem> m_problems;
    bool m_submitWhenRead = false; ///< Submit was pressed while files were still being read
    bool m_positionsAsked = false;
    bool m_closing = false;
};

} // namespace gui
