// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordpane.h"
#include "journey/journeyfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using journey::patience;

/// From the practice company to a client of one's own.
class AccountJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsAndSubmitsToTheClient();
    void whatIsChosenHoldsForWhatComesNext();
    void aPageEndsTheVisit();
    void whatIsHandedOverIsForTheChosenClient();
    void saysWhatIsMissing();

private:
    QDialog *openDialog();
    void connectClient();
    void connectClientForNext();
    void choose(const QString &name);
    static void fill(const QDialog *dialog, const QString &name, const QString &text);

    practice::PracticeServer m_client;
    std::unique_ptr<journey::JourneyFixture> m_app;
};

void AccountJourney::init()
{
    journey::failOnAnyWarning();
    QVERIFY(m_client.start());
    m_app = std::make_unique<journey::JourneyFixture>();
}

void AccountJourney::cleanup()
{
    m_app.reset();
    m_client.stop();
}

QDialog *AccountJourney::openDialog()
{
    m_app->click(u"connectAccountLink"_s);
    return m_app->window().findChild<QDialog *>();
}

void AccountJourney::fill(const QDialog *dialog, const QString &name, const QString &text)
{
    auto *edit = dialog->findChild<QLineEdit *>(name);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void AccountJourney::connectClient()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog && dialog->isVisible());
    fill(dialog, u"name"_s, u"Acme Robotics"_s);
    fill(dialog, u"baseUrl"_s, m_client.baseUrl().toString());
    fill(dialog, u"apiKey"_s, m_client.apiKey());
    fill(dialog, u"secret"_s, QString::fromLatin1(m_client.secret()));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_app->isShown(u"banner"_s));
    // Here is no keychain, and who connects has to know it.
    QTRY_VERIFY(m_app->sentence().contains(u"keychain"_s));
    m_app->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
}

/// What is in the form stays with the practice company.
void AccountJourney::connectClientForNext()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->listed().isEmpty(), patience);
    m_app->press(QKeySequence::New);
    connectClient();
}

void AccountJourney::choose(const QString &name)
{
    auto *list = m_app->find<QListView>(u"recordList"_s);
    list->setCurrentIndex(list->model()->index(int(m_app->listed().indexOf(name)), 0));
    QTRY_COMPARE_WITH_TIMEOUT(m_app->inForm().firstName, name, patience);
}

void AccountJourney::connectsAndSubmitsToTheClient()
{
    connectClient();
    m_app->fillNeeded();
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QCOMPARE(m_client.submissionsReceived(), 1);
    QCOMPARE(m_app->submissions(), 0);
    QVERIFY(m_app->sentence().contains(u"Acme Robotics"_s));
}

/// To look at a draft is to choose nothing.
void AccountJourney::whatIsChosenHoldsForWhatComesNext()
{
    m_app->type(u"firstName"_s, u"Noa"_s);
    m_app->press(QKeySequence::New);
    m_app->type(u"firstName"_s, u"Tomasz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->listed(), (QStringList{u"Tomasz"_s, u"Noa"_s}), patience);
    connectClient();
    m_app->press(QKeySequence::New);
    QVERIFY(!m_app->isShown(u"banner"_s));
    choose(u"Noa"_s); // of the practice company
    QVERIFY(m_app->isShown(u"banner"_s));
    m_app->press(QKeySequence::New);
    QVERIFY(!m_app->isShown(u"banner"_s));
    choose(u"Tomasz"_s); // in the form when the client was connected
    QVERIFY(!m_app->isShown(u"banner"_s));

    choose(u"Noa"_s);
    m_app->click(u"discard"_s);
    QVERIFY(!m_app->isShown(u"banner"_s));
    m_app->follow(u"Bring it back"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->inForm().firstName, u"Noa"_s, patience);
    QVERIFY(m_app->isShown(u"banner"_s)); // as it was
}

/// What stands in place of the form is no draft: what comes next is for the chosen client.
void AccountJourney::aPageEndsTheVisit()
{
    m_app->type(u"firstName"_s, u"Noa"_s);
    connectClientForNext();
    m_app->fillNeeded(u"JOURNEY-2"_s);
    m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    m_app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(submission::Folder::Drafts);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->listed(), QStringList{u"Noa"_s}, patience);
    choose(u"Noa"_s);
    QVERIFY(m_app->isShown(u"banner"_s));
    m_app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(submission::Folder::Submitted);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->listed(), QStringList{u"Bobby Chauck"_s}, patience);
    auto *list = m_app->find<QListView>(u"recordList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"submittedView"_s), patience);
    QVERIFY(!m_app->isShown(u"banner"_s));
}

/// All files of one hand, whatever draft was looked at before.
void AccountJourney::whatIsHandedOverIsForTheChosenClient()
{
    m_app->type(u"firstName"_s, u"Noa"_s);
    connectClientForNext();
    choose(u"Noa"_s);
    QVERIFY(m_app->isShown(u"banner"_s));
    m_app->window().openFiles(
        {m_app->file(u"a.pdf"_s, "%PDF a"), m_app->file(u"b.pdf"_s, "%PDF b")});
    QTRY_COMPARE_WITH_TIMEOUT(m_app->listed(), (QStringList{u"a.pdf"_s, u"b.pdf"_s, u"Noa"_s}),
                              patience);
    QStringList clients;
    m_app->record().list({}, [&clients](const auto &rows) {
        for (const submission::Summary &row : *rows)
            clients.append(row.place.clientName);
    });
    QTRY_COMPARE_WITH_TIMEOUT(clients.size(), 3, patience);
    QCOMPARE(clients.mid(0, 2), (QStringList{u"Acme Robotics"_s, u"Acme Robotics"_s}));
    QVERIFY(clients.at(2) != u"Acme Robotics"_s);
}

void AccountJourney::saysWhatIsMissing()
{
    QDialog *dialog = openDialog();
    fill(dialog, u"baseUrl"_s, u"api.comeet.co"_s); // without a scheme
    const int before = dialog->height();
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(dialog->height() > before); // room for the sentences
    QVERIFY(!dialog->findChild<QLineEdit *>(u"baseUrl"_s)->accessibleDescription().isEmpty());
    QVERIFY(m_app->isShown(u"banner"_s));
}

QTEST_MAIN(AccountJourney)
#include "accountjourney.moc"
