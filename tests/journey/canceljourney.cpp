// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/journeyfixture.h"
#include "support/rawserver.h"

#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using journey::patience;
using testsupport::RawServer;
using testsupport::Reaction;

/// Cancelling says truly what became of the candidate: nothing arrived, or it may have.
class CancelJourney : public QObject
{
    Q_OBJECT

private slots:
    void init() { journey::failOnAnyWarning(); }
    void beforeTheLastByteNothingArrived();
    void afterTheLastByteItMayHaveArrived();
    void doubtStaysInSight();
    void quittingWhileSendingAsks();
    void quittingHearsThatItArrived();

private:
    static comeet::Account account(const RawServer &server)
    {
        return {server.url(), u"practice"_s, "not a real secret"};
    }
    static void attachLargeFiles(journey::JourneyFixture &app);
    static void cancelAfterTheLastByte(journey::JourneyFixture &app, RawServer &server);
};

/// More than the buffers between two ends of a socket hold, so that it stands half way.
void CancelJourney::attachLargeFiles(journey::JourneyFixture &app)
{
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        QByteArray content(5 * 1024 * 1024, 'x');
        content.append(QByteArray::number(i));
        paths.append(app.file(u"work%1.zip"_s.arg(i), content));
    }
    app.drop(u"files"_s, paths);
    QTRY_COMPARE_WITH_TIMEOUT(app.inForm().files.size(), 4, patience);
}

void CancelJourney::beforeTheLastByteNothingArrived()
{
    RawServer server([](const auto &) {
        return Reaction{{}, Reaction::When::AfterHead, Reaction::Then::Keep, true};
    });
    journey::JourneyFixture app(account(server));
    app.fillNeeded();
    attachLargeFiles(app);
    const candidate::Candidate typed = app.inForm();
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const auto *progress = app.find<QWidget>(u"submitBar"_s)->findChild<QProgressBar *>();
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 1, patience);
    QVERIFY(progress->value() < progress->maximum());
    QVERIFY(!app.find<QWidget>(u"form"_s)->isEnabled());
    QVERIFY(!app.find<QAction>(u"undo"_s)->isEnabled());
    QVERIFY(!app.find<QWidget>(u"connectAccountLink"_s)->isEnabled());
    app.click(u"cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"submit"_s), patience);
    QVERIFY2(app.sentence().contains(u"Nothing was"_s), qPrintable(app.sentence()));
    QVERIFY(!app.offers().contains(u"Find out"_s));
    QCOMPARE(app.inForm(), typed);
    QCOMPARE(server.count("POST"), 1);
}

void CancelJourney::cancelAfterTheLastByte(journey::JourneyFixture &app, RawServer &server)
{
    QSignalSpy body(&server, &RawServer::bodyCame);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    const auto *progress = app.find<QWidget>(u"submitBar"_s)->findChild<QProgressBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(server.count("POST") == 1 && !body.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(progress->value(), progress->maximum(), patience);
    app.click(u"cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"submit"_s), patience);
}

void CancelJourney::doubtStaysInSight()
{
    int posts = 0;
    RawServer server([&posts](const testsupport::RawRequest &request) {
        if (request.method == "POST" && ++posts == 2)
            return testsupport::answer("201 Created", R"({"uid":"00.AAA"})");
        return Reaction{{}, Reaction::When::WholeBody, Reaction::Then::Keep, false};
    });
    journey::JourneyFixture app(account(server));
    app.fillNeeded();
    QVERIFY(!app.isShown(u"doubt"_s));
    cancelAfterTheLastByte(app, server);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    QVERIFY(app.offers().isEmpty());
    QVERIFY(app.isShown(u"doubt"_s));

    app.click(u"doubt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"submittedView"_s), patience);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    QTRY_VERIFY_WITH_TIMEOUT(!app.isShown(u"doubt"_s), patience);
}

void CancelJourney::afterTheLastByteItMayHaveArrived()
{
    RawServer server([](const auto &) {
        return Reaction{{}, Reaction::When::WholeBody, Reaction::Then::Keep, false};
    });
    journey::JourneyFixture app(account(server));
    app.fillNeeded();
    const candidate::Candidate typed = app.inForm();
    cancelAfterTheLastByte(app, server);
    QVERIFY2(app.sentence().contains(u"may have arrived"_s), qPrintable(app.sentence()));
    QCOMPARE(app.offers().value(0), u"Find out"_s);
    QCOMPARE(app.inForm(), typed);
    QCOMPARE(server.count("POST"), 1);
}

void CancelJourney::quittingWhileSendingAsks()
{
    RawServer server([](const auto &) {
        return Reaction{{}, Reaction::When::AfterHead, Reaction::Then::Keep, true};
    });
    journey::JourneyFixture app(account(server));
    app.fillNeeded();
    attachLargeFiles(app);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 1, patience);
    QVERIFY(!app.window().close());
    QCOMPARE(app.offers(), QStringList{u"Cancel and quit"_s});
    app.follow(u"Cancel and quit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isVisible(), patience);
}

void CancelJourney::quittingHearsThatItArrived()
{
    RawServer server([](const auto &) {
        return Reaction{{}, Reaction::When::AfterHead, Reaction::Then::Keep, true};
    });
    journey::JourneyFixture app(account(server));
    app.fillNeeded();
    attachLargeFiles(app);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 1, patience);
    app.window().close();
    app.follow(u"Cancel and quit"_s);
    candidate::Outcome created; // the answer was faster
    created.kind = candidate::OutcomeKind::Created;
    created.record.uid = {u"00.AAA"_s, false};
    emit app.service().submitted(created);
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"submittedView"_s), patience);
    QVERIFY(app.window().isVisible());
}

QTEST_MAIN(CancelJourney)
#include "canceljourney.moc"
