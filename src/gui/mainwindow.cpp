// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/accountdialog.h"
#include "gui/appearanceswitch.h"
#include "gui/attachmentzone.h"
#include "gui/droprouter.h"
#include "gui/mainactions.h"
#include "submission/accountstore.h"
#include "submission/remembered.h"
#include "submission/settings.h"
#include "submission/submissionservice.h"
#include "ui_mainwindow.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QGuiApplication>
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
    m_ui->pipeline->hide();
    new DropRouter(this, m_ui->form->findChildren<AttachmentZone *>());
    connectActions();
    connectForm();
    connectService();
    connectAnswer();
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
    connect(m_actions->submit, &QAction::triggered, this, &MainWindow::submit);
    connect(m_actions->discard, &QAction::triggered, this,
            [this] { putAside(tr("The candidate was discarded.")); });
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions->openInComeet, &QAction::triggered, this,
            [this] { openInBrowser(shownRecord().profileUrl); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->account, &QAction::triggered, this, &MainWindow::editAccount);
    connect(m_ui->banner, &PracticeBanner::connectRequested, this, &MainWindow::editAccount);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    m_actions->setAppearance(m_appearance.appearance());
    connect(m_actions, &MainActions::appearanceChosen, &m_appearance,
            &AppearanceSwitch::setAppearance);
}

void MainWindow::connectForm()
{
    connect(m_ui->form, &CandidateForm::changed, this,
            [this] { m_ui->submitBar->setPositionName(m_ui->form->positionName()); });
    connect(m_ui->form, &CandidateForm::problemCountChanged, m_ui->submitBar,
            &SubmitBar::setProblemCount);
    connect(m_ui->form, &CandidateForm::positionListRequested, this, [this] {
        m_positionsAsked = true;
        m_ui->form->setPositionsLoading();
        m_service.loadPositions();
    });
    connect(m_ui->form, &CandidateForm::busyChanged, this, [this](bool busy) {
        if (!busy && std::exchange(m_submitWhenRead, false))
            submit();
    });
    connect(m_ui->submitBar, &SubmitBar::submitRequested, this, &MainWindow::submit);
    connect(m_ui->submitBar, &SubmitBar::discardRequested, m_actions->discard, &QAction::trigger);
    connect(m_ui->submitBar, &SubmitBar::problemsRequested, this,
            [this] { follow(FollowUp::GoToProblem); });
}

void MainWindow::connectService()
{
    using submission::SubmissionService;
    connect(&m_service, &SubmissionService::sendingChanged, this, &MainWindow::onSendingChanged);
    connect(&m_service, &SubmissionService::progressed, m_ui->submitBar, &SubmitBar::setProgress);
    connect(m_ui->submitBar, &SubmitBar::cancelRequested, &m_service, &SubmissionService::cancel);
    connect(&m_service, &SubmissionService::submitted, this, &MainWindow::onSubmitted);
    connect(&m_service, &SubmissionService::candidateOpened, this, &MainWindow::onOpened);
    connect(&m_service, &SubmissionService::openFailed, this,
            [this](const candidate::CandidateUid &uid, const candidate::Error &error) {
                m_ui->pipeline->setBusy(false);
                if (m_ui->pipeline->isVisible() && shownRecord().uid == uid)
                    m_ui->pipeline->showError(error);
                else
                    showMessage(messageFor(uid, error));
            });
    connect(&m_service, &SubmissionService::positionsLoaded, m_ui->form,
            &CandidateForm::setPositions);
    connect(&m_service, &SubmissionService::positionsUnavailable, this,
            [this](const candidate::Error &error) {
                m_ui->form->setPositionsUnavailable(error.sentence);
            });
    connect(&m_accounts, &submission::AccountStore::currentChanged, this, &MainWindow::showAccount);
}

void MainWindow::connectAnswer()
{
    connect(m_ui->pipeline, &PipelinePane::refreshRequested, this, &MainWindow::refresh);
    connect(m_ui->pipeline, &PipelinePane::openInBrowserRequested, this,
            &MainWindow::openInBrowser);
    connect(m_ui->pipeline, &PipelinePane::closeRequested, m_ui->pipeline, &QWidget::hide);
    connect(m_ui->submittedView, &SubmittedView::newCandidateRequested, this,
            &MainWindow::newCandidate);
    connect(m_ui->submittedView, &SubmittedView::anotherPositionRequested, this,
            &MainWindow::sendToAnotherPosition);
    connect(m_ui->submittedView, &SubmittedView::openInBrowserRequested, this,
            &MainWindow::openInBrowser);
}

