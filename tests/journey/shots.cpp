// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
// Takes pictures of every state of the real window: shots FOLDER.
#include "gui/answerpanes.h"
#include "gui/candidateform.h"
#include "gui/messagestrip.h"
#include "gui/outcomemessage.h"
#include "gui/pipelinepane.h"
#include "gui/proofpdf.h"
#include "gui/recordfilter.h"
#include "gui/recordflow.h"
#include "gui/recordpane.h"
#include "gui/submitbar.h"
#include "journey/journeyfixture.h"
#include "support/unwritable.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString onlyDraft = u"--draft"_s;

candidate::Attachment attachment(const QString &name, qint64 size)
{
    return {name, {}, {}, size, QByteArray(32, '\x5a')};
}

candidate::Candidate noa()
{
    candidate::Candidate noa;
    noa.positionUid = u"11.11"_s;
    noa.partnerCandidateId = u"2026-03-02-K7QMPX"_s;
    noa.firstName = u"Noa"_s;
    noa.lastName = u"Bar-Lev"_s;
    noa.email = u"noa.barlev@example.com"_s;
    noa.mobilePhone = u"052-8644246"_s;
    noa.linkedinUrl = u"https://www.linkedin.com/in/noa-barlev"_s;
    noa.resume = attachment(u"noa_barlev_cv.pdf"_s, 184'000);
    noa.files = {attachment(u"Coding challenge.zip"_s, 2'400'000)};
    noa.links = {u"https://www.github.com/noab"_s};
    noa.address = {u"IL"_s, u"Tel Aviv"_s, {}, u"6688102"_s, u"12 Levontin St."_s};
    noa.prospectStatus = u"Interested"_s;
    noa.salaryExpectations = u"80k / Annual"_s;
    noa.note = u"Noa expressed her interest in this position"_s;
    noa.sourceContact = {u"Michael Rosen"_s, u"michael@example.com"_s, u"555 555 1234"_s};
    noa.customFields = {{u"field1"_s, u"value1"_s}};
    return noa;
}

candidate::CandidateRecord record(const QString &first, const QString &last)
{
    using candidate::StepState;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    candidate::CandidateRecord record;
    record.uid = {u"00.AAA"_s, false};
    record.positionUid = u"11.11"_s;
    record.firstName = first;
    record.lastName = last;
    record.status = u"In progress"_s;
    record.profileUrl = QUrl(u"https://practice.invalid/candidates/5555"_s);
    record.created = now.addDays(-9);
    record.statusChanged = now.addDays(-3);
    record.steps = {{u"1"_s, u"CV Screen"_s, u"Go/No-go"_s, now.addDays(-9), now.addDays(-8),
                     StepState::Completed},
                    {u"2"_s, u"Phone interview"_s, u"Phone Interview"_s, now.addDays(-3),
                     now.addDays(-3), StepState::Completed},
                    {u"3"_s,
                     u"Technical interview"_s,
                     u"In person Interview"_s,
                     now.addDays(2),
                     {},
                     StepState::Current},
                    {u"4"_s, u"Offer"_s, u"Offer"_s, {}, {}, StepState::Future}};
    return record;
}

/// What the record has of her: two tries, and a change since.
submission::Entry entry()
{
    using submission::State;
    const auto answer = record(u"Noa"_s, u"Bar-Lev"_s);
    QDateTime sent = answer.created;
    sent.setTime({9, 12, 4});
    submission::Entry entry;
    entry.candidate = noa();
    entry.summary.name = candidate::displayName(entry.candidate);
    entry.summary.place = {u"comeet"_s, u"Acme Robotics"_s, u"Senior C++ Engineer"_s};
    entry.summary.state = State::Confirmed;
    entry.summary.status = answer.status;
    entry.created = sent.addSecs(-1200);
    entry.confirmedAt = sent;
    entry.uid = answer.uid;
    entry.attempts = {{1,
                       sent.addSecs(-95),
                       sent.addSecs(-64),
                       u"unknown"_s,
                       u"The connection broke off after everything was sent."_s,
                       {},
                       {}},
                      {2, sent.addSecs(-3), sent.addMSecs(240), u"created"_s, {}, {}, {}}};
    entry.changes = {
        {answer.statusChanged.addSecs(840), answer.statusChanged, u"New"_s, u"In progress"_s}};
    return entry;
}

/// The window with what is open over it: a list of choices, a menu, a dialog.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        const bool isOver = popup->windowType() == Qt::Popup || popup->windowType() == Qt::Dialog;
        if (popup->isVisible() && isOver)
            painter.drawPixmap(popup->pos() - window.mapToGlobal(QPoint()), popup->grab());
    }
    return picture;
}

