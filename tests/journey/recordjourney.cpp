// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/attachmentzone.h"
#include "gui/candidateform.h"
#include "gui/recordflow.h"
#include "gui/recordmodel.h"
#include "gui/recordpane.h"
#include "journey/journeyfixture.h"
#include "support/unwritable.h"

#include <QAction>
#include <QFutureWatcher>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using journey::JourneyFixture;
using journey::patience;
using submission::Folder;

/// Nothing that was typed is lost, and everything that was sent can be found again.
class RecordJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWhereItWasLeft();
    void aPastedPictureLiesAmongTheFiles();
    void manyDraftsStandBesideEachOther();
    void submittedIsFoundAndOpened();
    void doubtIsSettledAfterARestart();
    void theNextOneHasAnIdOfItsOwn();
    void whatIsOpenedLateGivesWay();
    void whatIsBeingReadIsWaitedFor();
    void whatIsGivenUpBeginsNoDraftBehindAPage();
    void closingWaitsForWhatIsBeingRead();
    void noWayOutLosesWhatIsNotSaved();
    void aWishToLeaveCanBeTakenBack();
    void discardedCanBeBroughtBack();
    void discardedWhileItIsSavedIsGone();
    void discardedCanBeBroughtBackByTheMenu();
    void whatWasDroppedIsWhatIsSent();
    void closingSavesWhatWasTypedLast();
    void whatCannotBeSavedIsNotLeft();
    void aDraftIsNotOpenedWithAnOlderText();
    void aSecondStartLeavesTheFirstAlone();
    void aFullOrForbiddenDiskIsSaid();

