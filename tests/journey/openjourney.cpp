// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/attachmentzone.h"
#include "gui/candidateform.h"
#include "gui/fileopenevents.h"
#include "journey/journeyfixture.h"
#include "support/rawserver.h"
#include "support/unwritable.h"

#include <QFileOpenEvent>
#include <QLabel>
#include <QListView>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using journey::JourneyFixture;
using journey::patience;
using testsupport::RawServer;
using testsupport::Reaction;

/// "Open with Submittal": what a file manager hands over becomes drafts, and nothing gives way to
/// it.
class OpenJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aCvBecomesADraft();
    void severalAreSeveralCandidates();
    void whatIsEditedIsKept();
    void whatCannotBeSavedStays();
    void whatIsBeingReadIsKept();
    void severalCallsAtOnce();
    void atTheStartItComesBeforeTheLastOne();
    void whatCannotBeTheCvIsSaid_data();
    void whatCannotBeTheCvIsSaid();
    void theGoodOnesOfSeveralAreOpened();
    void whileOneIsSentItWaits();
    void asAnEventOfTheSystem();

private:
    static QString shownResume(const JourneyFixture &app);
    static QStringList resumes(JourneyFixture &app);
};

void OpenJourney::init()
{
    journey::failOnAnyWarning();
}

QString OpenJourney::shownResume(const JourneyFixture &app)
{
    const auto resume = app.inForm().resume;
    return resume ? resume->name : QString();
}

/// The CVs of all drafts on the disk, the newest first.
QStringList OpenJourney::resumes(JourneyFixture &app)
{
    std::optional<QStringList> names;
    app.record().entries({}, [&names](const auto &entries) {
        names.emplace();
        for (const auto &entry : *entries)
            names->append(entry.candidate.resume ? entry.candidate.resume->name : u"none"_s);
    });
    return QTest::qWaitFor([&names] { return names.has_value(); }, patience) ? *names
                                                                             : QStringList();
}

void OpenJourney::aCvBecomesADraft()
{
    JourneyFixture app;
    const QString path = app.file(u"noa_cv.pdf"_s, "%PDF-1.4 Noa");
    app.window().openFiles({path});
    QTRY_COMPARE_WITH_TIMEOUT(shownResume(app), u"noa_cv.pdf"_s, patience);
    QVERIFY(app.isShown(u"resume"_s));
    QVERIFY(app.inForm().resume->path != path); // a copy, which stays as it is
    QVERIFY(app.sentence().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app), QStringList{u"noa_cv.pdf"_s}, patience);
    app.press(QKeySequence::Undo); // as after a drop
    QCOMPARE(shownResume(app), QString());
}

void OpenJourney::severalAreSeveralCandidates()
{
    JourneyFixture app;
    app.window().openFiles(
        {app.file(u"a.pdf"_s, "%PDF a"), app.file(u"b.doc"_s, "b"), app.file(u"c.docx"_s, "PK c")});
    const QStringList all{u"a.pdf"_s, u"b.doc"_s, u"c.docx"_s};
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app), all, patience);
    QCOMPARE(shownResume(app), u"a.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app.listed(), all, patience); // each by its CV, until it has a name
    app.type(u"lastName"_s, u"Levi"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app.listed().value(0), u"Levi"_s, patience);

    QSet<QString> ids;
    std::optional<bool> answered;
    app.record().entries({}, [&](const auto &entries) {
        for (const auto &entry : *entries)
            ids.insert(entry.candidate.partnerCandidateId);
        answered = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    QCOMPARE(ids.size(), 3); // each a candidate of its own
}

void OpenJourney::whatIsEditedIsKept()
{
    JourneyFixture app;
    app.type(u"firstName"_s, u"Tomasz"_s);
    app.drop(u"resume"_s, {app.file(u"tomasz.pdf"_s, "%PDF Tomasz")});
    QTRY_COMPARE_WITH_TIMEOUT(shownResume(app), u"tomasz.pdf"_s, patience);
    app.type(u"lastName"_s, u"Nowak"_s);
    app.window().openFiles({app.file(u"noa.pdf"_s, "%PDF Noa")});
    QTRY_COMPARE_WITH_TIMEOUT(shownResume(app), u"noa.pdf"_s, patience);
    QCOMPARE(app.inForm().firstName, QString());
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app), (QStringList{u"noa.pdf"_s, u"tomasz.pdf"_s}), patience);
    std::optional<candidate::Candidate> kept;
    app.record().entries({}, [&kept](const auto &entries) { kept = entries->at(1).candidate; });
    QTRY_VERIFY_WITH_TIMEOUT(kept, patience);
    QCOMPARE(kept->firstName, u"Tomasz"_s);
    QCOMPARE(kept->lastName, u"Nowak"_s);
}

