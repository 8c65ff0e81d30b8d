// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordmodel.h"
#include "gui/recordpane.h"
#include "gui/statusnews.h"
#include "journey/journeyfixture.h"
#include "support/rawserver.h"

#include <QAction>
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

/// Where candidates stand is looked after while something else is done.
class StatusJourney : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        journey::failOnAnyWarning();
        m_status = "In progress";
        m_server = std::make_unique<RawServer>([this](const testsupport::RawRequest &request) {
            if (request.target.contains("/positions"))
                return answer("403 Forbidden", R"({"error":"no_permission"})");
            return answer("200 OK", R"({"uid":"00.AAA","status":")" + m_status + R"("})");
        });
        m_app = std::make_unique<JourneyFixture>(
            comeet::Account{m_server->url(), u"key"_s, "not a real secret"});
        m_app->fillNeeded();
        m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"pipeline"_s), patience);
    }
    void cleanup() { m_app.reset(); }

    void aChangeIsMarkedUntilItIsLookedAt()
    {
        m_app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
        m_status = "Hired";
        m_app->letPass(10min);
        m_app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
        QTRY_VERIFY_WITH_TIMEOUT(row().data(gui::RecordModel::NewsRole).toBool(), patience);
        QVERIFY(row().data(Qt::AccessibleTextRole).toString().contains(u"new status"_s));
        QVERIFY(row().data(gui::RecordModel::StateTextRole).toString().contains(u"Hired"_s));
        QVERIFY(m_app->isShown(u"form"_s)); // nobody is disturbed

        auto *list = m_app->find<QListView>(u"recordList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row()).center());
        QTRY_VERIFY_WITH_TIMEOUT(m_app->sentence().contains(u"Hired"_s), patience);
        QVERIFY(m_app->sentence().contains(u"In progress"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!row().data(gui::RecordModel::NewsRole).toBool(), patience);
    }

    void whatIsShownIsRenewed()
    {
        m_status = "On hold";
        m_app->letPass(10min);
        const auto *status = m_app->find<QWidget>(u"status"_s);
        QTRY_VERIFY_WITH_TIMEOUT(status->property("text").toString().contains(u"On hold"_s),
                                 patience);
    }

    void whoLooksElsewhereIsNotified()
    {
        QSignalSpy notified(m_app->window().findChild<gui::StatusNews *>(),
                            &gui::StatusNews::notified);
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        m_status = "Rejected";
        m_app->letPass(10min);
        QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, patience);
        const QString text = notified.at(0).at(0).toString();
        QVERIFY(text.contains(u"Rejected"_s));
        QVERIFY(!text.contains(u"Bobby"_s) && !text.contains(u"Chauck"_s));
    }

    void isTurnedOff()
    {
        auto *watch = m_app->window().findChild<QAction *>(u"watchStatuses"_s);
        auto *notify = m_app->window().findChild<QAction *>(u"notify"_s);
        QVERIFY(watch->isChecked() && notify->isChecked());
        watch->trigger();
        QVERIFY(!m_app->watch().isOn());
        QVERIFY(!notify->isEnabled());
        watch->trigger();
        QVERIFY(m_app->watch().isOn());
        QVERIFY(notify->isEnabled());
    }

private:
    QModelIndex row() const
    {
        return m_app->find<QListView>(u"recordList"_s)->model()->index(0, 0);
    }

    QByteArray m_status;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<JourneyFixture> m_app;
};

QTEST_MAIN(StatusJourney)
#include "statusjourney.moc"