private:
    std::unique_ptr<JourneyFixture> start();
    static bool waitUntilSaved(JourneyFixture &app);
    static void choose(JourneyFixture &app, const QString &name);
    static void readSlowly(JourneyFixture &app,
                           QPromise<candidate::Result<candidate::Attachment>> &promise);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecordJourney::init()
{
    journey::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// The program on the profile that the last start left.
std::unique_ptr<JourneyFixture> RecordJourney::start()
{
    return std::make_unique<JourneyFixture>(std::optional<comeet::Account>(),
                                            gui::theme::Appearance::System, m_folder->path());
}

bool RecordJourney::waitUntilSaved(JourneyFixture &app)
{
    const auto *saved = app.find<QLabel>(u"saved"_s);
    return QTest::qWaitFor([saved] { return !saved->text().isEmpty(); }, patience);
}

void RecordJourney::choose(JourneyFixture &app, const QString &name)
{
    auto *list = app.find<QListView>(u"recordList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app.listed().contains(name), patience);
    const QModelIndex index = list->model()->index(int(app.listed().indexOf(name)), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

/// Files that are dropped are there once the promise is kept.
void RecordJourney::readSlowly(JourneyFixture &app,
                               QPromise<candidate::Result<candidate::Attachment>> &promise)
{
    promise.start();
    app.find<gui::CandidateForm>(u"form"_s)->setIntake(
        [&promise](const QString &) { return promise.future(); }, {});
}

void RecordJourney::opensWhereItWasLeft()
{
    candidate::Candidate typed;
    {
        const auto app = start();
        app->fillSample();
        typed = app->inForm();
        QVERIFY(waitUntilSaved(*app));
    } // gone without being closed
    const auto again = start();
    QTRY_COMPARE_WITH_TIMEOUT(again->inForm(), typed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(again->listed(), QStringList{u"Bobby Robert Chauck"_s}, patience);
    again->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(again->isShown(u"submittedView"_s), patience);
    QCOMPARE(again->server().lastAccepted(), JourneyFixture::sample(*again));
}

void RecordJourney::aPastedPictureLiesAmongTheFiles()
{
    const auto app = start();
    QMimeData pasted;
    QImage image(48, 48, QImage::Format_RGB32);
    image.fill(Qt::darkMagenta);
    pasted.setImageData(image);
    app->find<gui::AttachmentZone>(u"picture"_s)->paste(&pasted);
    QTRY_VERIFY_WITH_TIMEOUT(app->inForm().picture.has_value(), patience);
    const candidate::Attachment picture = *app->inForm().picture;
    QVERIFY(picture.content.isEmpty()); // not in memory, and not in the draft
    QVERIFY(picture.path.startsWith(app->folder()));
    QCOMPARE(QImage(picture.path), image);
}

void RecordJourney::manyDraftsStandBesideEachOther()
{
    const auto app = start();
    app->type(u"firstName"_s, u"Noa"_s);
    app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    QVERIFY(app->inForm().firstName.isEmpty());
    app->type(u"firstName"_s, u"Tomasz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), (QStringList{u"Tomasz"_s, u"Noa"_s}), patience);
    choose(*app, u"Noa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm().firstName, u"Noa"_s, patience);
    app->type(u"lastName"_s, u"Bar-Lev"_s);
    choose(*app, u"Tomasz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm().firstName, u"Tomasz"_s, patience);
    QVERIFY(app->inForm().lastName.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), (QStringList{u"Tomasz"_s, u"Noa Bar-Lev"_s}),
                              patience);
}

void RecordJourney::submittedIsFoundAndOpened()
{
    {
        const auto app = start();
        app->fillSample();
        app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        // The list goes along with the candidate.
        QTRY_COMPARE_WITH_TIMEOUT(app->listed(), QStringList{u"Bobby Robert Chauck"_s}, patience);
        QCOMPARE(app->find<gui::RecordPane>(u"recordPane"_s)->folder(), Folder::Submitted);
    }
    const auto app = start();
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience); // where it was left
    app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
    app->press(QKeySequence::Find);
    QTest::keyClicks(QApplication::focusWidget(), u"bobby@ex"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), QStringList{u"Bobby Robert Chauck"_s}, patience);
    choose(*app, u"Bobby Robert Chauck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
    QVERIFY(app->isShown(u"pipeline"_s));
    QVERIFY(!app->isShown(u"submitBar"_s));
    const auto *timeline = app->find<QWidget>(u"pipeline"_s)->findChild<QListView *>();
    QVERIFY(timeline->model()->rowCount() > 0);
}

void RecordJourney::doubtIsSettledAfterARestart()
{
    {
        const auto app = start();
        app->fillSample();
        app->server().failNext({practice::FaultKind::Drop, practice::FaultTarget::Submit});
        app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(app->offers().value(0), u"Find out"_s, patience);
        QVERIFY(app->window().close()); // it is in the Outbox
    }
    const auto app = start();
    // It opens where it was left, and says what is to be done.
    QTRY_COMPARE_WITH_TIMEOUT(app->offers(), QStringList{u"Find out"_s}, patience);
    QVERIFY(app->isShown(u"submittedView"_s));
    app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    QVERIFY(app->isShown(u"doubt"_s));
    app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Outbox);
    choose(*app, u"Bobby Robert Chauck"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->offers(), QStringList{u"Find out"_s}, patience);
    const int before = app->server().candidateCount();
    app->follow(u"Find out"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"pipeline"_s), patience);
    QCOMPARE(app->server().candidateCount(), before + 1);
    QCOMPARE(app->server().lastAccepted(), JourneyFixture::sample(*app));
    app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Outbox);
    QTRY_VERIFY_WITH_TIMEOUT(app->listed().isEmpty(), patience);
}

/// Also after a draft that was opened, and may have arrived.
void RecordJourney::theNextOneHasAnIdOfItsOwn()
{
    const auto app = start();
    app->fillNeeded(u"ID-1"_s);
    QVERIFY(waitUntilSaved(*app));
    app->press(QKeySequence::New);
    choose(*app, u"Bobby Chauck"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm().partnerCandidateId, u"ID-1"_s, patience);
    app->server().failNext({practice::FaultKind::Drop, practice::FaultTarget::Submit});
    app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(app->offers().value(0), u"Find out"_s, patience);
    app->press(QKeySequence::New);
    QVERIFY(app->inForm().firstName.isEmpty());
    QVERIFY(app->inForm().partnerCandidateId != u"ID-1"_s);
}

void RecordJourney::whatIsOpenedLateGivesWay()
{
    const auto app = start();
    app->type(u"firstName"_s, u"Noa"_s);
    QVERIFY(waitUntilSaved(*app));
    app->press(QKeySequence::New);
    choose(*app, u"Noa"_s);
    app->press(QKeySequence::New); // before the record has answered
    app->type(u"firstName"_s, u"Da"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), (QStringList{u"Da"_s, u"Noa"_s}), patience);
    QCOMPARE(app->inForm().firstName, u"Da"_s);
}

void RecordJourney::whatIsBeingReadIsWaitedFor()
{
    const auto app = start();
    QPromise<candidate::Result<candidate::Attachment>> slow;
    readSlowly(*app, slow);
    app->type(u"firstName"_s, u"Tomasz"_s);
    const QString path = app->file(u"tomasz.pdf"_s, "%PDF Tomasz");
    app->drop(u"resume"_s, {path});
    app->press(QKeySequence::New);
    QVERIFY(app->sentence().contains(u"still being read"_s));
    QCOMPARE(app->offers(), QStringList{u"Go on without them"_s});
    QCOMPARE(app->inForm().firstName, u"Tomasz"_s);
    slow.addResult(app->record().keepFileNow(path));
    slow.finish();
    QTRY_VERIFY_WITH_TIMEOUT(app->inForm().firstName.isEmpty(), patience);
    choose(*app, u"Tomasz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm().firstName, u"Tomasz"_s, patience);
    QVERIFY(app->inForm().resume);

    QPromise<candidate::Result<candidate::Attachment>> endless;
    readSlowly(*app, endless);
    app->drop(u"resume"_s, {path});
    app->press(QKeySequence::New);
    app->follow(u"Go on without them"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->inForm().firstName.isEmpty(), patience);
}

/// A file that was not waited for comes while a page stands in place of the form.
void RecordJourney::whatIsGivenUpBeginsNoDraftBehindAPage()
{
    const auto app = start();
    app->fillNeeded();
    app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
    app->press(QKeySequence::New);
    app->type(u"firstName"_s, u"Tomasz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), QStringList{u"Tomasz"_s}, patience);
    QPromise<candidate::Result<candidate::Attachment>> slow;
    readSlowly(*app, slow);
    const QString path = app->file(u"tomasz.pdf"_s, "%PDF Tomasz");
    app->drop(u"resume"_s, {path});
    app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
    choose(*app, u"Bobby Chauck"_s);
    app->follow(u"Go on without them"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);

    QFutureWatcher<candidate::Result<candidate::Attachment>> watcher; // behind that of the form
    QSignalSpy read(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(slow.future());
    slow.addResult(app->record().keepFileNow(path));
    slow.finish();
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, patience);
    QVERIFY(app->window().findChild<gui::RecordFlow *>()->keeper().isSaved()); // nothing to save
    app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Drafts);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), QStringList{u"Tomasz"_s}, patience);
}

void RecordJourney::closingWaitsForWhatIsBeingRead()
{
    const auto app = start();
    QPromise<candidate::Result<candidate::Attachment>> slow;
    readSlowly(*app, slow);
    app->drop(u"resume"_s, {app->file(u"tomasz.pdf"_s, "%PDF Tomasz")});
    app->type(u"firstName"_s, u"Tomasz"_s);
    app->window().close();
    QVERIFY(app->window().isVisible());
    QCOMPARE(app->offers(), QStringList{u"Quit without them"_s});
    app->follow(u"Quit without them"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!app->window().isVisible(), patience);
}

/// To quit without the files is not to quit without the text.
void RecordJourney::noWayOutLosesWhatIsNotSaved()
{
    const auto app = start();
    app->type(u"firstName"_s, u"Noa"_s);
    QVERIFY(waitUntilSaved(*app));
    auto unwritable = std::make_unique<testsupport::Unwritable>(m_folder->path() + u"/profile"_s);
    QPromise<candidate::Result<candidate::Attachment>> slow;
    readSlowly(*app, slow);
    app->drop(u"resume"_s, {app->file(u"noa.pdf"_s, "%PDF Noa")});
    app->type(u"lastName"_s, u"Levi"_s);
    app->window().close();
    app->follow(u"Quit without them"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->offers(), QStringList{u"Quit anyway"_s}, patience);
    QVERIFY(app->window().isVisible());
    QVERIFY(app->sentence().contains(u"not saved"_s));
    app->follow(u"Quit anyway"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!app->window().isVisible(), patience);
}

void RecordJourney::aWishToLeaveCanBeTakenBack()
{
    const auto app = start();
    app->type(u"firstName"_s, u"Noa"_s);
    QVERIFY(waitUntilSaved(*app));
    app->press(QKeySequence::New);
    app->type(u"firstName"_s, u"Tomasz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), (QStringList{u"Tomasz"_s, u"Noa"_s}), patience);
    QPromise<candidate::Result<candidate::Attachment>> slow;
    readSlowly(*app, slow);
    const QString path = app->file(u"tomasz.pdf"_s, "%PDF Tomasz");
    app->drop(u"resume"_s, {path});
    choose(*app, u"Noa"_s);
    QVERIFY(app->sentence().contains(u"still being read"_s));
    const auto *list = app->find<QListView>(u"recordList"_s);
    QCOMPARE(list->currentIndex().row(), 0); // it is still the other that is shown
    app->find<QToolButton>(u"dismissMessage"_s)->click();
    slow.addResult(app->record().keepFileNow(path));
    slow.finish();
    QTRY_VERIFY_WITH_TIMEOUT(app->inForm().resume, patience);
    QVERIFY(waitUntilSaved(*app));
    QCOMPARE(app->inForm().firstName, u"Tomasz"_s);
}

void RecordJourney::discardedWhileItIsSavedIsGone()
{
    const auto app = start();
    app->type(u"firstName"_s, u"Tomasz"_s);
    QVERIFY(waitUntilSaved(*app)); // the record is open
    app->press(QKeySequence::New);
    app->type(u"firstName"_s, u"Noa"_s);
    app->window().findChild<gui::RecordFlow *>()->keeper().flush(); // as half a second later
    app->click(u"discard"_s);
    app->type(u"firstName"_s, u"Maya"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), (QStringList{u"Maya"_s, u"Tomasz"_s}), patience);
}

/// Whatever else had to be said since.
void RecordJourney::discardedCanBeBroughtBackByTheMenu()
{
    const auto app = start();
    auto *action = app->find<QAction>(u"bringBack"_s);
    QVERIFY(!action->isEnabled());
    app->type(u"firstName"_s, u"Noa"_s);
    const candidate::Candidate typed = app->inForm();
    app->click(u"discard"_s);
    app->press(QKeySequence(Qt::CTRL | Qt::Key_Return)); // what is missing
    QVERIFY(!app->offers().contains(u"Bring it back"_s));
    action->trigger();
    QCOMPARE(app->inForm(), typed);
    QVERIFY(!action->isEnabled());
}

void RecordJourney::discardedCanBeBroughtBack()
{
    const auto app = start();
    app->fillSample();
    const candidate::Candidate typed = app->inForm();
    QVERIFY(waitUntilSaved(*app));
    app->click(u"discard"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), QStringList(), patience);
    QVERIFY(app->inForm().firstName.isEmpty());
    app->follow(u"Bring it back"_s);
    QCOMPARE(app->inForm(), typed);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), QStringList{u"Bobby Robert Chauck"_s}, patience);
}

