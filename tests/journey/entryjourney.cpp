// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/plainlabels.h"
#include "gui/recordpane.h"
#include "journey/journeyfixture.h"
#include "submission/proof.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using journey::JourneyFixture;
using journey::patience;
using submission::Folder;

namespace {

const QString erased = u"The candidate was erased from this computer. Comeet still has it."_s;

} // namespace

/// What can be done with a candidate once it was submitted: its history is read, a proof of it is
/// kept, it goes to another position, it is erased.
class EntryJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsItsHistoryAtOnceAndLater();
    void tellsWhatChanged();
    void savesTheProofAsPdf();
    void savesTheProofAsJson();
    void theKindFollowsTheFilter();
    void saysWhyAProofIsNotSaved();
    void whatMayHaveArrivedHasNoProof();
    void goesToAnotherPositionAfterARestart();
    void erasesEveryTrace();
    void erasesByKeyboardAndNotByAccident();
    void doesNotEraseWhileSomethingIsSent();
    void erasesWhatMayHaveArrived();
    void findsOutInsteadOfErasing();
    void erasesWhatNoAccountCanFindOut();

private:
    std::unique_ptr<JourneyFixture> start();
    static void openDoubt(JourneyFixture &app);
    static bool submit(JourneyFixture &app);
    static bool isRecorded(JourneyFixture &app);
    static QStringList history(JourneyFixture &app);
    static QFileDialog *openSaving(JourneyFixture &app);
    static void saveAs(QFileDialog *dialog, const QString &path);
    static void choose(JourneyFixture &app, Folder folder, int row);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const;
    QStringList profileFilesWith(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EntryJourney::init()
{
    journey::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<JourneyFixture> EntryJourney::start()
{
    return std::make_unique<JourneyFixture>(std::optional<comeet::Account>(),
                                            gui::theme::Appearance::System, m_folder->path());
}

bool EntryJourney::submit(JourneyFixture &app)
{
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    return isRecorded(app);
}

/// The page is there, and the record has told what it knows.
bool EntryJourney::isRecorded(JourneyFixture &app)
{
    return QTest::qWaitFor(
        [&app] {
            const auto *erase = app.window().findChild<QPushButton *>(u"erase"_s);
            return app.isShown(u"submittedView"_s) && erase && erase->isEnabled();
        },
        patience);
}

QStringList EntryJourney::history(JourneyFixture &app)
{
    QStringList lines;
    for (const auto *line : app.find<QWidget>(u"historyPlace"_s)->findChildren<gui::ValueText *>())
        lines.append(line->toPlainText());
    return lines;
}

QFileDialog *EntryJourney::openSaving(JourneyFixture &app)
{
    app.find<QPushButton>(u"saveProof"_s)->click();
    return app.find<QFileDialog>(u"proofDialog"_s);
}

void EntryJourney::saveAs(QFileDialog *dialog, const QString &path)
{
    emit dialog->fileSelected(path);
    dialog->close();
}

void EntryJourney::choose(JourneyFixture &app, Folder folder, int row)
{
    app.find<gui::RecordPane>(u"recordPane"_s)->showFolder(folder);
    auto *list = app.find<QListView>(u"recordList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > row, patience);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(row, 0)).center());
}

QByteArray EntryJourney::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The names of the files of the profile and of the settings that hold a text, in any case of its
/// letters.
QStringList EntryJourney::profileFilesWith(const QByteArray &text) const
{
    QStringList names;
    QDirIterator it(path(u"profile"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList all{path(u"settings.json"_s)};
    while (it.hasNext())
        all.append(it.next());
    for (const QString &name : std::as_const(all)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || file.readAll().toLower().contains(text)
            || name.toUtf8().toLower().contains(text))
            names.append(QFileInfo(name).fileName());
    }
    return names;
}

void EntryJourney::tellsItsHistoryAtOnceAndLater()
{
    QString confirmed;
    {
        const auto app = start();
        app->fillSample();
        QVERIFY(submit(*app));
        const auto lines = history(*app);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().startsWith(u"Sent; the practice company has the candidate"_s));
        const auto *when = app->find<gui::WrapLabel>(u"when"_s);
        QVERIFY(when->accessibleDescription().contains(u"by the practice company's clock"_s));
        confirmed = lines.first();
    }
    const auto app = start();
    QVERIFY(isRecorded(*app));
    QCOMPARE(history(*app), QStringList{confirmed});
}

void EntryJourney::tellsWhatChanged()
{
    const auto app = start();
    app->server().failNext({practice::FaultKind::Drop, practice::FaultTarget::Submit});
    app->fillSample();
    app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(app->offers().value(0), u"Find out"_s, patience);
    app->follow(u"Find out"_s);
    QVERIFY(isRecorded(*app));
    QTRY_COMPARE_WITH_TIMEOUT(history(*app).size(), 2, patience);
    QVERIFY(history(*app).first().contains(u"no answer came"_s));

    // As the answer to a refresh would, some days later.
    submission::EntryId id = 0;
    app->record().list({.folder = Folder::Submitted},
                       [&id](const auto &list) { id = list->first().id; });
    QTRY_VERIFY_WITH_TIMEOUT(id != 0, patience);
    candidate::CandidateRecord answer;
    answer.status = u"Hired"_s;
    answer.json = {{u"status"_s, answer.status}};
    app->record().keepAnswer(id, answer);
    QTRY_COMPARE_WITH_TIMEOUT(history(*app).size(), 3, patience);
    QVERIFY(history(*app).last().endsWith(u"to Hired"_s));
}

void EntryJourney::savesTheProofAsPdf()
{
    const auto app = start();
    app->fillSample();
    QVERIFY(submit(*app));
    auto *dialog = openSaving(*app);
    QVERIFY(!dialog->isModal() || dialog->windowModality() == Qt::WindowModal);
    const QString offered = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    QVERIFY2(offered.startsWith(u"proof-of-submission-"_s) && offered.endsWith(u".pdf"_s),
             qPrintable(offered));
    for (const auto &personal : {u"bobby"_s, u"chauck"_s, u"1111A"_s})
        QVERIFY(!offered.contains(personal, Qt::CaseInsensitive));
    saveAs(dialog, path(u"proof.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"saved as"_s), patience);
    QVERIFY(app->sentence().contains(u"proof.pdf"_s));
    QVERIFY(contentOf(u"proof.pdf"_s).startsWith("%PDF-"));
}

void EntryJourney::savesTheProofAsJson()
{
    const auto app = start();
    app->fillSample();
    QVERIFY(submit(*app));
    saveAs(openSaving(*app), path(u"proof.JSON"_s));
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"saved as"_s), patience);
    const QJsonObject proof = QJsonDocument::fromJson(contentOf(u"proof.JSON"_s)).object();
    const QJsonObject submitted = proof["submission"_L1].toObject();
    QCOMPARE(submitted["practice"_L1], QJsonValue(true));
    QCOMPARE(submitted["clock"_L1].toString(), u"server"_s);
    // What the server received, its files by their digests.
    QJsonObject sent = submitted["sent"_L1].toObject();
    const auto asReceived = [](const QJsonValue &file) {
        return QJsonObject{{u"name"_s, file["name"_L1]}, {u"file"_s, file["sha256"_L1]}};
    };
    sent.insert(u"resume"_s, asReceived(sent["resume"_L1]));
    sent.insert(u"picture"_s, asReceived(sent["picture"_L1]));
    sent.insert(u"files"_s, QJsonArray{asReceived(sent["files"_L1][0])});
    QCOMPARE(sent, app->server().lastAccepted());
    QVERIFY(!contentOf(u"proof.JSON"_s).contains(m_folder->path().toUtf8()));
}

void EntryJourney::theKindFollowsTheFilter()
{
    const auto app = start();
    app->fillNeeded();
    QVERIFY(submit(*app));
    auto *dialog = openSaving(*app);
    QCOMPARE(dialog->nameFilters().size(), 2);
    emit dialog->filterSelected(dialog->nameFilters().at(1));
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u".json"_s));
    QCOMPARE(dialog->defaultSuffix(), u"json"_s);
    emit dialog->filterSelected(dialog->nameFilters().at(0));
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u".pdf"_s));
    dialog->close();
}

