// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/candidateform.h"
#include "gui/recordmodel.h"
#include "gui/recordpane.h"
#include "journey/journeyfixture.h"
#include "support/rawserver.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journey::JourneyFixture;
using journey::patience;
using submission::Folder;
using testsupport::answer;
using testsupport::RawServer;
using testsupport::Reaction;

namespace {

const Reaction created = answer("201 Created", R"({"uid":"00.AAA","status":"In progress"})");
const Reaction portal = answer("302 Found", {}, "text/html", "Location: /x\r\n");
const Reaction refused =
    answer("400 Bad Request", R"({"error":"bad_request","message":"Said by Comeet"})");

} // namespace

/// Submitting where there is no network: the candidate waits, and goes out by itself.
class OutboxJourney : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        journey::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_answer = portal;
        m_server = std::make_unique<RawServer>([this](const testsupport::RawRequest &request) {
            if (request.method == "GET" && !request.target.contains("/candidates/"))
                return answer("403 Forbidden", R"({"error":"no_permission"})");
            return m_answer;
        });
    }

    void waitsAndIsSentNow()
    {
        const auto app = start();
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        QCOMPARE(app->offers(), (QStringList{u"Send now"_s, u"Stop and edit"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Outbox), QStringList{u"Noa Bar-Lev"_s},
                                  patience);
        QVERIFY(state(*app).startsWith(u"Next try "_s));
        m_answer = created;
        app->follow(u"Send now"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"pipeline"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Submitted), QStringList{u"Noa Bar-Lev"_s},
                                  patience);
        QVERIFY(app->sentence().contains(u"Noa Bar-Lev was submitted"_s));
        QCOMPARE(m_server->count("POST"), 2);
    }

    void goesOutWhileAnotherIsTyped()
    {
        const auto app = start(RetryPolicyOfATest);
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
        app->type(u"firstName"_s, u"Tomasz"_s);
        QWidget *focused = QApplication::focusWidget();
        const candidate::Candidate typed = app->inForm();
        m_answer = created;
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Submitted), QStringList{u"Noa Bar-Lev"_s},
                                  patience);
        QVERIFY(app->isShown(u"form"_s) && app->find<QWidget>(u"form"_s)->isEnabled());
        QCOMPARE(app->inForm(), typed);
        QCOMPARE(QApplication::focusWidget(), focused);
        QVERIFY(!app->isShown(u"pipeline"_s));
    }

    void aRefusalBehindTheBackIsSaid()
    {
        const auto app = start(RetryPolicyOfATest);
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
        app->type(u"firstName"_s, u"Tomasz"_s);
        m_answer = refused;
        QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"Noa Bar-Lev was not submitted"_s),
                                 patience);
        QVERIFY(app->serverWords().contains(u"Said by Comeet"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rows(*app, Folder::Drafts).contains(u"Noa Bar-Lev"_s), patience);
        QCOMPARE(app->inForm().firstName, u"Tomasz"_s);
    }

    void waitsOverARestart()
    {
        {
            const auto app = start();
            submit(*app, u"Noa"_s);
            QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
            app->window().close();
            QVERIFY(!app->window().isVisible());
        }
        const auto again = start();
        // Where it was left: the candidate that waits.
        QTRY_VERIFY_WITH_TIMEOUT(again->isShown(u"submittedView"_s), patience);
        QVERIFY(again->offers().contains(u"Send now"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rows(*again, Folder::Outbox), QStringList{u"Noa Bar-Lev"_s},
                                  patience);
        m_answer = created;
        again->follow(u"Send now"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->isShown(u"pipeline"_s), patience);
    }

    void isStoppedAndEdited()
    {
        const auto app = start();
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        app->follow(u"Stop and edit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"form"_s), patience);
        QVERIFY(app->find<QWidget>(u"form"_s)->isAncestorOf(QApplication::focusWidget()));
        app->type(u"lastName"_s, u"Levi"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Drafts), QStringList{u"Noa Levi"_s}, patience);
        m_answer = created;
        app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"pipeline"_s), patience);
        QVERIFY(m_server->requests().constLast().body.contains("Levi"));
        QCOMPARE(m_server->count("POST"), 2);
    }

    void whatCouldBeADoubleWaitsAndSaysWhy()
    {
        const auto app = start();
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
        m_answer = answer("500 Internal Server Error", "{}");
        submit(*app, u"Noa"_s); // under another id
        QTRY_VERIFY_WITH_TIMEOUT(app->offers().contains(u"Find out"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Outbox).size(), 2, patience);
        auto *list = app->find<QListView>(u"recordList"_s);
        list->setCurrentIndex(list->model()->index(1, 0)); // the older one
        QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"may have arrived already"_s), patience);
        QCOMPARE(app->offers(), (QStringList{u"Find out"_s, u"Stop and edit"_s}));
        m_answer = created;
        app->follow(u"Find out"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"is among the Drafts again"_s),
                                 patience);
        QVERIFY(app->isShown(u"pipeline"_s)); // of the one that arrived
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Submitted).size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Outbox).size(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Drafts), QStringList{u"Noa Bar-Lev"_s},
                                  patience);
        QCOMPARE(m_server->count("POST"), 3);
    }

    void findingOutLeavesThePageOfAnotherAlone()
    {
        const auto app = start();
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        app->press(QKeySequence::New);
        submit(*app, u"Dan"_s, u"JOURNEY-2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Outbox),
                                  (QStringList{u"Dan Bar-Lev"_s, u"Noa Bar-Lev"_s}), patience);
        const submission::EntryId dan = entryAt(*app, 0);
        auto *list = app->find<QListView>(u"recordList"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_COMPARE_WITH_TIMEOUT(title(*app), u"Noa Bar-Lev"_s, patience);
        m_answer = answer("500 Internal Server Error", "{}");
        app->sender().sendNow(dan); // as if his time had come
        QTRY_VERIFY_WITH_TIMEOUT(app->sentence().contains(u"Dan Bar-Lev may have arrived"_s),
                                 patience);
        QSignalSpy ended(&app->sender(), &submission::Sender::ended);
        app->follow(u"Find out"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(title(*app), u"Noa Bar-Lev"_s);
        QVERIFY2(app->sentence().contains(u"Dan Bar-Lev may have arrived"_s),
                 qPrintable(app->sentence()));
        m_answer = created;
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Outbox).size(), 2, patience);
        app->sender().sendNow(entryNamed(*app, u"Noa Bar-Lev"_s));
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"pipeline"_s), patience);
        QCOMPARE(title(*app), u"Noa Bar-Lev"_s);
        QVERIFY2(app->sentence().contains(u"Noa Bar-Lev was submitted"_s),
                 qPrintable(app->sentence()));
        app->click(u"anotherPosition"_s);
        QCOMPARE(app->inForm().firstName, u"Noa"_s);
    }

    void findingOutFromAPageShowsHowFarItIs()
    {
        const auto app = start();
        m_answer = answer("500 Internal Server Error", "{}");
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->offers().contains(u"Find out"_s), patience);
        app->press(QKeySequence::New);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Outbox), QStringList{u"Noa Bar-Lev"_s},
                                  patience);
        auto *list = app->find<QListView>(u"recordList"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        QVERIFY(!app->isShown(u"submitBar"_s));
        m_answer = {{}, Reaction::When::WholeBody, Reaction::Then::Keep, false};
        app->follow(u"Find out"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->count("POST"), 2, patience);
        QVERIFY(app->isShown(u"cancel"_s) && app->isShown(u"progress"_s));
        QVERIFY(!app->find<QWidget>(u"newCandidate"_s)->isEnabled());
        QVERIFY(!app->find<QWidget>(u"anotherPosition"_s)->isEnabled());
        app->click(u"cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->offers().contains(u"Find out"_s), patience);
        QVERIFY(app->isShown(u"submittedView"_s) && !app->isShown(u"submitBar"_s));
        QVERIFY(app->find<QWidget>(u"newCandidate"_s)->isEnabled());
    }

    void whatGoesOutByItselfLeavesTheKeyboardWhereItIs()
    {
        const auto app = start(RetryPolicyOfATest);
        submit(*app, u"Noa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(*app, Folder::Outbox).size(), 1, patience);
        app->press(QKeySequence::Find);
        QWidget *search = QApplication::focusWidget();
        QCOMPARE(search, app->find<QWidget>(u"recordSearch"_s));
        m_answer = created;
        QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"pipeline"_s), patience);
        QCOMPARE(QApplication::focusWidget(), search);
        QCOMPARE(app->window().findChild<gui::RecordPane *>()->folder(), Folder::Outbox);
    }

    void closingLeavesWhatIsBeingSentInTheOutbox()
    {
        {
            const auto app = start();
            const QByteArray work(6'000'000, 'x');
            const QStringList files{app->file(u"a.zip"_s, work), app->file(u"b.zip"_s, work + 'b'),
                                    app->file(u"c.zip"_s, work + 'c')};
            app->drop(u"files"_s, files);
            submit(*app, u"Noa"_s);
            QTRY_VERIFY_WITH_TIMEOUT(app->isShown(u"submittedView"_s), patience);
            m_answer = {{}, Reaction::When::AfterHead, Reaction::Then::Keep, true};
            QSignalSpy came(m_server.get(), &RawServer::headCame);
            app->follow(u"Send now"_s);
            QVERIFY(came.wait(patience));
            app->window().close();
            QVERIFY(app->window().isVisible());
            QVERIFY(app->offers().contains(u"Cancel and quit"_s));
            app->follow(u"Cancel and quit"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!app->window().isVisible(), patience);
        }
        m_answer = created;
        const auto again = start();
        QTRY_COMPARE_WITH_TIMEOUT(rows(*again, Folder::Submitted), QStringList{u"Noa Bar-Lev"_s},
                                  patience);
    }