/// Once layouts and deferred paints are done. What moves on by itself is taken as it stands.
QImage stillPictureOf(QWidget &window)
{
    QImage picture;
    (void)QTest::qWaitFor(
        [&] {
            const QImage before = std::exchange(picture, pictureOf(window).toImage());
            return picture == before;
        },
        1000);
    return picture;
}

/// The window in each of its states. What a server would tell is told by hand, so that two runs
/// give the same pictures.
class Studio
{
public:
    explicit Studio(QDir folder)
        : m_folder(std::move(folder))
    {
    }

    void take(const QString &variant, const QSize &size, gui::theme::Appearance appearance,
              bool draftOnly = false);
    /// The proof on paper.
    void proof(const QString &variant);

private:
    using Prepare = void (Studio::*)(journey::JourneyFixture &);

    void empty(journey::JourneyFixture &) { }
    void filled(journey::JourneyFixture &app);
    void errors(journey::JourneyFixture &app);
    void dragging(journey::JourneyFixture &app);
    void uploading(journey::JourneyFixture &app);
    void findingOut(journey::JourneyFixture &app);
    void timeline(journey::JourneyFixture &app);
    void history(journey::JourneyFixture &app);
    void erasing(journey::JourneyFixture &app);
    void erasingDoubt(journey::JourneyFixture &app);
    void conflict(journey::JourneyFixture &app);
    void outbox(journey::JourneyFixture &app);
    void news(journey::JourneyFixture &app);
    void filter(journey::JourneyFixture &app);
    void choosing(journey::JourneyFixture &app);
    void filtered(journey::JourneyFixture &app);
    void filteredEmpty(journey::JourneyFixture &app);
    void exported(journey::JourneyFixture &app);
    void retention(journey::JourneyFixture &app);
    void removed(journey::JourneyFixture &app);
    void goingOn(journey::JourneyFixture &app);
    void quitting(journey::JourneyFixture &app);
    void staying(journey::JourneyFixture &app);
    void readFor(journey::JourneyFixture &app);

    QDir m_folder;
    // What a state goes on with until its picture is taken.
    std::unique_ptr<QPromise<candidate::Result<candidate::Attachment>>> m_reading;
    std::unique_ptr<testsupport::Unwritable> m_unwritable;
};

/// Drafts beside what is shown, as there mostly are.
void fillRecord(journey::JourneyFixture &app)
{
    const auto draft = [](const QString &first, const QString &last) {
        candidate::Candidate candidate;
        candidate.firstName = first;
        candidate.lastName = last;
        candidate.partnerCandidateId = first;
        return candidate;
    };
    for (const auto &candidate : {draft(u"Tomasz"_s, u"Kowalczyk"_s),
                                  draft(u"נועה"_s, u"בן־דרור"_s), draft(u"Maya"_s, u"Rosenfeld"_s)})
        app.record().saveDraft(0, candidate, {u"practice"_s, {}, u"Backend Engineer"_s},
                               [](const auto &) {});
    const auto *list = app.find<QAbstractItemView>(u"recordList"_s);
    (void)QTest::qWaitFor([list] { return list->model()->rowCount() == 3; }, journey::patience);
}

/// The list comes from the disk.
/// Long enough for a picture.
const practice::Fault slowly{practice::FaultKind::Slow, practice::FaultTarget::Submit, 1, 2};

void showProgress(journey::JourneyFixture &app)
{
    (void)QTest::qWaitFor([&app] { return app.sender().isDelivering(); }, journey::patience);
    emit app.sender().progressed(1'360'000, 3'400'000);
}

void waitForRows(journey::JourneyFixture &app, int rows)
{
    const auto *list = app.find<QAbstractItemView>(u"recordList"_s);
    (void)QTest::qWaitFor([&] { return list->model()->rowCount() == rows; }, journey::patience);
}

