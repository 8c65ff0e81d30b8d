// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow.h"

#include "gui/aboutdialog.h"
#include "gui/accountmenu.h"
#include "gui/answerpanes.h"
#include "gui/appearanceswitch.h"
#include "gui/attachmentzone.h"
#include "gui/droprouter.h"
#include "gui/entryflow.h"
#include "gui/exportflow.h"
#include "gui/mainactions.h"
#include "gui/openflow.h"
#include "gui/pipelineflow.h"
#include "gui/quitflow.h"
#include "gui/recordflow.h"
#include "gui/retentionflow.h"
#include "gui/statusnews.h"
#include "gui/submitflow.h"
#include "gui/visibility.h"
#include "submission/accountstore.h"
#include "submission/deletions.h"
#include "submission/remembered.h"
#include "submission/sender.h"
#include "submission/settings.h"
#include "submission/statuswatch.h"
#include "submission/submissionservice.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QRandomGenerator>
#include <QScreen>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString geometryKey = u"windowGeometry"_s;
const QString lastEntryKey = u"lastEntry"_s; // its number in the record, nothing of the candidate

// Of a window that was never open. On a smaller screen the form scrolls: what is below the screen's
// edge (Submit) nobody would find. What the desktop puts around a window is not known before it is
// shown.
constexpr QSize firstSize(1280, 820);
constexpr QSize frame(16, 48);

// In steps of the rhythm, see theme::unit.
constexpr qreal PaneWidth = 34;     // 272 px
constexpr qreal NarrowWindow = 112; // 896 px: below, the form needs all of it

} // namespace

