// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/journeyfixture.h"

#include "gui/pipelinepane.h"

#include <QClipboard>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using journey::patience;

/// The candidate is in the position already: whoever submits opens the one that is there, changes
/// the id, or turns to another position, and types nothing twice.
class ConflictJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsAndOpensTheExisting();
    void saysWhatMayNotBeRead();
    void openingCanBeStopped();
    void lateAnswerLeavesTheNextOneAlone();
    void anotherIdGoesThrough();
    void anotherPositionGoesThrough();
    void anOpeningEndsWithTheNextSubmission();
    void sentOneGoesOnToAnotherPosition();

private:
    void submitTwice();

    std::unique_ptr<journey::JourneyFixture> m_app;
    candidate::Candidate m_typed;
    const QStringList m_restOfOffers{u"Send to another position…"_s, u"Change the id…"_s};
};

void ConflictJourney::init()
{
    journey::failOnAnyWarning();
    m_app = std::make_unique<journey::JourneyFixture>();
}

void ConflictJourney::cleanup()
{
    m_app.reset();
}

void ConflictJourney::submitTwice()
{
    m_app->fillNeeded();
    m_app->click(u"submit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_app->fillSample();
    m_app->type(u"partnerCandidateId"_s, u"JOURNEY-1"_s);
    m_typed = m_app->inForm();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->offers().isEmpty(), patience);
    QVERIFY(m_app->isShown(u"form"_s));
    QCOMPARE(m_app->inForm(), m_typed);
}

void ConflictJourney::tellsAndOpensTheExisting()
{
    submitTwice();
    QCOMPARE(m_app->offers().value(0), u"Open the existing candidate"_s);
    QVERIFY(m_app->serverWords().contains(
        u"Candidate with provided partner_candidate_id already exists in position with status in "
        "progress"_s));

    m_app->press(QKeySequence(Qt::Key_Return)); // the first offer has the focus
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"pipeline"_s), patience);
    // Comeet's conflict names it by a number, and the record that came of it by its uid.
    const auto &record = m_app->find<gui::PipelinePane>(u"pipeline"_s)->record();
    QVERIFY(record && !record->uid.isEmpty());
    QCOMPARE(record->firstName, u"Bobby"_s);
    const auto *list = m_app->find<QWidget>(u"pipeline"_s)->findChild<QListView *>();
    QVERIFY(list->isVisible() && list->model()->rowCount() > 0);
    QVERIFY(m_app->isShown(u"form"_s));
    QCOMPARE(m_app->inForm(), m_typed);
    QCOMPARE(m_app->offers(), m_restOfOffers);

    // What was asked for has the keyboard, and gives it back to the form.
    QCOMPARE(QApplication::focusWidget(), list);
    m_app->find<QWidget>(u"pipeline"_s)->findChild<QWidget *>(u"close"_s)->setFocus();
    m_app->press(QKeySequence(Qt::Key_Return));
    QVERIFY(!m_app->isShown(u"pipeline"_s));
    QVERIFY(m_app->find<QWidget>(u"form"_s)->isAncestorOf(QApplication::focusWidget()));
}

void ConflictJourney::saysWhatMayNotBeRead()
{
    m_app->fillNeeded(u"PRACTICE-2"_s); // is in that position, from another source
    m_app->type(u"positionUid"_s, u"87.405"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->offers().isEmpty(), patience);
    m_app->follow(u"Open the existing candidate"_s);
    const QStringList offers = QStringList{u"Copy the uid"_s} + m_restOfOffers;
    QTRY_COMPARE_WITH_TIMEOUT(m_app->offers(), offers, patience);
    QVERIFY2(m_app->sentence().contains(u"5556"_s), qPrintable(m_app->sentence()));
    m_app->follow(u"Copy the uid"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"5556"_s);
}

void ConflictJourney::openingCanBeStopped()
{
    submitTwice();
    const QStringList offers = m_app->offers();
    m_app->follow(u"Open the existing candidate"_s);
    QCOMPARE(m_app->offers(), QStringList{u"Cancel"_s});
    m_app->follow(u"Cancel"_s);
    QCOMPARE(m_app->offers(), offers);
    QVERIFY(!m_app->isShown(u"pipeline"_s));
    QCOMPARE(m_app->inForm(), m_typed);
}

void ConflictJourney::lateAnswerLeavesTheNextOneAlone()
{
    submitTwice();
    m_app->follow(u"Open the existing candidate"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
    emit m_app->service().candidateOpened({}); // if it was not stopped in time
    QVERIFY(!m_app->isShown(u"pipeline"_s));
    QVERIFY(m_app->sentence().isEmpty());
    QVERIFY(m_app->inForm().firstName.isEmpty());
}

void ConflictJourney::anotherIdGoesThrough()
{
    submitTwice();
    m_app->follow(u"Change the id…"_s);
    QCOMPARE(QApplication::focusWidget(), m_app->find<QWidget>(u"partnerCandidateId"_s));
    m_app->type(u"partnerCandidateId"_s, u"JOURNEY-2"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(m_app->server().lastAccepted().value("partner_candidate_id"_L1), u"JOURNEY-2"_s);
    QCOMPARE(m_app->submissions(), 3);
}

void ConflictJourney::anotherPositionGoesThrough()
{
    submitTwice();
    m_app->follow(u"Send to another position…"_s);
    QVERIFY(m_app->find<QWidget>(u"positionUid"_s)->isAncestorOf(QApplication::focusWidget()));
    m_app->type(u"positionUid"_s, u"87.405"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(m_app->server().lastAccepted().value("position_uid"_L1), u"87.405"_s);
    QVERIFY(m_app->server().lastAccepted().contains("resume"_L1));
}

/// Its late answer would be taken for the answer about the one that was submitted meanwhile.
void ConflictJourney::anOpeningEndsWithTheNextSubmission()
{
    submitTwice();
    QSignalSpy failed(&m_app->service(), &submission::SubmissionService::openFailed);
    QSignalSpy opened(&m_app->service(), &submission::SubmissionService::candidateOpened);
    m_app->server().failNext({practice::FaultKind::Slow, practice::FaultTarget::Read});
    m_app->follow(u"Open the existing candidate"_s);
    m_app->type(u"positionUid"_s, u"87.405"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_app->sentence().contains(u"was submitted"_s));
}

void ConflictJourney::sentOneGoesOnToAnotherPosition()
{
    m_app->fillSample();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    m_app->click(u"anotherPosition"_s);
    QVERIFY(m_app->isShown(u"form"_s));
    QVERIFY(m_app->inForm().positionUid.isEmpty());
    m_app->type(u"positionUid"_s, u"87.405"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QJsonObject expected = journey::JourneyFixture::sample(*m_app);
    expected.insert(u"position_uid"_s, u"87.405"_s);
    QCOMPARE(m_app->server().lastAccepted(), expected);
}

QTEST_MAIN(ConflictJourney)
#include "conflictjourney.moc"