/// Candidates who were submitted to several clients, as their record has them.
void submit(journey::JourneyFixture &app)
{
    struct Sent
    {
        QString first, last, account, client, uid, position, status;
    };
    const QList<Sent> sent{{u"Amit"_s, u"Peretz"_s, u"a"_s, u"Acme Robotics"_s, u"11.11"_s,
                            u"Senior C++ Engineer"_s, u"Hired"_s},
                           {u"Dana"_s, u"Weiss"_s, u"a"_s, u"Acme Robotics"_s, u"87.405"_s,
                            u"Backend Engineer, Payments"_s, u"Rejected"_s},
                           {u"נועה"_s, u"בן־דרור"_s, u"b"_s, u"Beta Health"_s, u"2B.90F"_s,
                            u"Data Analyst"_s, u"In progress"_s},
                           {u"Lukas"_s, u"Brandt"_s, u"b"_s, u"Beta Health"_s, u"2B.90F"_s,
                            u"Data Analyst"_s, u"Rejected"_s},
                           {u"Maya"_s, u"Rosenfeld"_s, u"a"_s, u"Acme Robotics"_s, u"11.11"_s,
                            u"Senior C++ Engineer"_s, u"In progress"_s}};
    int ended = 0;
    for (const Sent &one : sent) {
        candidate::Candidate candidate;
        candidate.firstName = one.first;
        candidate.lastName = one.last;
        candidate.positionUid = one.uid;
        candidate.partnerCandidateId = one.first;
        const submission::Place place{one.account, one.client, one.position};
        candidate::Outcome outcome;
        outcome.kind = candidate::OutcomeKind::Created;
        outcome.record.uid = {one.first, false};
        outcome.record.status = one.status;
        auto &record = app.record();
        record.saveDraft(0, candidate, place, [=, &record, &ended](const auto &id) {
            record.queue(*id, candidate, place, [=, &record, &ended, id = *id](const auto &) {
                record.beginSending(id, [=, &record, &ended](const auto &attempt) {
                    record.endSending(id, *attempt, outcome, {},
                                      [&ended](const auto &) { ++ended; });
                });
            });
        });
    }
    (void)QTest::qWaitFor([&] { return ended == sent.size(); }, journey::patience);
    app.find<gui::RecordPane>(u"recordPane"_s)->showFolder(submission::Folder::Submitted);
    waitForRows(app, static_cast<int>(sent.size()));
}

/// Opens the filters and chooses the value in one of them.
void filterBy(journey::JourneyFixture &app, const QString &box, const QString &value)
{
    app.find<QToolButton>(u"recordFilter"_s)->setChecked(true);
    auto *choices = app.find<QComboBox>(box);
    const auto rowOf = [&] {
        for (int row = 1; row < choices->count(); ++row) {
            if (choices->itemText(row) == value || value.isEmpty())
                return row;
        }
        return -1;
    };
    (void)QTest::qWaitFor([&] { return rowOf() > 0; }, journey::patience);
    choices->setCurrentIndex(rowOf());
    emit choices->activated(rowOf());
    (void)stillPictureOf(app.window());
}

void say(journey::JourneyFixture &app, const gui::OutcomeMessage &message)
{
    auto *strip = app.find<gui::MessageStrip>(u"strip"_s);
    QList<QAction *> actions;
    for (const auto followUp : message.followUps)
        actions.append(new QAction(gui::followUpText(followUp), strip));
    strip->showMessage({message.tone, message.sentence, message.serverWords, actions});
}

void Studio::filled(journey::JourneyFixture &app)
{
    auto *form = app.find<gui::CandidateForm>(u"form"_s);
    form->setPositions({{u"11.11"_s, u"Senior C++ Engineer"_s, u"R&D"_s, u"New York"_s}});
    form->setCandidate(noa());
    app.find<gui::SubmitBar>(u"submitBar"_s)->setPositionName(form->positionName());
}

void Studio::errors(journey::JourneyFixture &app)
{
    app.type(u"email"_s, u"noa.barlev@"_s);
    app.type(u"linkedinUrl"_s, u"noa barlev"_s);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void Studio::dragging(journey::JourneyFixture &app)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(app.file(u"noa_barlev_cv.pdf"_s, "%PDF-1.4 invented")),
                  QUrl::fromLocalFile(app.pictureFile(u"noa.png"_s)),
                  QUrl::fromLocalFile(app.file(u"portfolio.zip"_s, "PK invented"))});
    auto *target = app.find<QWidget>(u"firstName"_s);
    QDragEnterEvent enter({3, 3}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QTest::qWait(200); // the sizes come from a worker
}

void Studio::uploading(journey::JourneyFixture &app)
{
    filled(app);
    app.server().failNext(slowly);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    showProgress(app);
}