MainWindow::MainWindow(const Office &office, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_office(office)
{
    m_ui->setupUi(this);
    setWindowTitle(u"Submittal"_s); // never a candidate's name: titles reach task bars and logs
    m_ui->recordPlace->setBackgroundRole(QPalette::AlternateBase);
    m_ui->recordPlace->setAutoFillBackground(true);
    m_ui->recordPlace->setFixedWidth(theme::unit(this, PaneWidth));
    m_actions = new MainActions(this, m_ui->form->undoStack());
    m_answers = new AnswerPanes(m_ui->form, m_ui->splitter);
    m_record =
        new RecordFlow(m_office.record, m_office.accounts, m_ui->form, m_ui->recordPlace, this);
    m_pipeline = new PipelineFlow(m_answers, m_office.service, m_office.accounts, this);
    m_flow =
        new SubmitFlow({m_ui->form, m_ui->submitBar, m_ui->strip, m_answers, m_pipeline, m_record},
                       {m_office.sender, m_office.accounts, m_office.remembered}, this);
    m_entry = new EntryFlow({m_answers, m_ui->strip, m_record},
                            {m_office.record, m_office.sender, m_office.accounts}, this);
    new DropRouter(this, m_ui->form->findChildren<AttachmentZone *>());
    connectActions();
    connectAccounts();
    connectForm();
    connectAnswers();
    connectRecord();
    connectOpening();
    connectRetention();
    connectStatuses();
    showAccount();
    showForm(freshCandidate(), 0);
    m_isFresh = true;
    m_ui->form->focusFirst();
    m_ui->form->installEventFilter(this);
    if (!restoreGeometry(
            QByteArray::fromBase64(m_office.settings.value(geometryKey).toString().toLatin1())))
        resize(firstSize.boundedTo(screen()->availableSize() - frame));
}

MainWindow::~MainWindow()
{
    hide(); // an editor that loses the focus tells of its text: while there is who hears it
}

void MainWindow::connectActions()
{
    connect(m_actions->newCandidate, &QAction::triggered, this, &MainWindow::leaveForNew);
    connect(m_actions->submit, &QAction::triggered, m_flow, &SubmitFlow::submit);
    connect(m_actions->discard, &QAction::triggered, this, &MainWindow::discard);
    connect(m_actions->bringBack, &QAction::triggered, this, &MainWindow::bringBack);
    connect(m_actions->find, &QAction::triggered, m_record, &RecordFlow::focusSearch);
    connect(m_actions->refresh, &QAction::triggered, m_pipeline, &PipelineFlow::refresh);
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
    m_actions->setAppearance(m_office.appearance.appearance());
    connect(m_actions, &MainActions::appearanceChosen, &m_office.appearance,
            &AppearanceSwitch::setAppearance);
}

void MainWindow::connectAccounts()
{
    auto *menu =
        new AccountMenu(m_office.accounts, m_actions->accountMenu, m_actions->account, this);
    m_ui->submitBar->accountButton()->setMenu(m_actions->accountMenu);
    connect(m_ui->banner, &PracticeBanner::connectRequested, menu, &AccountMenu::openSettings);
    connect(m_flow, &SubmitFlow::accountSettingsRequested, menu, &AccountMenu::openSettings);
    connect(menu, &AccountMenu::chosen, this, [this] {
        if (!isUntouched() && !m_answers->isSubmissionShown())
            m_record->keep(); // the draft goes there from now on
    });
    connect(&m_office.accounts, &submission::AccountStore::currentChanged, this,
            &MainWindow::showAccount);
    connect(&m_office.accounts, &submission::AccountStore::currentChanged, &m_office.sender,
            [this](const auto &account) { m_office.sender.accountReturned(account.id); });
    connect(&m_office.accounts, &submission::AccountStore::secretKeptForSessionOnly, this, [this] {
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
        m_office.service.loadPositions();
    });
    connect(&m_office.service, &submission::SubmissionService::positionsLoaded, this,
            [this](const QList<candidate::Position> &positions, bool complete) {
                m_ui->form->setPositions(positions, complete);
                showPosition(); // a uid that was typed before has a name now
            });
    connect(&m_office.service, &submission::SubmissionService::positionsUnavailable, this,
            [this](const candidate::Error &error) {
                m_ui->form->setPositionsUnavailable(error.sentence);
            });
    connect(m_ui->submitBar, &SubmitBar::discardRequested, m_actions->discard, &QAction::trigger);
}

void MainWindow::connectAnswers()
{
    connect(m_answers, &AnswerPanes::newCandidateRequested, this, &MainWindow::leaveForNew);
    connect(m_answers, &AnswerPanes::anotherPositionRequested, this,
            &MainWindow::sendToAnotherPosition);
    connect(m_answers, &AnswerPanes::openInBrowserRequested, this, &MainWindow::openInBrowser);
    connect(m_flow, &SubmitFlow::ended, this, &MainWindow::updateActions);
    connect(m_entry, &EntryFlow::erased, this, [this](const QString &sentence) {
        newCandidate();
        m_flow->showMessage({theme::Tone::Success, sentence, {}, {}});
    });
    connect(m_entry, &EntryFlow::findOutRequested, m_flow, &SubmitFlow::findOut);
    connect(m_answers, &AnswerPanes::recordChanged, this, &MainWindow::updateActions);
    connect(m_flow, &SubmitFlow::sendingChanged, this, &MainWindow::updateActions);
    connect(&m_office.sender, &submission::Sender::notRecorded, this,
            [this](const candidate::Error &error) { showNotice(error.sentence); });
}

void MainWindow::connectRecord()
{
    m_ui->form->setIntake([this](const QString &path) { return m_office.record.keepFile(path); },
                          [this](const QString &name, const QByteArray &content) {
                              return m_office.record.keepBytes(name, content);
                          });
    connect(m_record, &RecordFlow::newCandidateRequested, this, &MainWindow::leaveForNew);
    connect(m_record, &RecordFlow::entryOpened, this, &MainWindow::openEntry);
    connect(m_record, &RecordFlow::failed, this,
            [this](const candidate::Error &error) { showNotice(error.sentence); });
    connect(m_record, &RecordFlow::held, this,
            [this](const QString &sentence, const std::function<void()> &goOn) {
                auto *action = new QAction(tr("Go on without them"), m_ui->strip);
                connect(action, &QAction::triggered, this, goOn);
                m_ui->strip->showMessage({theme::Tone::Neutral, sentence, {}, {action}});
            });
    connect(m_ui->strip, &MessageStrip::dismissed, m_record, &RecordFlow::stay);
    connect(m_record, &RecordFlow::mended, this,
            [this](const QStringList &sentences) { showNotice(sentences.join(u' ')); });
    connect(m_record, &RecordFlow::shownChanged, this, [this](submission::EntryId id) {
        m_office.settings.setValue(lastEntryKey, double(id));
    });
    connect(&m_office.record, &submission::Record::opened, this, [this] {
        openLast();
        m_office.sender.startOutbox();
    });
    connect(m_flow, &SubmitFlow::reopenRequested, m_record, &RecordFlow::open);
    m_exports = new ExportFlow(m_office.record, m_ui->strip, this);
    const auto exportList = [this] { m_exports->begin(m_record->query()); };
    connect(m_actions->exportList, &QAction::triggered, m_exports, exportList);
    connect(m_record, &RecordFlow::exportRequested, m_exports, exportList);
    m_quit =
        new QuitFlow({m_ui->form, m_ui->strip, m_flow, m_record, m_exports}, m_office.sender, this);
    connect(m_quit, &QuitFlow::quitRequested, this, &QWidget::close);
    connect(m_flow, &SubmitFlow::answerCame, &m_office.record, &submission::Record::keepAnswer);
}

void MainWindow::connectOpening()
{
    m_opening = new OpenFlow(
        {m_ui->form, m_record}, {m_office.record, [this] { return m_flow->isSending(); }},
        [this] { return freshCandidate(); }, this);
    connect(m_opening, &OpenFlow::newCandidateRequested, this, &MainWindow::newCandidate);
    connect(m_opening, &OpenFlow::told, this, [this](theme::Tone tone, const QString &sentence) {
        m_flow->showMessage({tone, sentence, {}, {}});
    });
}

void MainWindow::connectRetention()
{
    auto *flow = new RetentionFlow(m_office.retention, m_office.deletions, *m_record, this);
    connect(m_actions->retention, &QAction::triggered, flow, &RetentionFlow::openSettings);
    connect(flow, &RetentionFlow::told, this, [this](const QString &sentence) {
        m_flow->showMessage({theme::Tone::Neutral, sentence, {}, {}});
    });
    connect(flow, &RetentionFlow::failed, this,
            [this](const candidate::Error &error) { showNotice(error.sentence); });
    connect(flow, &RetentionFlow::shownErased, this, &MainWindow::newCandidate);
    connect(&m_office.watch, &submission::StatusWatch::deleted, &m_office.deletions,
            [this](const QString &accountId, const QString &uid) {
                m_office.deletions.erase(accountId, {uid});
            });
}

void MainWindow::connectStatuses()
{
    auto *news = new StatusNews(m_office.watch, m_office.settings, this);
    m_actions->watchStatuses->setChecked(news->isWatching());
    m_actions->notify->setChecked(news->isNotifying());
    m_actions->notify->setEnabled(news->isWatching());
    connect(m_actions->watchStatuses, &QAction::toggled, news, &StatusNews::setWatching);
    connect(m_actions->watchStatuses, &QAction::toggled, m_actions->notify, &QAction::setEnabled);
    connect(m_actions->notify, &QAction::toggled, news, &StatusNews::setNotifying);
    connect(news, &StatusNews::followed, this, [this](submission::EntryId id) {
        comeToFront();
        m_record->showFolder(submission::Folder::Submitted);
        if (id != 0 && !m_flow->isSending())
            m_record->open(id, true);
    });
    connect(&m_office.watch, &submission::StatusWatch::answered, m_flow, &SubmitFlow::takeAnswer);
}

void MainWindow::updateActions()
{
    const bool sending = m_flow->isSending();
    m_record->setChoosing(!sending);
    m_actions->newCandidate->setEnabled(!sending);
    m_actions->accountMenu->menuAction()->setEnabled(!sending);
    m_ui->banner->setEnabled(!sending); // it leads to the accounts too
    m_actions->bringBack->setEnabled(!sending && m_discarded);
    m_actions->setEditing(!sending && !m_answers->isSubmissionShown());
    const auto record = m_answers->record();
    m_actions->refresh->setEnabled(record.has_value());
    m_actions->openInComeet->setEnabled(record && !record->profileUrl.isEmpty());
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_opening->open(paths);
}

void MainWindow::showNotice(const QString &sentence)
{
    m_flow->showMessage({theme::Tone::Attention, sentence, {}, {}});
}

void MainWindow::showAccount()
{
    const submission::AccountInfo account = m_office.accounts.current();
    showIf(m_ui->banner, account.practice);
    m_ui->submitBar->setAccountName(account.name);
    m_ui->form->setKnownKeys(m_office.remembered.customFieldKeys(account.id));
    m_ui->form->setLatestPosition(m_office.remembered.positionUid(account.id));
    m_office.service.accountChanged();
    m_ui->form->forgetPositions();
    m_pipeline->accountChanged();
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
    fresh.sourceContact = m_office.remembered.sourceContact();
    return fresh;
}

/// Nothing was typed, and nothing would be lost.
bool MainWindow::isUntouched() const
{
    return m_isFresh && m_record->id() == 0 && !m_answers->isSubmissionShown()
        && m_ui->form->candidate() == m_fresh;
}

void MainWindow::showForm(const candidate::Candidate &candidate, submission::EntryId id)
{
    m_record->begin(id); // saves what the form held before
    m_fresh = candidate;
    m_isFresh = false;
    m_flow->startAfresh();
    m_ui->form->setCandidate(candidate);
    m_answers->showForm();
    m_answers->forget();
    m_ui->strip->clear();
    showIf(m_ui->submitBar, true);
    m_ui->submitBar->setProblemCount(0);
    showPosition();
}

void MainWindow::newCandidate()
{
    if (m_flow->isSending())
        return;
    candidate::Candidate fresh = freshCandidate();
    if (isUntouched())
        fresh.partnerCandidateId = m_fresh.partnerCandidateId;
    m_office.accounts.endVisit();
    showForm(fresh, 0);
    m_isFresh = true;
    m_record->showFolder(submission::Folder::Drafts);
    m_ui->form->focusFirst();
}

/// As somebody asks for it who has typed something that may not be saved.
void MainWindow::leaveForNew()
{
    m_record->leave([this] { newCandidate(); });
}

void MainWindow::discard()
{
    if (m_flow->isSending() || m_answers->isSubmissionShown())
        return;
    const bool untouched = isUntouched();
    const Discarded old{m_ui->form->candidate(), m_office.accounts.current().id};
    m_record->discard();
    newCandidate();
    if (untouched)
        return;
    m_discarded = old;
    updateActions();
    auto *action = new QAction(tr("Bring it back"), m_ui->strip);
    connect(action, &QAction::triggered, m_actions->bringBack, &QAction::trigger);
    m_ui->strip->showMessage(
        {theme::Tone::Neutral, tr("The candidate was discarded."), {}, {action}});
}

/// The menu keeps it when something else has to be said in the strip.
void MainWindow::bringBack()
{
    m_record->leave([this] {
        if (m_flow->isSending() || !m_discarded)
            return;
        const Discarded old = *std::exchange(m_discarded, {});
        m_office.accounts.visit(old.accountId);
        showForm(old.candidate, 0);
        m_record->keep();
        m_record->showFolder(submission::Folder::Drafts);
        m_ui->form->focusFirst();
        updateActions();
    });
}

void MainWindow::openEntry(const submission::Entry &entry, bool go)
{
    if (m_flow->isSending())
        return;
    const submission::Summary &summary = entry.summary;
    if (summary.state == submission::State::Draft || summary.state == submission::State::Refused) {
        m_office.accounts.visit(summary.place.accountId); // whose position it is for
        showForm(entry.candidate, summary.id);
        if (!summary.remark.isEmpty())
            m_flow->showMessage({theme::Tone::Error, summary.remark, {}, {}});
        if (go)
            m_ui->form->focusFirst();
        return;
    }
    m_record->begin(0);
    m_ui->form->forgetFiles(); // what it still reads would begin another draft
    m_office.accounts.endVisit();
    m_record->setShown(summary.id);
    m_flow->showEntry(entry);
    if (summary.news)
        m_office.record.markSeen(summary.id);
    updateActions();
    if (go)
        m_answers->focusSubmission();
}

/// Where the program was left, unless somebody types already.
void MainWindow::openLast()
{
    const auto id =
        static_cast<submission::EntryId>(m_office.settings.value(lastEntryKey).toDouble());
    if (id == 0 || !isUntouched())
        return;
    m_office.record.entry(id, [guard = QPointer(this)](const auto &entry) {
        if (guard && entry && guard->isUntouched())
            guard->openEntry(*entry, true);
    });
}

void MainWindow::sendToAnotherPosition()
{
    if (m_flow->isSending())
        return;
    candidate::Candidate next = m_flow->shown();
    next.positionUid.clear();
    const bool lostFiles = m_flow->areCopiesGone() && !submission::filesOf(next).isEmpty();
    if (lostFiles) {
        next.resume.reset();
        next.picture.reset();
        next.files.clear();
    }
    m_office.accounts.visit(m_flow->shownAccount()); // another position of the same client
    showForm(next, 0);
    m_record->keep();
    m_record->showFolder(submission::Folder::Drafts);
    m_ui->form->focusPosition();
    if (lostFiles) {
        showNotice(tr("The copies of this candidate's files were removed by your retention "
                      "periods. Add the files again."));
    }
}

void MainWindow::openInBrowser(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}

// Closing -----------------------------------------------------------------------------------------

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quit->mayQuit())
        return event->ignore();
    m_office.sender.stop();
    m_office.settings.setValue(geometryKey, QString::fromLatin1(saveGeometry().toBase64()));
    event->accept();
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // The record opens once the first picture is there.
    if (watched == m_ui->form && event->type() == QEvent::Paint) {
        m_ui->form->removeEventFilter(this);
        QMetaObject::invokeMethod(m_record, &RecordFlow::start, Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

/// What nothing from the focus up to here has a use for.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QToolButton *>(focusWidget());
    if (plain && event->key() == Qt::Key_Escape && m_ui->strip->isVisible())
        m_ui->strip->dismiss();
    else if (plain && isReturn && button) // which Qt leaves to the space bar alone
        button->menu() ? button->showMenu() : button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showIf(m_ui->recordPlace, width() >= theme::unit(this, NarrowWindow));
}

} // namespace gui
