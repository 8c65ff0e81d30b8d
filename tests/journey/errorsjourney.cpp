// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/fields.h"
#include "journey/journeyfixture.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using journey::patience;

/// What the window does before anything is sent: it names what to mend, and loses nothing.
class ErrorsJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyFormListsAndLeads();
    void theMessageFollowsWhatIsMended();
    void escapeDismissesWhatWasSaid();
    void closingAnEmptyFormDoesNot();
    void discardedWorkComesBack();
    void undoGoesAcrossFields();
    void submitWaitsForFiles();
    void aRefusedFileStopsTheSending();
    void filesDroppedAnywhereFindTheirPlace();

private:
    bool focusIsIn(const QString &name) const
    {
        const auto *field = m_app->find<QWidget>(name);
        const auto *focused = QApplication::focusWidget();
        return field == focused || field->isAncestorOf(focused);
    }

    std::unique_ptr<journey::JourneyFixture> m_app;
};

void ErrorsJourney::init()
{
    journey::failOnAnyWarning();
    m_app = std::make_unique<journey::JourneyFixture>();
}

void ErrorsJourney::cleanup()
{
    m_app.reset();
}

void ErrorsJourney::emptyFormListsAndLeads()
{
    m_app->find<QWidget>(u"note"_s)->setFocus();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (const auto field :
         {candidate::Field::PositionUid, candidate::Field::FirstName, candidate::Field::LastName})
        QVERIFY2(m_app->sentence().contains(candidate::plainLabel(field)),
                 qPrintable(m_app->sentence()));
    QVERIFY(m_app->sentence().startsWith(u'3'));
    QVERIFY(focusIsIn(u"positionUid"_s));
    QVERIFY(m_app->isShown(u"problems"_s));

    m_app->type(u"positionUid"_s, u"11.11"_s);
    m_app->follow(u"Go to the first"_s);
    QVERIFY2(focusIsIn(u"firstName"_s), "what was mended is led to no more");
    QCOMPARE(m_app->submissions(), 0);
}

/// What the strip says of the fields is true of them, without a look at each.
void ErrorsJourney::theMessageFollowsWhatIsMended()
{
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QVERIFY2(m_app->sentence().startsWith(u'3'), qPrintable(m_app->sentence()));
    m_app->type(u"positionUid"_s, u"11.11"_s);
    QVERIFY2(m_app->sentence().startsWith(u'2'), qPrintable(m_app->sentence()));
    QVERIFY(!m_app->sentence().contains(candidate::plainLabel(candidate::Field::PositionUid)));
    m_app->type(u"firstName"_s, u"Noa"_s);
    m_app->type(u"email"_s, u"noa@"_s);
    QVERIFY2(m_app->sentence().startsWith(u'2'), qPrintable(m_app->sentence()));
    QVERIFY(m_app->sentence().contains(candidate::plainLabel(candidate::Field::Email)));
    m_app->type(u"lastName"_s, u"Bar"_s);
    QVERIFY2(m_app->sentence().startsWith(u'1'), qPrintable(m_app->sentence()));
    m_app->find<QWidget>(u"email"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"noa@example.com"_s);
    QVERIFY(m_app->sentence().startsWith(u'1')); // it may be half of an address
    m_app->find<QWidget>(u"city"_s)->setFocus();
    QVERIFY2(m_app->sentence().startsWith(u"What was"_s), qPrintable(m_app->sentence()));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->offers().isEmpty(), patience);
    QVERIFY(!m_app->isShown(u"problems"_s));
    m_app->type(u"linkedinUrl"_s, u"noa"_s);
    QVERIFY2(m_app->sentence().startsWith(u'1'), qPrintable(m_app->sentence()));
    QCOMPARE(m_app->offers(), QStringList{u"Go to the first"_s});
}