/// The page of one that may have arrived.
void openDoubt(journey::JourneyFixture &app)
{
    app.server().failNext({practice::FaultKind::Drop, practice::FaultTarget::Submit});
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    (void)QTest::qWaitFor([&app] { return !app.sender().doubts().isEmpty(); }, journey::patience);
    app.press(QKeySequence::New);
    app.find<gui::RecordPane>(u"recordPane"_s)->showFolder(submission::Folder::Outbox);
    waitForRows(app, 1);
    auto *list = app.find<QAbstractItemView>(u"recordList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    (void)QTest::qWaitFor(
        [&app] {
            return app.isShown(u"submittedView"_s) && app.find<QWidget>(u"erase"_s)->isEnabled();
        },
        journey::patience);
}

void Studio::findingOut(journey::JourneyFixture &app)
{
    filled(app);
    openDoubt(app);
    app.server().failNext(slowly);
    app.follow(app.offers().value(0));
    showProgress(app);
}

void Studio::timeline(journey::JourneyFixture &app)
{
    filled(app);
    const auto answer = record(u"Noa"_s, u"Bar-Lev"_s);
    auto *answers = app.find<gui::AnswerPanes>(u"answers"_s);
    answers->showSubmission(noa(), answer, u"Senior C++ Engineer"_s, QDateTime::currentDateTime());
    answers->showEntry(entry());
    answers->showPipeline(answer);
    app.find<QWidget>(u"submitBar"_s)->hide();
    candidate::Outcome outcome;
    outcome.kind = candidate::OutcomeKind::Created;
    say(app, gui::messageFor(outcome, u"Noa Bar-Lev"_s, u"Practice company"_s));
}

/// The end of the same page.
void Studio::history(journey::JourneyFixture &app)
{
    timeline(app);
    app.find<gui::MessageStrip>(u"strip"_s)->clear();
    (void)stillPictureOf(app.window()); // the page is as long as its texts are high
    auto *scroll = app.find<QWidget>(u"submittedView"_s)->findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
}

void Studio::erasing(journey::JourneyFixture &app)
{
    app.fillNeeded();
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    (void)QTest::qWaitFor(
        [&app] {
            return app.isShown(u"submittedView"_s) && app.find<QWidget>(u"erase"_s)->isEnabled();
        },
        journey::patience);
    app.find<QPushButton>(u"erase"_s)->click();
}

void Studio::erasingDoubt(journey::JourneyFixture &app)
{
    filled(app);
    openDoubt(app);
    app.find<QPushButton>(u"erase"_s)->click();
}