void EntryJourney::saysWhyAProofIsNotSaved()
{
    const auto app = start();
    app->fillNeeded();
    QVERIFY(submit(*app));
    for (const auto &name : {u"gone/proof.pdf"_s, u"gone/proof.json"_s}) {
        app->find<QWidget>(u"strip"_s)->hide();
        saveAs(openSaving(*app), path(name));
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"strip"_s), patience);
        QVERIFY2(app->sentence().contains(u"could not be saved"_s), qPrintable(app->sentence()));
    }
    QVERIFY(app->isShown(u"submittedView"_s));
}

void EntryJourney::whatMayHaveArrivedHasNoProof()
{
    {
        const auto app = start();
        app->server().failNext({practice::FaultKind::Lost, practice::FaultTarget::Submit});
        app->fillNeeded();
        app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(app->offers().value(0), u"Find out"_s, patience);
        QVERIFY(app->window().close());
    }
    const auto app = start();
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(history(*app).size(), 1, patience);
    QVERIFY(!app->isShown(u"saveProof"_s));
}

void EntryJourney::goesToAnotherPositionAfterARestart()
{
    QJsonObject expected;
    {
        const auto app = start();
        app->fillSample();
        QVERIFY(submit(*app));
        expected = JourneyFixture::sample(*app);
        QVERIFY(QFile::remove(path(u"bobby_cv.docx"_s))); // the profile has its own
    }
    const auto app = start();
    QVERIFY(isRecorded(*app));
    app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    choose(*app, Folder::Submitted, 0);
    QVERIFY(isRecorded(*app));
    app->find<QPushButton>(u"anotherPosition"_s)->click();
    QVERIFY(app->isShown(u"form"_s));
    QVERIFY(app->inForm().positionUid.isEmpty());
    app->type(u"positionUid"_s, u"87.405"_s);
    QVERIFY(submit(*app));
    expected.insert(u"position_uid"_s, u"87.405"_s); // under the same id: it is the same person
    QCOMPARE(app->server().lastAccepted(), expected);
    app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
    const auto *list = app->find<QListView>(u"recordList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
}

void EntryJourney::erasesEveryTrace()
{
    const auto app = start();
    const int before = app->server().candidateCount();
    app->fillSample();
    app->type(u"lastName"_s, u"Zebedee"_s);
    app->type(u"note"_s, u"zebedee "_s.repeated(50));
    QTRY_VERIFY_WITH_TIMEOUT(!profileFilesWith("zebedee").isEmpty(), patience);
    app->type(u"note"_s, u"A note about Zebedee"_s);
    app->drop(u"files"_s, {app->file(u"zebedee.txt"_s, "all about Zebedee")});
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm().files.size(), 2, patience);
    QVERIFY(submit(*app));
    // The same person for another position stays, with what it needs.
    app->find<QPushButton>(u"anotherPosition"_s)->click();
    app->type(u"lastName"_s, u"Chauck"_s);
    app->type(u"note"_s, u"Another one"_s);
    app->find<QWidget>(u"files"_s)->findChildren<QToolButton *>(u"removeButton"_s).last()->click();
    QCOMPARE(app->inForm().files.size(), 1);
    const candidate::Candidate draft = app->inForm();

    choose(*app, Folder::Submitted, 0);
    QVERIFY(isRecorded(*app));
    QVERIFY(!profileFilesWith("zebedee").isEmpty());
    app->find<QPushButton>(u"erase"_s)->click();
    QVERIFY(app->sentence().contains(u"Comeet keeps the candidate"_s));
    QCOMPARE(app->offers(), (QStringList{u"Keep it"_s, u"Erase for good"_s}));
    app->follow(u"Erase for good"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app->sentence(), erased, patience);

    QVERIFY(app->isShown(u"form"_s)); // of a new one
    QVERIFY(app->inForm().lastName.isEmpty());
    QVERIFY(!app->isShown(u"pipeline"_s));
    QCOMPARE(profileFilesWith("zebedee"), QStringList());
    QCOMPARE(app->server().candidateCount(), before + 1);
    app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
    const auto *list = app->find<QListView>(u"recordList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, patience);
    choose(*app, Folder::Drafts, 0);
    QTRY_COMPARE_WITH_TIMEOUT(app->inForm(), draft, patience);
    for (const candidate::Attachment &file : {*draft.resume, *draft.picture, draft.files.first()})
        QVERIFY(QFile::exists(file.path));
}

void EntryJourney::erasesByKeyboardAndNotByAccident()
{
    const auto app = start();
    app->fillNeeded();
    QVERIFY(submit(*app));
    auto *erase = app->find<QPushButton>(u"erase"_s);
    QVERIFY(erase->focusPolicy() & Qt::TabFocus);
    // Return twice keeps it, and so does Esc.
    erase->setFocus(Qt::TabFocusReason);
    app->press(QKeySequence(Qt::Key_Return));
    QVERIFY(app->isShown(u"strip"_s));
    app->press(QKeySequence(Qt::Key_Return));
    QVERIFY(!app->isShown(u"strip"_s));
    erase->setFocus(Qt::TabFocusReason);
    app->press(QKeySequence(Qt::Key_Return));
    app->press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!app->isShown(u"strip"_s));
    QVERIFY(app->isShown(u"submittedView"_s));
    QVERIFY(app->find<QWidget>(u"submittedView"_s)->isAncestorOf(QApplication::focusWidget()));

    erase->setFocus(Qt::TabFocusReason);
    app->press(QKeySequence(Qt::Key_Return));
    app->press(QKeySequence(Qt::Key_Tab));
    app->press(QKeySequence(Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(app->sentence(), erased, patience);
    QVERIFY(app->find<QWidget>(u"form"_s)->isAncestorOf(QApplication::focusWidget()));
}

void EntryJourney::doesNotEraseWhileSomethingIsSent()
{
    const auto app = start();
    app->fillNeeded(u"JOURNEY-1"_s);
    QVERIFY(submit(*app));
    app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    app->server().failNext({practice::FaultKind::Lost, practice::FaultTarget::Submit});
    app->fillNeeded(u"JOURNEY-2"_s);
    app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(app->sender().doubts().size(), 1, patience);
    choose(*app, Folder::Submitted, 0);
    QVERIFY(isRecorded(*app));
    auto *erase = app->find<QPushButton>(u"erase"_s);
    erase->click();
    QCOMPARE(app->offers().size(), 2);

    app->server().failNext({practice::FaultKind::Slow, practice::FaultTarget::Submit, 1, 1});
    app->sender().findOut(app->sender().doubts().first().summary.id);
    QVERIFY(app->sender().isSending());
    QVERIFY(!erase->isEnabled());
    app->follow(u"Erase for good"_s); // was asked before
    QVERIFY(app->sentence().startsWith(u"Nothing was erased"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!app->sender().isSending(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(erase->isEnabled(), patience);
}

/// The page of one that may have arrived, once the record has told what it knows.
void EntryJourney::openDoubt(JourneyFixture &app)
{
    app.server().failNext({practice::FaultKind::Lost, practice::FaultTarget::Submit});
    app.fillNeeded();
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(app.sender().doubts().size(), 1, patience);
    app.press(QKeySequence::New);
    choose(app, Folder::Outbox, 0);
    QVERIFY(isRecorded(app));
}

void EntryJourney::erasesWhatMayHaveArrived()
{
    const auto app = start();
    openDoubt(*app);
    app->find<QPushButton>(u"erase"_s)->click();
    QVERIFY(app->sentence().contains(u"may be with Comeet"_s));
    QVERIFY(app->sentence().contains(u"sent twice"_s));
    QCOMPARE(app->offers(), (QStringList{u"Find out"_s, u"Keep it"_s, u"Erase for good"_s}));
    // Return once too often neither erases nor sends.
    app->press(QKeySequence(Qt::Key_Return));
    QCOMPARE(app->offers(), QStringList{u"Find out"_s}); // as before
    QVERIFY(!app->sender().isSending());
    QVERIFY(app->isShown(u"submittedView"_s));

    app->find<QPushButton>(u"erase"_s)->click();
    app->follow(u"Erase for good"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"Comeet may have it"_s), patience);
    QVERIFY(app->isShown(u"form"_s));
    QCOMPARE(profileFilesWith("chauck"), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(app->sender().doubts().isEmpty(), patience);
    QVERIFY(!app->isShown(u"doubt"_s));
    app->fillNeeded(u"JOURNEY-2"_s); // the same person
    QVERIFY(submit(*app));
}

void EntryJourney::findsOutInsteadOfErasing()
{
    const auto app = start();
    openDoubt(*app);
    app->find<QPushButton>(u"erase"_s)->click();
    app->server().failNext({practice::FaultKind::Slow, practice::FaultTarget::Submit, 1, 1});
    app->follow(u"Find out"_s);
    QVERIFY(app->sender().isSending());
    QVERIFY(!app->find<QPushButton>(u"erase"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"saveProof"_s), patience);
    QVERIFY(isRecorded(*app));
    app->find<QPushButton>(u"erase"_s)->click();
    QCOMPARE(app->offers(), (QStringList{u"Keep it"_s, u"Erase for good"_s}));
}

/// Its client's account is gone, so nobody can find out.
void EntryJourney::erasesWhatNoAccountCanFindOut()
{
    const auto app = start();
    candidate::Candidate candidate;
    candidate.firstName = u"Noa"_s;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = u"JOURNEY-1"_s;
    const submission::Place place{u"gone"_s, u"Gone Ltd"_s, {}};
    candidate::Outcome lost;
    lost.kind = candidate::OutcomeKind::Unknown;
    auto &record = app->record();
    bool ended = false;
    record.saveDraft(0, candidate, place, [&](const auto &id) {
        record.queue(*id, candidate, place, {});
        record.beginSending(*id, [&, id = *id](const auto &attempt) {
            record.endSending(id, *attempt, lost, {}, [&](const auto &) { ended = true; });
        });
    });
    QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
    choose(*app, Folder::Outbox, 0);
    QVERIFY(isRecorded(*app));
    app->find<QPushButton>(u"erase"_s)->click();
    QCOMPARE(app->offers(), (QStringList{u"Keep it"_s, u"Erase for good"_s}));
    app->follow(u"Erase for good"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"Comeet may have it"_s), patience);
}

QTEST_MAIN(EntryJourney)
#include "entryjourney.moc"
