// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/candidateform.h"
#include "gui/timelinemodel.h"
#include "journey/journeyfixture.h"

#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using journey::patience;

/// From an empty form to a candidate in Comeet, and on to the next one.
class SubmitJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fitsTheScreen();
    void sampleArrivesAsTyped();
    void findsThePositionInTheList();
    void namesThePositionThatWasTypedBeforeTheListCame();
    void showsTheTimelineAndRefreshes();
    void nextFormRemembersTheContact();
    void nextFormOffersThePosition();
    void refreshingTwiceIsRefreshingOnce();
    void whatIsSentCannotBeEditedAnyMore();
    void isCancelledBeforeItIsRecorded();

private:
    void submitSample();

    std::unique_ptr<journey::JourneyFixture> m_app;
};

void SubmitJourney::init()
{
    journey::failOnAnyWarning();
    m_app = std::make_unique<journey::JourneyFixture>();
}

void SubmitJourney::cleanup()
{
    m_app.reset();
}

void SubmitJourney::submitSample()
{
    m_app->fillSample();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
}

/// Also a small one: what sends is at the window's lower edge.
void SubmitJourney::fitsTheScreen()
{
    const QRect available = m_app->window().screen()->availableGeometry();
    QVERIFY2(available.width() < 1280 && available.height() < 820, "a screen that is not small");
    QVERIFY(m_app->firstSize().width() < available.width());
    QVERIFY(m_app->firstSize().height() < available.height());
}

void SubmitJourney::sampleArrivesAsTyped()
{
    submitSample();
    QCOMPARE(m_app->submissions(), 1);
    QCOMPARE(m_app->server().lastAccepted(), journey::JourneyFixture::sample(*m_app));
    QVERIFY(m_app->sentence().contains(u"Bobby Robert Chauck"_s));
    QVERIFY(m_app->offers().isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_app->find<QWidget>(u"submittedView"_s)->focusProxy());
    QVERIFY(!m_app->window().windowTitle().contains(u"Chauck"_s));
    m_app->press(QKeySequence(Qt::Key_Return)); // the next one, without the mouse
    QVERIFY(m_app->isShown(u"form"_s));
    QVERIFY(!m_app->isShown(u"submittedView"_s));
}

void SubmitJourney::findsThePositionInTheList()
{
    m_app->find<QWidget>(u"positionUid"_s)->setFocus();
    const auto *form = m_app->find<gui::CandidateForm>(u"form"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!form->nameOfPosition(u"87.405"_s).isEmpty(), patience);
    QTest::keyClicks(QApplication::focusWidget(), u"backend"_s);
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_app->inForm().positionUid, u"87.405"_s);
}

void SubmitJourney::namesThePositionThatWasTypedBeforeTheListCame()
{
    m_app->type(u"positionUid"_s, u"NEW.1"_s);
    const auto *shown = m_app->find<QWidget>(u"submitBar"_s)->findChild<QLabel *>(u"position"_s);
    QVERIFY(shown->text().isEmpty());
    emit m_app->service().positionsLoaded({{u"NEW.1"_s, u"Gardener"_s, {}, {}}}, true);
    QCOMPARE(shown->text(), u"Gardener"_s);
}

void SubmitJourney::showsTheTimelineAndRefreshes()
{
    submitSample();
    QVERIFY(m_app->isShown(u"pipeline"_s));
    const auto *list = m_app->find<QWidget>(u"pipeline"_s)->findChild<QListView *>();
    QVERIFY(list && list->isVisible());
    QVERIFY(list->model()->rowCount() > 0);

    QSignalSpy opened(&m_app->service(), &submission::SubmissionService::candidateOpened);
    m_app->press(QKeySequence(Qt::Key_F5));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QVERIFY(m_app->isShown(u"submittedView"_s));
    QVERIFY(list->model()->rowCount() > 0);
    QCOMPARE(m_app->submissions(), 1);
}

void SubmitJourney::refreshingTwiceIsRefreshingOnce()
{
    submitSample();
    QSignalSpy opened(&m_app->service(), &submission::SubmissionService::candidateOpened);
    m_app->press(QKeySequence(Qt::Key_F5));
    m_app->press(QKeySequence(Qt::Key_F5));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QVERIFY(!m_app->isShown(u"pipelineError"_s));
}

/// From the moment on in which Submit is pressed, though it is still to be recorded.
void SubmitJourney::whatIsSentCannotBeEditedAnyMore()
{
    m_app->fillNeeded();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QVERIFY(!m_app->find<QWidget>(u"form"_s)->isEnabled());
    QVERIFY(m_app->isShown(u"cancel"_s));
    m_app->press(QKeySequence::New);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(m_app->submissions(), 1);
    QVERIFY(m_app->sentence().contains(u"was submitted"_s));
}

void SubmitJourney::isCancelledBeforeItIsRecorded()
{
    m_app->fillNeeded();
    const candidate::Candidate typed = m_app->inForm();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_app->click(u"cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->sentence().contains(u"Nothing was submitted"_s), patience);
    QVERIFY(m_app->find<QWidget>(u"form"_s)->isEnabled());
    QVERIFY(!m_app->isShown(u"cancel"_s));
    QCOMPARE(m_app->inForm(), typed);
    QCOMPARE(m_app->submissions(), 0);
}

void SubmitJourney::nextFormRemembersTheContact()
{
    submitSample();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    QVERIFY(m_app->isShown(u"form"_s));
    QVERIFY(!m_app->isShown(u"pipeline"_s));
    const candidate::Candidate next = m_app->inForm();
    QCOMPARE(next.sourceContact.fullName, u"Michael Rosen"_s);
    QCOMPARE(next.sourceContact.email, u"michael@example.com"_s);
    QVERIFY(!next.partnerCandidateId.isEmpty());
    QVERIFY(next.partnerCandidateId != "1111A"_L1);
    QVERIFY(next.firstName.isEmpty() && next.customFields.isEmpty() && !next.resume);
    QVERIFY(m_app->offers().isEmpty());
}

/// It is chosen, not filled in: the next candidate may be for another one.
void SubmitJourney::nextFormOffersThePosition()
{
    m_app->fillSample();
    m_app->type(u"positionUid"_s, u"87.405"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    const auto *form = m_app->find<gui::CandidateForm>(u"form"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!form->nameOfPosition(u"87.405"_s).isEmpty(), patience);
    QVERIFY(m_app->inForm().positionUid.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(m_app->inForm().positionUid.isEmpty());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(m_app->inForm().positionUid, u"87.405"_s);
}

QTEST_MAIN(SubmitJourney)
#include "submitjourney.moc"