void Studio::proof(const QString &variant)
{
    QFile file(m_folder.filePath(u"proof-"_s + variant + u".pdf"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(gui::proofPdf(entry(), gui::ProofPaper::ofProgram())) < 0)
        std::fprintf(stderr, "cannot write into %s\n", qPrintable(m_folder.path()));
}

void Studio::conflict(journey::JourneyFixture &app)
{
    filled(app);
    app.find<gui::AnswerPanes>(u"answers"_s)->showPipeline(record(u"Bobby Robert"_s, u"Chauck"_s));
    candidate::Outcome outcome;
    outcome.kind = candidate::OutcomeKind::Conflict;
    outcome.existing = {u"5555"_s, true};
    outcome.error.serverMessage = u"Candidate with provided partner_candidate_id already exists in "
                                  "position with status in progress"_s;
    say(app, gui::messageFor(outcome, u"Noa Bar-Lev"_s, u"Practice company"_s));
}

/// Submitted where there is no network.
void Studio::outbox(journey::JourneyFixture &app)
{
    filled(app);
    app.server().failNext({practice::FaultKind::Unavailable, practice::FaultTarget::Submit});
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    (void)QTest::qWaitFor([&app] { return app.sender().isAnyWaiting() && app.sentence().size(); },
                          journey::patience);
    waitForRows(app, 1);
}

/// A status that changed while something else was done.
void Studio::news(journey::JourneyFixture &app)
{
    app.fillNeeded();
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    (void)QTest::qWaitFor([&app] { return app.isShown(u"submittedView"_s); }, journey::patience);
    auto answer = record(u"Noa"_s, u"Bar-Lev"_s);
    answer.status = u"Hired"_s;
    submission::EntryId id = 0;
    app.record().list({.folder = submission::Folder::Submitted},
                      [&id](const auto &list) { id = list->first().id; });
    (void)QTest::qWaitFor([&id] { return id != 0; }, journey::patience);
    bool kept = false;
    app.record().keepNews(id, answer, QDateTime::currentDateTimeUtc().addDays(1),
                          [&kept](const auto &) { kept = true; });
    (void)QTest::qWaitFor([&kept] { return kept; }, journey::patience);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    app.find<gui::RecordPane>(u"recordPane"_s)->showFolder(submission::Folder::Submitted);
    waitForRows(app, 1);
    if (QWidget *positions = QApplication::activePopupWidget())
        positions->close(); // it would cover the list
}

void Studio::filter(journey::JourneyFixture &app)
{
    filled(app);
    submit(app);
    filterBy(app, u"filterClient"_s, u"Acme Robotics"_s);
    filterBy(app, u"filterDate"_s, gui::periodText(gui::Period::Own));
}

void Studio::choosing(journey::JourneyFixture &app)
{
    filter(app);
    app.find<QComboBox>(u"filterPosition"_s)->showPopup();
}

void Studio::filtered(journey::JourneyFixture &app)
{
    filled(app);
    submit(app);
    filterBy(app, u"filterClient"_s, u"Beta Health"_s);
    filterBy(app, u"filterStatus"_s, gui::statusText(u"Rejected"_s));
    filterBy(app, u"filterDate"_s, gui::periodText(gui::Period::LastWeek));
    app.find<QToolButton>(u"recordFilter"_s)->setChecked(false);
}

void Studio::filteredEmpty(journey::JourneyFixture &app)
{
    filtered(app);
    app.find<gui::RecordPane>(u"recordPane"_s)->showFolder(submission::Folder::Drafts);
    (void)QTest::qWaitFor([&] { return app.isShown(u"emptyElsewhere"_s); }, 1000);
}

void Studio::exported(journey::JourneyFixture &app)
{
    filled(app);
    app.find<QAction>(u"exportList"_s)->trigger();
    auto *dialog = app.find<QFileDialog>(u"exportDialog"_s);
    dialog->setDirectory(app.folder());
    dialog->selectFile(u"submittal-drafts-2026-11-25.csv"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    (void)QTest::qWaitFor([&] { return !app.offers().isEmpty(); }, journey::patience);
}

void Studio::retention(journey::JourneyFixture &app)
{
    filled(app);
    openDoubt(app);
    app.press(QKeySequence::New);
    submit(app);
    app.letPass(std::chrono::hours(200 * 24));
    app.find<QAction>(u"retention"_s)->trigger();
    auto *dialog = app.find<QDialog>(u"RetentionDialog"_s);
    for (const QString &name : {u"personal"_s, u"drafts"_s})
        dialog->findChild<QComboBox *>(name)->setCurrentIndex(0);
    const auto *preview = dialog->findChild<QLabel *>(u"preview"_s);
    (void)QTest::qWaitFor([preview] { return preview->text().contains(u':'); }, journey::patience);
}

void Studio::removed(journey::JourneyFixture &app)
{
    submit(app);
    app.letPass(std::chrono::hours(200 * 24));
    app.retention().setPeriods({.copies = {}, .personal = 180, .drafts = {}});
    (void)QTest::qWaitFor([&app] { return app.retention().lastReport().has_value(); },
                          journey::patience);
    app.record().list({.folder = submission::Folder::Submitted}, [&app](const auto &list) {
        app.find<gui::RecordPane>(u"recordPane"_s)->showFolder(submission::Folder::Submitted);
        app.window().findChild<gui::RecordFlow *>()->open(list->first().id, true);
    });
    (void)QTest::qWaitFor([&app] { return app.isShown(u"saveProof"_s); }, journey::patience);
}

/// A file that is read for as long as the picture takes.
void Studio::readFor(journey::JourneyFixture &app)
{
    filled(app);
    m_reading = std::make_unique<QPromise<candidate::Result<candidate::Attachment>>>();
    m_reading->start();
    app.find<gui::CandidateForm>(u"form"_s)->setIntake(
        [this](const QString &) { return m_reading->future(); }, {});
    app.drop(u"files"_s, {app.file(u"portfolio.zip"_s, "PK invented")});
}

void Studio::goingOn(journey::JourneyFixture &app)
{
    readFor(app);
    app.press(QKeySequence::New);
}

void Studio::quitting(journey::JourneyFixture &app)
{
    readFor(app);
    app.window().close();
}

/// What cannot be saved, when somebody wants to go on to the next candidate.
void Studio::staying(journey::JourneyFixture &app)
{
    filled(app);
    m_unwritable = std::make_unique<testsupport::Unwritable>(app.folder() + u"/profile"_s);
    app.type(u"middleName"_s, u"Ruth"_s);
    (void)QTest::qWaitFor([&app] { return !app.sentence().isEmpty(); }, journey::patience);
    const QString unsaved = app.sentence();
    app.press(QKeySequence::New);
    (void)QTest::qWaitFor([&] { return app.sentence() != unsaved; }, journey::patience);
}

void Studio::take(const QString &variant, const QSize &size, gui::theme::Appearance appearance,
                  bool draftOnly)
{
    const QList<std::pair<QString, Prepare>> states{{u"filled"_s, &Studio::filled},
                                                    {u"empty"_s, &Studio::empty},
                                                    {u"errors"_s, &Studio::errors},
                                                    {u"dragging"_s, &Studio::dragging},
                                                    {u"uploading"_s, &Studio::uploading},
                                                    {u"findingout"_s, &Studio::findingOut},
                                                    {u"timeline"_s, &Studio::timeline},
                                                    {u"conflict"_s, &Studio::conflict},
                                                    {u"history"_s, &Studio::history},
                                                    {u"erasing"_s, &Studio::erasing},
                                                    {u"erasingdoubt"_s, &Studio::erasingDoubt},
                                                    {u"outbox"_s, &Studio::outbox},
                                                    {u"news"_s, &Studio::news},
                                                    {u"filter"_s, &Studio::filter},
                                                    {u"choosing"_s, &Studio::choosing},
                                                    {u"filtered"_s, &Studio::filtered},
                                                    {u"filteredempty"_s, &Studio::filteredEmpty},
                                                    {u"exported"_s, &Studio::exported},
                                                    {u"retention"_s, &Studio::retention},
                                                    {u"removed"_s, &Studio::removed},
                                                    {u"goingon"_s, &Studio::goingOn},
                                                    {u"quitting"_s, &Studio::quitting},
                                                    {u"staying"_s, &Studio::staying}};
    for (const auto &[name, prepare] : draftOnly ? states.first(1) : states) {
        journey::JourneyFixture app({}, appearance);
        // In a narrow window the list has to go before there is no room for it.
        (void)QTest::qWaitFor(
            [&] {
                app.window().resize(size);
                return app.window().size() == size;
            },
            500);
        candidate::Candidate fresh;
        fresh.partnerCandidateId = noa().partnerCandidateId; // random otherwise
        app.find<gui::CandidateForm>(u"form"_s)->setCandidate(fresh);
        fillRecord(app);
        (this->*prepare)(app);
        if (!stillPictureOf(app.window())
                 .save(m_folder.filePath(name + u'-' + variant + u".png"_s)))
            std::fprintf(stderr, "cannot write into %s\n", qPrintable(m_folder.path()));
        m_reading.reset();
        m_unwritable.reset();
    }
}

/// The scale is settled before the application starts, so it takes a process of its own.
bool takeScaled(const QString &folder)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {folder, onlyDraft});
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setFont(QFont(u"Inter"_s, 10));
    const QStringList arguments = QCoreApplication::arguments();
    // The English words stand in the sources, their plural forms do not.
    const auto speak = [](const QLocale &locale) {
        auto *words = new QTranslator(qApp);
        if (words->load(locale, u"submittal"_s, u"_"_s, u":/translations"_s))
            QCoreApplication::installTranslator(words);
        QLocale::setDefault(locale);
    };
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString folder = arguments.value(1, u"build/shots"_s);
    if (folder.startsWith(u'-') || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "usage: shots [FOLDER]\n");
        return 1;
    }
    using gui::theme::Appearance;
    const QSize usual(1280, 820);
    Studio studio{QDir(folder)};
    if (arguments.contains(onlyDraft)) {
        studio.take(u"200"_s, usual, Appearance::Light, true);
        return 0;
    }
    studio.take(u"light"_s, usual, Appearance::Light);
    studio.proof(u"english"_s);
    studio.take(u"dark"_s, usual, Appearance::Dark);
    studio.take(u"1024"_s, {1024, 700}, Appearance::Light);
    studio.take(u"narrow"_s, {480, 820}, Appearance::Light);
    const bool scaled = takeScaled(folder);
    speak(QLocale(QLocale::Hebrew, QLocale::Israel));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    studio.take(u"hebrew"_s, usual, Appearance::Light);
    studio.proof(u"hebrew"_s);
    return scaled ? 0 : 1;
}
