// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/outcomemessage.h"
#include "journey/journeyfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using gui::theme::Tone;
using journey::patience;
using practice::FaultKind;

/// Whatever goes wrong on the way: the window says so, keeps what was typed, and sends nothing a
/// second time of its own accord.
class RefusalJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsAndKeepsTheForm_data();
    void tellsAndKeepsTheForm();
    void putsWhatPassesIntoTheOutbox_data();
    void putsWhatPassesIntoTheOutbox();
    void findsOutWhatBecameOfIt_data();
    void findsOutWhatBecameOfIt();

private:
    Outcome submitInto(FaultKind fault);

    std::unique_ptr<journey::JourneyFixture> m_app;
    candidate::Candidate m_typed;
};

void RefusalJourney::init()
{
    journey::failOnAnyWarning();
    m_app = std::make_unique<journey::JourneyFixture>();
}

void RefusalJourney::cleanup()
{
    m_app.reset();
}

Outcome RefusalJourney::submitInto(FaultKind fault)
{
    m_app->fillSample();
    m_typed = m_app->inForm();
    m_app->server().failNext({fault, practice::FaultTarget::Submit});
    QSignalSpy submitted(&m_app->sender(), &submission::Sender::ended);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    if (!QTest::qWaitFor([&] { return !submitted.isEmpty(); }, patience))
        return {};
    return submitted.constFirst().at(1).value<Outcome>();
}

void RefusalJourney::tellsAndKeepsTheForm_data()
{
    QTest::addColumn<FaultKind>("fault");
    QTest::addColumn<OutcomeKind>("outcome");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("firstOffer");
    const auto row = [](const char *name, FaultKind fault, OutcomeKind outcome, ErrorKind error,
                        Tone tone, const QString &offer) {
        QTest::newRow(name) << fault << outcome << error << tone << offer;
    };
    const QString again = u"Try again"_s;
    const QString findOut = u"Find out"_s;
    const QString account = u"Account settings…"_s;
    row("500", FaultKind::ServerError, OutcomeKind::Unknown, ErrorKind::ServerUnavailable,
        Tone::Attention, findOut);
    row("web page with 200", FaultKind::WebPage, OutcomeKind::Unknown, ErrorKind::PortalInTheWay,
        Tone::Attention, findOut);
    row("truncated JSON", FaultKind::Truncated, OutcomeKind::Unknown, ErrorKind::BadAnswer,
        Tone::Attention, findOut);
    row("drop after the body", FaultKind::Drop, OutcomeKind::Unknown, ErrorKind::ConnectionLost,
        Tone::Attention, findOut);
    row("lost with the body", FaultKind::Lost, OutcomeKind::Unknown, ErrorKind::ConnectionLost,
        Tone::Attention, findOut);
    row("401 merged", FaultKind::Merged, OutcomeKind::Refused, ErrorKind::Merged, Tone::Error,
        again);
    row("403", FaultKind::NoPermission, OutcomeKind::Refused, ErrorKind::NoPermission, Tone::Error,
        account);
}

void RefusalJourney::tellsAndKeepsTheForm()
{
    QFETCH(FaultKind, fault);
    const Outcome outcome = submitInto(fault);
    QTEST(outcome.kind, "outcome");
    QTEST(outcome.error.kind, "error");
    const auto message = gui::messageFor(outcome, u"Bobby"_s, u"Practice company"_s);
    QTEST(message.tone, "tone");
    QVERIFY(!m_app->sentence().isEmpty());
    QCOMPARE(m_app->sentence(), message.sentence);
    QTEST(m_app->offers().value(0), "firstOffer");
    QVERIFY(m_app->isShown(u"form"_s) && m_app->find<QWidget>(u"form"_s)->isEnabled());
    QCOMPARE(m_app->inForm(), m_typed);
    QCOMPARE(m_app->submissions(), 1);
}

void RefusalJourney::putsWhatPassesIntoTheOutbox_data()
{
    QTest::addColumn<FaultKind>("fault");
    QTest::newRow("302") << FaultKind::Redirect;
    QTest::newRow("429") << FaultKind::TooManyRequests;
    QTest::newRow("503") << FaultKind::Unavailable;
}

void RefusalJourney::putsWhatPassesIntoTheOutbox()
{
    QFETCH(FaultKind, fault);
    const Outcome outcome = submitInto(fault);
    QVERIFY(submission::isPassing(outcome));
    QTRY_VERIFY(m_app->isShown(u"submittedView"_s));
    const QString why = outcome.error.withoutWaiting.isEmpty() ? outcome.error.sentence
                                                               : outcome.error.withoutWaiting;
    QVERIFY(m_app->sentence().startsWith(why));
    QVERIFY(m_app->sentence().contains(u"Outbox"_s));
    QVERIFY(!m_app->sentence().contains(u"Wait a little"_s));
    QVERIFY(m_app->serverWords().contains(outcome.error.serverMessage));
    QCOMPARE(m_app->offers(), (QStringList{u"Send now"_s, u"Stop and edit"_s}));
    m_app->follow(u"Stop and edit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"form"_s), patience);
    QVERIFY(m_app->find<QWidget>(u"form"_s)->isEnabled());
    QCOMPARE(m_app->inForm(), candidate::tidied(m_typed));
    QCOMPARE(m_app->submissions(), 1);
}

void RefusalJourney::findsOutWhatBecameOfIt_data()
{
    QTest::addColumn<FaultKind>("fault");
    QTest::newRow("it had arrived") << FaultKind::Drop;
    QTest::newRow("it had not arrived") << FaultKind::Lost;
    QTest::newRow("it had arrived, the answer broke off") << FaultKind::Truncated;
}

void RefusalJourney::findsOutWhatBecameOfIt()
{
    QFETCH(FaultKind, fault);
    const int before = m_app->server().candidateCount();
    const Outcome outcome = submitInto(fault);
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    m_app->follow(u"Find out"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QVERIFY(m_app->isShown(u"pipeline"_s));
    QCOMPARE(m_app->server().candidateCount(), before + 1);
    QCOMPARE(m_app->server().lastAccepted(), journey::JourneyFixture::sample(*m_app));
}

QTEST_MAIN(RefusalJourney)
#include "refusaljourney.moc"