void RecordJourney::whatWasDroppedIsWhatIsSent()
{
    const auto app = start();
    app->fillSample();
    const QJsonObject sample = JourneyFixture::sample(*app);
    app->file(u"bobby_cv.docx"_s, "PK\x03\x04 something else was saved over it");
    QVERIFY(QFile::remove(app->pictureFile(u"image.png"_s)));
    app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
    QCOMPARE(app->server().lastAccepted(), sample);
}

void RecordJourney::closingSavesWhatWasTypedLast()
{
    {
        const auto app = start();
        app->type(u"firstName"_s, u"Noa"_s);
        app->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!app->window().isVisible(), patience);
    }
    const auto app = start();
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm().firstName, u"Noa"_s, patience);
}

void RecordJourney::whatCannotBeSavedIsNotLeft()
{
    const auto app = start();
    app->type(u"firstName"_s, u"Noa"_s);
    QVERIFY(waitUntilSaved(*app));
    app->press(QKeySequence::New);
    auto unwritable = std::make_unique<testsupport::Unwritable>(m_folder->path() + u"/profile"_s);
    app->type(u"firstName"_s, u"Tomasz"_s);
    const candidate::Candidate typed = app->inForm();
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"not saved"_s), patience);

    app->press(QKeySequence::New);
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"stays here"_s), patience);
    QCOMPARE(app->inForm(), typed);
    app->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"not saved"_s), patience);
    QVERIFY(app->window().isVisible());
    QVERIFY(app->offers().contains(u"Quit anyway"_s));
    choose(*app, u"Noa"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"stays here"_s), patience);
    QCOMPARE(app->inForm(), typed);

    unwritable.reset();
    app->press(QKeySequence::New);
    QTRY_VERIFY_WITH_TIMEOUT(app->inForm().firstName.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), (QStringList{u"Tomasz"_s, u"Noa"_s}), patience);
}