void OpenJourney::whatCannotBeSavedStays()
{
    JourneyFixture app;
    QVERIFY(resumes(app).isEmpty()); // the record is open
    auto unwritable = std::make_unique<testsupport::Unwritable>(app.folder() + u"/profile"_s);
    app.type(u"firstName"_s, u"Tomasz"_s);
    const candidate::Candidate typed = app.inForm();
    app.window().openFiles({app.file(u"noa.pdf"_s, "%PDF Noa")});
    QTRY_VERIFY_WITH_TIMEOUT(app.sentence().contains(u"stays here"_s), patience);
    QCOMPARE(app.inForm(), typed);
    unwritable.reset();
    app.window().openFiles({app.file(u"noa.pdf"_s, "%PDF Noa")});
    QTRY_COMPARE_WITH_TIMEOUT(shownResume(app), u"noa.pdf"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app), (QStringList{u"noa.pdf"_s, u"none"_s}), patience);
}

/// A file that was dropped and is not read yet still belongs to the candidate it was dropped for.
void OpenJourney::whatIsBeingReadIsKept()
{
    JourneyFixture app;
    QPromise<candidate::Result<candidate::Attachment>> slow;
    slow.start();
    app.find<gui::CandidateForm>(u"form"_s)->setIntake(
        [&slow](const QString &) { return slow.future(); }, {});
    app.type(u"firstName"_s, u"Tomasz"_s);
    const QString dropped = app.file(u"tomasz.pdf"_s, "%PDF Tomasz");
    app.drop(u"resume"_s, {dropped});
    QVERIFY(app.find<gui::CandidateForm>(u"form"_s)->isBusy());
    app.window().openFiles({app.file(u"noa.pdf"_s, "%PDF Noa")});
    // Long enough for the other to be read: its copy is there.
    const QDir copies(submission::filesFolder(app.folder() + u"/profile"_s));
    QTRY_COMPARE_WITH_TIMEOUT(copies.entryList(QDir::Files).size(), 1, patience);
    slow.addResult(app.record().keepFileNow(dropped));
    slow.finish();
    QTRY_COMPARE_WITH_TIMEOUT(shownResume(app), u"noa.pdf"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app), (QStringList{u"noa.pdf"_s, u"tomasz.pdf"_s}), patience);
}

/// As of a file manager that starts the program once for each file.
void OpenJourney::severalCallsAtOnce()
{
    JourneyFixture app;
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        names.append(u"cv%1.pdf"_s.arg(i));
        app.window().openFiles({app.file(names.last(), "%PDF " + QByteArray::number(i))});
    }
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app).size(), 5, patience);
    QStringList kept = resumes(app);
    kept.sort();
    QCOMPARE(kept, names);
}

void OpenJourney::atTheStartItComesBeforeTheLastOne()
{
    const QTemporaryDir folder;
    const auto start = [&folder] {
        return std::make_unique<JourneyFixture>(std::optional<comeet::Account>(),
                                                gui::theme::Appearance::System, folder.path());
    };
    {
        const auto app = start();
        app->type(u"firstName"_s, u"Tomasz"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!app->find<QLabel>(u"saved"_s)->text().isEmpty(), patience);
    }
    const auto app = start();
    app->window().openFiles({app->file(u"noa.pdf"_s, "%PDF Noa")});
    QTRY_COMPARE_WITH_TIMEOUT(shownResume(*app), u"noa.pdf"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(resumes(*app), (QStringList{u"noa.pdf"_s, u"none"_s}), patience);
    QCOMPARE(shownResume(*app), u"noa.pdf"_s);
    QCOMPARE(app->inForm().firstName, QString());
}

void OpenJourney::whatCannotBeTheCvIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"gone.pdf"_s;
    QTest::newRow("folder") << u"folder.pdf"_s;
    QTest::newRow("of another type") << u"cv.txt"_s;
    QTest::newRow("without a type") << u"cv"_s;
    QTest::newRow("empty") << u"empty.pdf"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("fifo") << u"fifo.pdf"_s;
#endif
}