void MainWindow::showNotice(const QString &sentence)
{
    showMessage({theme::Tone::Attention, sentence, {}, {}});
}

// Accounts ----------------------------------------------------------------------------------------

void MainWindow::showAccount()
{
    const submission::AccountInfo account = m_accounts.current();
    m_ui->banner->setVisible(account.practice);
    m_ui->submitBar->setAccountName(account.name);
    m_ui->form->setKnownKeys(m_remembered.customFieldKeys(account.id));
    m_service.accountChanged();
    m_ui->form->setPositions({});
    if (m_positionsAsked)
        m_service.loadPositions();
    buildAccountMenu();
}

void MainWindow::buildAccountMenu()
{
    QMenu *menu = m_actions->accountMenu;
    menu->clear();
    const QString current = m_accounts.current().id;
    for (const submission::AccountInfo &account : m_accounts.accounts()) {
        QAction *action = menu->addAction(QString(account.name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(account.id == current);
        connect(action, &QAction::triggered, this, [this, id = account.id] { chooseAccount(id); });
    }
    menu->addSeparator();
    m_actions->account->setText(m_accounts.comeetAccount() ? tr("&Account settings…")
                                                           : tr("&Connect a Comeet account…"));
    menu->addAction(m_actions->account);
    m_ui->submitBar->accountButton()->setMenu(menu);
}

void MainWindow::chooseAccount(const QString &id)
{
    m_accounts.setCurrent(id);
    // Choosing the one that is chosen unchecks its action: the menu shows what is.
    QMetaObject::invokeMethod(this, &MainWindow::buildAccountMenu, Qt::QueuedConnection);
}

void MainWindow::editAccount()
{
    auto *dialog = new AccountDialog(m_accounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    return m_ui->pages->currentWidget() == m_ui->form && m_ui->form->candidate() != m_fresh;
}

void MainWindow::showForm(const candidate::Candidate &candidate)
{
    m_fresh = candidate;
    m_submitWhenRead = false;
    m_ui->form->setCandidate(candidate);
    m_ui->pages->setCurrentWidget(m_ui->form);
    m_ui->pipeline->hide();
    m_ui->strip->clear();
    m_ui->submitBar->show();
    m_ui->submitBar->setProblemCount(0);
    m_ui->submitBar->setPositionName(m_ui->form->positionName());
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
    if (!unsent && m_ui->pages->currentWidget() == m_ui->form)
        fresh.partnerCandidateId = m_fresh.partnerCandidateId;
    showForm(fresh);
    if (!unsent)
        return;
    auto *bringBack = new QAction(tr("&Bring it back"), m_ui->strip);
    connect(bringBack, &QAction::triggered, this, [this, old, fresh] {
        showForm(old);
        m_fresh = fresh; // it is still unsent work
    });
    m_ui->strip->showMessage({theme::Tone::Neutral, sentence, {}, {bringBack}});
}

void MainWindow::sendToAnotherPosition()
{
    candidate::Candidate next = m_sent;
    next.positionUid.clear();
    showForm(next);
    m_fresh = {};
    m_ui->form->focusPosition();
}

// Sending -----------------------------------------------------------------------------------------

void MainWindow::submit()
{
    if (m_service.isSending() || m_ui->pages->currentWidget() != m_ui->form)
        return;
    if (m_ui->form->isBusy()) {
        m_submitWhenRead = true;
        showMessage({theme::Tone::Neutral,
                     tr("The files are still being read. Then this is sent."),
                     {},
                     {}});
        return;
    }
    m_problems = m_ui->form->validateAll();
    if (candidate::hasError(m_problems)) {
        showMessage(messageFor(m_problems));
        follow(FollowUp::GoToProblem);
        return;
    }
    m_sent = candidate::tidied(m_ui->form->candidate());
    m_ui->strip->clear();
    m_service.submit(m_sent);
}

void MainWindow::onSendingChanged(bool sending)
{
    m_ui->form->setEnabled(!sending);
    m_ui->submitBar->setSending(sending);
    m_actions->newCandidate->setEnabled(!sending);
    m_actions->submit->setEnabled(!sending);
    m_actions->discard->setEnabled(!sending);
    m_actions->accountMenu->setEnabled(!sending);
}

void MainWindow::onSubmitted(const candidate::Outcome &outcome)
{
    if (outcome.kind == candidate::OutcomeKind::Created) {
        const submission::AccountInfo account = m_accounts.current();
        m_remembered.learn(account.id, m_sent);
        m_ui->form->setKnownKeys(m_remembered.customFieldKeys(account.id));
        const QDateTime now = QDateTime::currentDateTime();
        m_ui->submittedView->showSubmission(m_sent, outcome.record, now,
                                            m_ui->form->positionName());
        m_ui->pages->setCurrentWidget(m_ui->submittedView);
        m_ui->submitBar->hide();
        m_ui->pipeline->showRecord(outcome.record, now);
        m_ui->pipeline->show();
    } else if (outcome.kind == candidate::OutcomeKind::Invalid) {
        m_problems = outcome.problems;
        m_ui->form->showProblems(m_problems);
    }
    if (outcome.kind == candidate::OutcomeKind::Conflict)
        m_existing = outcome.existing;
    showMessage(messageFor(outcome, candidate::displayName(m_sent), m_accounts.current().name));
    // Who cancelled to quit still has to hear that the candidate may have arrived.
    if (std::exchange(m_closing, false) && outcome.kind != candidate::OutcomeKind::Unknown) {
        m_closing = true;
        close();
    }
}

candidate::CandidateRecord MainWindow::shownRecord() const
{
    return m_ui->pipeline->record().value_or(candidate::CandidateRecord());
}

void MainWindow::refresh()
{
    if (!m_ui->pipeline->isVisible())
        return;
    m_ui->pipeline->setBusy(true);
    m_service.openCandidate(shownRecord().uid);
}

void MainWindow::onOpened(const candidate::CandidateRecord &record)
{
    m_ui->pipeline->setBusy(false);
    m_ui->pipeline->showRecord(record, QDateTime::currentDateTime());
    m_ui->pipeline->show();
    if (m_ui->pages->currentWidget() == m_ui->form)
        m_ui->strip->clear();
}

void MainWindow::openInBrowser(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}

// The strip ---------------------------------------------------------------------------------------

void MainWindow::showMessage(const OutcomeMessage &message)
{
    QList<QAction *> actions;
    for (const FollowUp followUp : message.followUps) {
        auto *action = new QAction(followUpText(followUp), m_ui->strip);
        connect(action, &QAction::triggered, this, [this, followUp] { follow(followUp); });
        actions.append(action);
    }
    m_ui->strip->showMessage({message.tone, message.sentence, message.serverWords, actions});
}

void MainWindow::follow(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::OpenExisting:
        m_service.openCandidate(m_existing);
        return;
    case FollowUp::AnotherPosition:
        m_ui->form->focusPosition();
        return;
    case FollowUp::ChangeId:
        m_ui->form->focusPartnerCandidateId();
        return;
    case FollowUp::FindOut:
        m_sent = m_service.inDoubt();
        m_service.findOut();
        return;
    case FollowUp::TryAgain:
        submit();
        return;
    case FollowUp::GoToProblem:
        // What the message named may be mended by now; what Comeet named is not known to be.
        if (const auto problems = m_ui->form->validateAll(); candidate::hasError(problems))
            m_problems = problems;
        for (const candidate::Problem &problem : std::as_const(m_problems)) {
            if (problem.remark.severity == candidate::Severity::Error) {
                m_ui->form->focusProblem(problem);
                return;
            }
        }
        return;
    case FollowUp::AccountSettings:
        editAccount();
        return;
    case FollowUp::CopyUid:
        QGuiApplication::clipboard()->setText(m_existing.value);
        return;
    case FollowUp::NewCandidate:
        newCandidate();
        return;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && (m_service.isSending() || hasUnsentWork())) {
        auto *quit = new QAction(
            m_service.isSending() ? tr("&Cancel and quit") : tr("&Quit anyway"), m_ui->strip);
        connect(quit, &QAction::triggered, this, [this] {
            m_closing = true;
            if (m_service.isSending())
                m_service.cancel(); // its outcome closes
            else
                close();
        });
        m_ui->strip->showMessage(
            {theme::Tone::Attention,
             m_service.isSending() ? tr("The candidate is still being sent.")
                                   : tr("This candidate has not been submitted, and is gone when "
                                        "Submittal is closed."),
             {},
             {quit}});
        event->ignore();
        return;
    }
    m_settings.setValue(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    QMainWindow::closeEvent(event);
}

} // namespace gui