/// Its save fails while one looks at another and comes back.
void RecordJourney::aDraftIsNotOpenedWithAnOlderText()
{
    const auto app = start();
    app->type(u"firstName"_s, u"Noa"_s);
    QVERIFY(waitUntilSaved(*app));
    app->press(QKeySequence::New);
    app->type(u"firstName"_s, u"Tomasz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->listed(), (QStringList{u"Tomasz"_s, u"Noa"_s}), patience);
    auto unwritable = std::make_unique<testsupport::Unwritable>(m_folder->path() + u"/profile"_s);
    app->type(u"lastName"_s, u"Nowak"_s);
    app->press(QKeySequence::New); // nothing has failed yet
    choose(*app, u"Tomasz"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"stays here"_s), patience);
    QCOMPARE(app->inForm().firstName, QString());
    unwritable.reset();
    choose(*app, u"Tomasz Nowak"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm().lastName, u"Nowak"_s, patience);
}

void RecordJourney::aSecondStartLeavesTheFirstAlone()
{
    const auto first = start();
    first->type(u"firstName"_s, u"Noa"_s);
    QVERIFY(waitUntilSaved(*first));
    const auto second = start();
    QTRY_VERIFY_WITH_TIMEOUT(second->sentence().contains(u"open already"_s), patience);
    second->fillSample();
    const candidate::Candidate typed = second->inForm();
    second->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(second->sentence().contains(u"Nothing was sent"_s), patience);
    QCOMPARE(second->inForm(), typed);
    QCOMPARE(second->submissions(), 0);
}

void RecordJourney::aFullOrForbiddenDiskIsSaid()
{
    QFile inTheWay(m_folder->filePath(u"profile"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto app = start();
    QTRY_VERIFY_WITH_TIMEOUT(!app->sentence().isEmpty(), patience);
    app->type(u"firstName"_s, u"Noa"_s);
    QVERIFY(!app->window().close());
    QTRY_COMPARE_WITH_TIMEOUT(app->offers(), QStringList{u"Quit anyway"_s}, patience);
    QCOMPARE(app->inForm().firstName, u"Noa"_s);
    app->follow(u"Quit anyway"_s);
    QVERIFY(!app->window().isVisible());
}

QTEST_MAIN(RecordJourney)
#include "recordjourney.moc"