void OpenJourney::whatCannotBeTheCvIsSaid()
{
    QFETCH(QString, name);
    JourneyFixture app;
    QVERIFY(QDir(app.folder()).mkdir(u"folder.pdf"_s));
    app.file(u"cv.txt"_s, "text");
    app.file(u"cv"_s, "text");
    app.file(u"empty.pdf"_s, {});
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(QFile::encodeName(app.folder() + u"/fifo.pdf"_s).constData(), 0600), 0);
#endif
    const QString path = app.folder() + u'/' + name;
    app.type(u"firstName"_s, u"Tomasz"_s);
    app.window().openFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(!app.sentence().isEmpty(), patience);
    const QString told = app.sentence();
    QVERIFY2(told.contains(name), qPrintable(told));
    QCOMPARE(app.inForm().firstName, u"Tomasz"_s); // the form is left alone

    app.drop(u"resume"_s, {path});
    const auto *zone = app.find<gui::AttachmentZone>(u"resume"_s);
    const auto says = [zone, &told] {
        const auto labels = zone->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&told](const QLabel *label) { return label->text() == told; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), patience);
}

void OpenJourney::theGoodOnesOfSeveralAreOpened()
{
    JourneyFixture app;
    QStringList paths{app.folder() + u"/gone.pdf"_s, app.file(u"a.pdf"_s, "%PDF a")};
    for (const QString &name : {u"1.txt"_s, u"2.txt"_s, u"3.txt"_s, u"4.txt"_s})
        paths.append(app.file(name, "text"));
    paths.append(app.file(u"b.pdf"_s, "%PDF b"));
    app.window().openFiles(paths);
    QTRY_COMPARE_WITH_TIMEOUT(shownResume(app), u"a.pdf"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app), (QStringList{u"a.pdf"_s, u"b.pdf"_s}), patience);
    QVERIFY2(app.sentence().contains(u"1.txt"_s), qPrintable(app.sentence()));
    QVERIFY2(app.sentence().contains(u"2 more file(s)"_s), qPrintable(app.sentence()));
}

void OpenJourney::whileOneIsSentItWaits()
{
    // It never answers.
    RawServer server([](const auto &) {
        return Reaction{{}, Reaction::When::AfterHead, Reaction::Then::Keep, true};
    });
    JourneyFixture app(comeet::Account{server.url(), u"practice"_s, "not a real secret"});
    app.fillNeeded();
    const candidate::Candidate typed = app.inForm();
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 1, patience);
    app.window().openFiles({app.file(u"noa.pdf"_s, "%PDF Noa")});
    QTRY_VERIFY_WITH_TIMEOUT(app.sentence().contains(u"drafts"_s), patience);
    QVERIFY(app.sender().isSending());
    QCOMPARE(app.inForm(), typed);
    app.click(u"cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!app.sender().isSending(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(resumes(app).contains(u"noa.pdf"_s), patience);
    QCOMPARE(app.inForm(), typed);
}

/// macOS sends files so, one by one.
void OpenJourney::asAnEventOfTheSystem()
{
    JourneyFixture app;
    const gui::FileOpenEvents events(qApp);
    connect(&events, &gui::FileOpenEvents::opened, &app.window(), &gui::MainWindow::openFiles);
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s}) {
        QFileOpenEvent event(app.file(name, "%PDF " + name.toUtf8()));
        QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    }
    QTRY_COMPARE_WITH_TIMEOUT(resumes(app), (QStringList{u"a.pdf"_s, u"b.pdf"_s}), patience);
    QCOMPARE(shownResume(app), u"a.pdf"_s);
}

QTEST_MAIN(OpenJourney)
#include "openjourney.moc"