/// From the field to which the message led, and without leaving it.
void ErrorsJourney::escapeDismissesWhatWasSaid()
{
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QVERIFY(m_app->isShown(u"strip"_s));
    m_app->type(u"firstName"_s, u"Noa"_s);
    auto *lastName = m_app->find<QWidget>(u"lastName"_s);
    lastName->setFocus();
    m_app->press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!m_app->isShown(u"strip"_s));
    QCOMPARE(QApplication::focusWidget(), lastName);
    QCOMPARE(m_app->inForm().firstName, u"Noa"_s);
    m_app->press(QKeySequence(Qt::Key_Escape)); // to no end

    // The button that dismisses takes Return like the others, and leads back into the form.
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_app->find<QWidget>(u"dismissMessage"_s)->setFocus();
    m_app->press(QKeySequence(Qt::Key_Return));
    QVERIFY(!m_app->isShown(u"strip"_s));
    QVERIFY(m_app->find<QWidget>(u"form"_s)->isAncestorOf(QApplication::focusWidget()));
}

void ErrorsJourney::closingAnEmptyFormDoesNot()
{
    QVERIFY(m_app->window().close());
}

void ErrorsJourney::discardedWorkComesBack()
{
    m_app->fillSample();
    const candidate::Candidate typed = m_app->inForm();
    m_app->click(u"discard"_s);
    QVERIFY(m_app->inForm().firstName.isEmpty() && !m_app->inForm().resume);
    QCOMPARE(m_app->offers(), QStringList{u"Bring it back"_s});
    m_app->follow(u"Bring it back"_s);
    QCOMPARE(m_app->inForm(), typed);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(m_app->server().lastAccepted(), journey::JourneyFixture::sample(*m_app));
}

void ErrorsJourney::undoGoesAcrossFields()
{
    const candidate::Candidate empty = m_app->inForm();
    m_app->type(u"firstName"_s, u"Bobby"_s);
    m_app->type(u"lastName"_s, u"Chauck"_s);
    m_app->drop(u"resume"_s, {m_app->file(u"cv.pdf"_s, "%PDF-1.4 invented")});
    QTRY_VERIFY_WITH_TIMEOUT(m_app->inForm().resume, patience);
    const candidate::Candidate filled = m_app->inForm();
    const QKeySequence undo(Qt::CTRL | Qt::Key_Z);
    m_app->press(undo);
    QVERIFY(!m_app->inForm().resume);
    m_app->press(undo);
    QCOMPARE(m_app->inForm().lastName, QString());
    QCOMPARE(m_app->inForm().firstName, u"Bobby"_s);
    m_app->press(undo);
    QCOMPARE(m_app->inForm(), empty);
    for (int i = 0; i < 3; ++i)
        m_app->press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QCOMPARE(m_app->inForm(), filled);
}

void ErrorsJourney::submitWaitsForFiles()
{
    m_app->fillNeeded();
    m_app->drop(u"files"_s, {m_app->file(u"work.zip"_s, QByteArray(4'000'000, 'w'))});
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(m_app->submissions(), 1);
    QVERIFY(m_app->server().lastAccepted().contains("files"_L1));
}

void ErrorsJourney::aRefusedFileStopsTheSending()
{
    m_app->fillNeeded();
    m_app->drop(u"files"_s, {m_app->file(u"large.zip"_s, QByteArray(7 * 1024 * 1024, 'z'))});
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return)); // while it is being read
    QTRY_VERIFY_WITH_TIMEOUT(m_app->sentence().startsWith(u"Nothing was sent"_s), patience);
    QCOMPARE(m_app->submissions(), 0);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return)); // without it, knowingly
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(m_app->submissions(), 1);
}

void ErrorsJourney::filesDroppedAnywhereFindTheirPlace()
{
    m_app->drop(u"note"_s,
                {m_app->file(u"cv.pdf"_s, "%PDF-1.4 invented"), m_app->pictureFile(u"me.png"_s),
                 m_app->file(u"work.zip"_s, "PK")});
    QTRY_VERIFY_WITH_TIMEOUT(m_app->inForm().resume, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->inForm().picture, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->inForm().files.size(), 1, patience);
    QCOMPARE(m_app->inForm().note, QString());
}

QTEST_MAIN(ErrorsJourney)
#include "errorsjourney.moc"
