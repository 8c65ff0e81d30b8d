// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/accountmenu.h"
#include "gui/answerpanes.h"
#include "gui/appearanceswitch.h"
#include "gui/attachmentzone.h"
#include "gui/droprouter.h"
#include "gui/mainactions.h"
#include "gui/submitflow.h"
#include "gui/visibility.h"
#include "submission/accountstore.h"
#include "submission/remembered.h"
#include "submission/settings.h"
#include "submission/submissionservice.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QRandomGenerator>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString geometryKey = u"windowGeometry"_s;

} // namespace

MainWindow::MainWindow(submission::SubmissionService &service, submission::AccountStore &accounts,
                       submission::Remembered &remembered, submission::Settings &settings,
                       AppearanceSwitch &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_service(service)
    , m_accounts(accounts)
    , m_remembered(remembered)
    , m_settings(settings)
    , m_appearance(appearance)
{
    m_ui->setupUi(this);
    setWindowTitle(u"Submittal"_s); // never a candidate's name: titles reach task bars and logs
    m_actions = new MainActions(this, m_ui->form->undoStack());
    m_answers = new AnswerPanes(m_ui->form, m_ui->splitter);
    m_flow = new SubmitFlow({m_ui->form, m_ui->submitBar, m_ui->strip, m_answers},
                            {m_service, m_accounts, m_remembered}, this);
    new DropRouter(this, m_ui->form->findChildren<AttachmentZone *>());
    connectActions();
    connectAccounts();
    connectForm();
    connectAnswers();
    showAccount();
    showForm(freshCandidate());
    if (!restoreGeometry(
            QByteArray::fromBase64(m_settings.value(geometryKey).toString().toLatin1())))
        resize(1280, 820);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_actions->newCandidate, &QAction::triggered, this, &MainWindow::newCandidate);
    connect(m_actions->submit, &QAction::triggered, m_flow, &SubmitFlow::submit);
    connect(m_actions->discard, &QAction::triggered, this,
            [this] { putAside(tr("The candidate was discarded.")); });
    connect(m_actions->refresh, &QAction::triggered, m_flow, &SubmitFlow::refresh);
    connect(m_actions->openInComeet, &QAction::triggered, this, [this] {
        if (const auto record = m_answers->record())
            openInBrowser(record->profileUrl);
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    m_actions->setAppearance(m_appearance.appearance());
    connect(m_actions, &MainActions::appearanceChosen, &m_appearance,
            &AppearanceSwitch::setAppearance);
}

void MainWindow::connectAccounts()
{
    auto *menu = new AccountMenu(m_accounts, m_actions->accountMenu, m_actions->account, this);
    m_ui->submitBar->accountButton()->setMenu(m_actions->accountMenu);
    connect(m_ui->banner, &PracticeBanner::connectRequested, menu, &AccountMenu::openSettings);
    connect(m_flow, &SubmitFlow::accountSettingsRequested, menu, &AccountMenu::openSettings);
    connect(&m_accounts, &submission::AccountStore::currentChanged, this, &MainWindow::showAccount);
    connect(&m_accounts, &submission::AccountStore::secretKeptForSessionOnly, this, [this] {
        showNotice(tr("No keychain of this computer took the secret, so it is kept only until "
                      "Submittal is closed. With a keychain such as GNOME Keyring or KWallet, "
                      "connect the account again and it stays."));
    });
}

void MainWindow::connectForm()
{
    connect(m_ui->form, &CandidateForm::changed, this, &MainWindow::showPosition);
    connect(m_ui->form, &CandidateForm::problemCountChanged, m_ui->submitBar,
            &SubmitBar::setProblemCount);
    connect(m_ui->form, &CandidateForm::positionListRequested, this, [this] {
        m_ui->form->setPositionsLoading();
        m_service.loadPositions();
    });
    connect(&m_service, &submission::SubmissionService::positionsLoaded, this,
            [this](const QList<candidate::Position> &positions, bool complete) {
                m_ui->form->setPositions(positions, complete);
                showPosition(); // a uid that was typed before has a name now
            });
    connect(&m_service, &submission::SubmissionService::positionsUnavailable, this,
            [this](const candidate::Error &error) {
                m_ui->form->setPositionsUnavailable(error.sentence);
            });
    connect(m_ui->submitBar, &SubmitBar::discardRequested, m_actions->discard, &QAction::trigger);
}

void MainWindow::connectAnswers()
{
    connect(m_answers, &AnswerPanes::newCandidateRequested, this, &MainWindow::newCandidate);
    connect(m_answers, &AnswerPanes::anotherPositionRequested, this,
            &MainWindow::sendToAnotherPosition);
    connect(m_answers, &AnswerPanes::openInBrowserRequested, this, &MainWindow::openInBrowser);
    connect(m_flow, &SubmitFlow::ended, this, &MainWindow::onEnded);
    connect(m_answers, &AnswerPanes::recordChanged, this, &MainWindow::updateActions);
    connect(&m_service, &submission::SubmissionService::sendingChanged, this,
            &MainWindow::updateActions);
}

void MainWindow::updateActions()
{
    const bool sending = m_service.isSending();
    m_actions->newCandidate->setEnabled(!sending);
    m_actions->accountMenu->menuAction()->setEnabled(!sending);
    m_ui->banner->setEnabled(!sending); // it leads to the accounts too
    m_actions->setEditing(!sending && !m_answers->isSubmissionShown());
    const auto record = m_answers->record();
    m_actions->refresh->setEnabled(record.has_value());
    m_actions->openInComeet->setEnabled(record && !record->profileUrl.isEmpty());
}

void MainWindow::showNotice(const QString &sentence)
{
    m_flow->showMessage({theme::Tone::Attention, sentence, {}, {}});
}

void MainWindow::showAccount()
{
    const submission::AccountInfo account = m_accounts.current();
    showIf(m_ui->banner, account.practice);
    m_ui->submitBar->setAccountName(account.name);
    m_ui->form->setKnownKeys(m_remembered.customFieldKeys(account.id));
    m_service.accountChanged();
    m_ui->form->forgetPositions();
    m_flow->accountChanged();
    showPosition();
}

void MainWindow::showPosition()
{
    m_ui->submitBar->setPositionName(m_ui->form->positionName());
}

// The candidate -----------------------------------------------------------------------------------

candidate::Candidate MainWindow::freshCandidate() const
{
    candidate::Candidate fresh;
    fresh.partnerCandidateId = candidate::makePartnerCandidateId(
        QDate::currentDate(), QRandomGenerator::global()->generate());
    fresh.sourceContact = m_remembered.sourceContact();
    return fresh;
}

bool MainWindow::hasUnsentWork() const
{
    // Behind what was submitted the form may hold later edits: what was sent may have been older.
    if (m_answers->isSubmissionShown())
        return candidate::tidied(m_ui->form->candidate()) != m_flow->sent();
    return m_ui->form->candidate() != m_fresh;
}

void MainWindow::showForm(const candidate::Candidate &candidate)
{
    m_fresh = candidate;
    m_flow->startAfresh();
    m_ui->form->setCandidate(candidate);
    m_answers->showForm();
    m_answers->forget();
    m_ui->strip->clear();
    showIf(m_ui->submitBar, true);
    m_ui->submitBar->setProblemCount(0);
    showPosition();
    m_ui->form->focusFirst();
}

void MainWindow::newCandidate()
{
    putAside(tr("The unsent candidate was put aside."));
}

void MainWindow::putAside(const QString &sentence)
{
    if (m_service.isSending())
        return;
    const bool unsent = hasUnsentWork();
    const candidate::Candidate old = m_ui->form->candidate();
    candidate::Candidate fresh = freshCandidate();
    if (!unsent && !m_answers->isSubmissionShown())
        fresh.partnerCandidateId = m_fresh.partnerCandidateId;
    showForm(fresh);
    if (!unsent)
        return;
    auto *bringBack = new QAction(tr("Bring it back"), m_ui->strip);
    connect(bringBack, &QAction::triggered, this, [this, old, fresh] {
        showForm(old);
        m_fresh = fresh; // it is still unsent work
    });
    m_ui->strip->showMessage({theme::Tone::Neutral, sentence, {}, {bringBack}});
}

void MainWindow::sendToAnotherPosition()
{
    candidate::Candidate next = m_flow->sent();
    next.positionUid.clear();
    showForm(next);
    m_fresh = {};
    m_ui->form->focusPosition();
}

void MainWindow::openInBrowser(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}

// Closing -----------------------------------------------------------------------------------------

void MainWindow::onEnded(candidate::OutcomeKind kind)
{
    updateActions();
    // Who cancelled to quit still has to hear that the candidate arrived all the same, or may have.
    if (std::exchange(m_closing, false) && kind == candidate::OutcomeKind::NotReached)
        quitAnyway();
}

void MainWindow::quitAnyway()
{
    m_closing = true;
    close();
}

void MainWindow::refuseToClose()
{
    const bool sending = m_service.isSending();
    QString sentence = tr("This candidate has not been submitted, and is gone when Submittal is "
                          "closed.");
    if (sending)
        sentence = tr("The candidate is still being sent.");
    else if (m_service.isInDoubt())
        sentence = tr("%1 may have arrived. Once Submittal is closed, it can no longer find out.")
                       .arg(candidate::displayName(m_service.inDoubt()));
    auto *quit = new QAction(sending ? tr("Cancel and quit") : tr("Quit anyway"), m_ui->strip);
    connect(quit, &QAction::triggered, this, [this, sending] {
        if (!sending)
            return quitAnyway();
        m_closing = true;
        m_service.cancel(); // its outcome closes
    });
    QList<QAction *> actions{quit};
    if (!sending && m_service.isInDoubt()) {
        actions.prepend(new QAction(followUpText(FollowUp::FindOut), m_ui->strip));
        connect(actions.first(), &QAction::triggered, m_flow, &SubmitFlow::findOut);
    }
    m_ui->strip->showMessage({theme::Tone::Attention, sentence, {}, actions});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && (m_service.isSending() || m_service.isInDoubt() || hasUnsentWork())) {
        refuseToClose();
        event->ignore();
        return;
    }
    m_settings.setValue(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

} // namespace gui
