// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "submission/record.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace submission {
class Deletions;
class Retention;
class AccountStore;
class Remembered;
class Sender;
class Settings;
class StatusWatch;
class SubmissionService;
} // namespace submission

namespace gui {

class AnswerPanes;
class AppearanceSwitch;
class EntryFlow;
class ExportFlow;
class MainActions;
class OpenFlow;
class PipelineFlow;
class QuitFlow;
class RecordFlow;
class SubmitFlow;

/// The window: which candidate the form holds, whose account it is for, and the way between form
/// and answer. How a candidate is sent is the SubmitFlow's.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works with; all of it outlives the window.
    struct Office
    {
        submission::Record &record;
        submission::Sender &sender;
        submission::SubmissionService &service;
        submission::StatusWatch &watch;
        submission::Retention &retention;
        submission::Deletions &deletions;
        submission::AccountStore &accounts;
        submission::Remembered &remembered;
        submission::Settings &settings;
        AppearanceSwitch &appearance;
    };

    explicit MainWindow(const Office &office, QWidget *parent = nullptr);
    ~MainWindow() override;

    void comeToFront();
    /// Makes a draft of each file, as its CV, and shows the first.
    void openFiles(const QStringList &paths);
    /// Says something that happened outside, e.g. settings that could not be read.
    void showNotice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectAccounts();
    void connectForm();
    void connectAnswers();
    void connectRecord();
    void connectOpening();
    void connectRetention();
    void connectStatuses();
    void updateActions();
    void showAccount();
    void showPosition();

    candidate::Candidate freshCandidate() const;
    bool isUntouched() const;
    void showForm(const candidate::Candidate &candidate, submission::EntryId id);
    void newCandidate();
    void leaveForNew();
    void discard();
    void bringBack();
    void sendToAnotherPosition();
    void openEntry(const submission::Entry &entry, bool go);
    void openLast();
    void openInBrowser(const QUrl &url);

    std::unique_ptr<Ui::MainWindow> m_ui;
    Office m_office;
    MainActions *m_actions = nullptr;
    AnswerPanes *m_answers = nullptr;
    RecordFlow *m_record = nullptr;
    PipelineFlow *m_pipeline = nullptr;
    SubmitFlow *m_flow = nullptr;
    EntryFlow *m_entry = nullptr;
    ExportFlow *m_exports = nullptr;
    OpenFlow *m_opening = nullptr;
    QuitFlow *m_quit = nullptr;
    candidate::Candidate m_fresh; ///< what the form began with
    bool m_isFresh = false;       ///< nobody's yet, not a draft that was opened
    struct Discarded
    {
        candidate::Candidate candidate;
        QString accountId;
    };
    std::optional<Discarded> m_discarded; ///< last
};

} // namespace gui