private:
    static constexpr submission::RetryPolicy RetryPolicyOfATest{1ms, 10ms};
    static constexpr submission::RetryPolicy Never{1h, 1h};

    std::unique_ptr<JourneyFixture> start(const submission::RetryPolicy &policy = Never)
    {
        return std::make_unique<JourneyFixture>(
            comeet::Account{m_server->url(), u"key"_s, "not a real secret"},
            gui::theme::Appearance::System, m_folder->path(), policy);
    }
    static void submit(JourneyFixture &app, const QString &name, const QString &id = u"JOURNEY-1"_s)
    {
        app.fillNeeded(id);
        app.type(u"firstName"_s, name);
        app.type(u"lastName"_s, u"Bar-Lev"_s);
        app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    }
    /// The names in a folder, which is shown for that.
    static QStringList rows(JourneyFixture &app, Folder folder)
    {
        auto *pane = app.window().findChild<gui::RecordPane *>();
        if (!pane)
            return {};
        if (pane->folder() != folder)
            pane->showFolder(folder);
        const auto *model = app.find<QListView>(u"recordList"_s)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
    static submission::EntryId entryAt(JourneyFixture &app, int row)
    {
        const auto *model = app.find<QListView>(u"recordList"_s)->model();
        return model->index(row, 0).data(gui::RecordModel::IdRole).value<submission::EntryId>();
    }
    static submission::EntryId entryNamed(JourneyFixture &app, const QString &name)
    {
        return entryAt(app, int(app.listed().indexOf(name)));
    }
    /// Of the page that stands in place of the form.
    static QString title(const JourneyFixture &app)
    {
        return app.find<QWidget>(u"submittedView"_s)
            ->findChild<QWidget *>(u"title"_s)
            ->accessibleName();
    }
    static QString state(JourneyFixture &app)
    {
        const auto *model = app.find<QListView>(u"recordList"_s)->model();
        return model->index(0, 0).data(gui::RecordModel::StateTextRole).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Reaction m_answer;
    std::unique_ptr<RawServer> m_server;
};

QTEST_MAIN(OutboxJourney)
#include "outboxjourney.moc"
