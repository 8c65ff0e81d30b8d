// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"

#include <QMainWindow>

#include <memory>

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

class AnswerPanes;
class AppearanceSwitch;
class MainActions;
class SubmitFlow;

/// The window: which candidate the form holds, whose account it is for, and the way between form
/// and answer. How a candidate is sent is the SubmitFlow's.
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
    void connectActions();
    void connectAccounts();
    void connectForm();
    void connectAnswers();
    void updateActions();
    void showAccount();
    void showPosition();

    candidate::Candidate freshCandidate() const;
    bool hasUnsentWork() const;
    void refuseToClose();
    void quitAnyway();
    void showForm(const candidate::Candidate &candidate);
    void newCandidate();
    void putAside(const QString &sentence);
    void sendToAnotherPosition();
    void openInBrowser(const QUrl &url);
    void onEnded(candidate::OutcomeKind kind);

    std::unique_ptr<Ui::MainWindow> m_ui;
    MainActions *m_actions = nullptr;
    AnswerPanes *m_answers = nullptr;
    SubmitFlow *m_flow = nullptr;
    submission::SubmissionService &m_service;
    submission::AccountStore &m_accounts;
    submission::Remembered &m_remembered;
    submission::Settings &m_settings;
    AppearanceSwitch &m_appearance;
    candidate::Candidate m_fresh; ///< what the form began with
    bool m_closing = false;
};

} // namespace gui
