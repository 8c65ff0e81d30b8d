// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordmodel.h"
#include "gui/recordpane.h"
#include "journey/journeyfixture.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journey::JourneyFixture;
using journey::patience;
using submission::Folder;

/// How long personal data stays is chosen, carried out and told.
class RetentionJourney : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        journey::failOnAnyWarning();
        m_app = std::make_unique<JourneyFixture>();
        m_app->fillNeeded();
        m_app->drop(u"resume"_s, {m_app->file(u"cv.pdf"_s, "what Bobby did")});
        QTRY_VERIFY_WITH_TIMEOUT(m_app->inForm().resume.has_value(), patience);
        m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"pipeline"_s), patience);
    }
    void cleanup() { m_app.reset(); }

    void whatAChoiceRemovesIsToldBefore()
    {
        leave();
        m_app->letPass(40 * 24h);
        auto *dialog = open();
        const auto *preview = dialog->findChild<QLabel *>(u"preview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(preview->text(), u"Nothing is due now."_s, patience);
        choose(dialog, u"copies"_s, 30);
        QTRY_VERIFY_WITH_TIMEOUT(preview->text().contains(u"1 copy"_s), patience);
        choose(dialog, u"copies"_s, -1);
        QTRY_COMPARE_WITH_TIMEOUT(preview->text(), u"Nothing is due now."_s, patience);
        choose(dialog, u"copies"_s, 30);
        press(dialog, QDialogButtonBox::Cancel);
        QCOMPARE(m_app->retention().periods().copies, 365); // it was only looked at
    }

    void aScreenReaderNamesEveryChoice()
    {
        const auto *dialog = open();
        const auto *preview = dialog->findChild<QLabel *>(u"preview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->text().isEmpty(), patience);
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *named =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!named->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void copiesGoAndAnotherPositionSaysSo()
    {
        leave();
        m_app->letPass(40 * 24h);
        auto *dialog = open();
        choose(dialog, u"copies"_s, 30);
        press(dialog, QDialogButtonBox::Save);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->sentence().contains(u"1 copy"_s), patience);
        openSubmitted();
        m_app->click(u"anotherPosition"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"form"_s), patience);
        QVERIFY(!m_app->inForm().resume);
        QCOMPARE(m_app->inForm().firstName, u"Bobby"_s);
        QVERIFY(m_app->sentence().contains(u"Add the files again"_s));
    }

    void whatIsPersonalGoes()
    {
        leave();
        m_app->letPass(200 * 24h);
        auto *dialog = open();
        choose(dialog, u"personal"_s, 180);
        press(dialog, QDialogButtonBox::Save);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->sentence().contains(u"1 candidate"_s), patience);
        openSubmitted();
        const auto *title = m_app->find<QLabel>(u"title"_s);
        QVERIFY(!title->text().contains(u"Bobby"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->isShown(u"anotherPosition"_s), patience);
        QVERIFY(m_app->isShown(u"saveProof"_s));
        QVERIFY(row().data(Qt::DisplayRole).toString() != u"Bobby Chauck"_s);
    }

    void whatMayHaveArrivedGoesAndItIsTold()
    {
        leave();
        m_app->server().failNext({practice::FaultKind::Lost, practice::FaultTarget::Submit});
        m_app->fillNeeded(u"JOURNEY-2"_s);
        m_app->type(u"firstName"_s, u"Dana"_s);
        m_app->press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(m_app->sender().doubts().size(), 1, patience);
        leave();
        m_app->letPass(200 * 24h);
        auto *dialog = open();
        choose(dialog, u"copies"_s, -1);
        choose(dialog, u"personal"_s, 180);
        const auto *preview = dialog->findChild<QLabel *>(u"preview"_s);
        const QString doubtful = u"1 candidate(s) that may have arrived"_s;
        QTRY_VERIFY_WITH_TIMEOUT(preview->text().contains(doubtful), patience);
        QVERIFY(preview->text().contains(u"no longer find out"_s));
        press(dialog, QDialogButtonBox::Save);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->sentence().contains(doubtful), patience);
        QVERIFY(m_app->sentence().contains(u"no longer find out"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_app->isShown(u"doubt"_s), patience);
        m_app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Outbox);
        QTRY_VERIFY_WITH_TIMEOUT(!row().isValid(), patience);
    }

    void whatIsShownStays()
    {
        m_app->letPass(200 * 24h);
        auto *dialog = open();
        choose(dialog, u"personal"_s, 180);
        choose(dialog, u"copies"_s, 30);
        const auto *preview = dialog->findChild<QLabel *>(u"preview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(preview->text(), u"Nothing is due now."_s, patience);
        press(dialog, QDialogButtonBox::Save);
        QTRY_VERIFY_WITH_TIMEOUT(m_app->retention().lastReport(), patience);
        QVERIFY(m_app->retention().lastReport()->removal.isEmpty());
    }

    void whomComeetDeletedLeavesTheWindow()
    {
        QString uid;
        m_app->record().list({.folder = Folder::Submitted}, [&](const auto &list) {
            m_app->record().entry(list->first().id,
                                  [&](const auto &entry) { uid = entry->uid.value; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(!uid.isEmpty(), patience);
        QVERIFY(m_app->server().deleteCandidate(uid));
        m_app->deletions().look();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"form"_s), patience);
        QVERIFY(m_app->sentence().contains(u"Comeet deleted"_s));
        QCOMPARE(m_app->inForm().firstName, QString());
        m_app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
        QTRY_VERIFY_WITH_TIMEOUT(!row().isValid(), patience);
    }

private:
    void leave()
    {
        m_app->press(QKeySequence(Qt::CTRL | Qt::Key_N));
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"form"_s), patience);
    }

    QDialog *open()
    {
        m_app->window().findChild<QAction *>(u"retention"_s)->trigger();
        return m_app->find<QDialog>(u"RetentionDialog"_s);
    }

    static void choose(const QDialog *dialog, const QString &box, int days)
    {
        auto *choice = dialog->findChild<QComboBox *>(box);
        choice->setCurrentIndex(choice->findData(days));
    }

    static void press(const QDialog *dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }

    void openSubmitted()
    {
        m_app->find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
        QTRY_VERIFY_WITH_TIMEOUT(row().isValid(), patience);
        auto *list = m_app->find<QListView>(u"recordList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row()).center());
        QTRY_VERIFY_WITH_TIMEOUT(m_app->isShown(u"saveProof"_s), patience);
    }

    QModelIndex row() const
    {
        return m_app->find<QListView>(u"recordList"_s)->model()->index(0, 0);
    }

    std::unique_ptr<JourneyFixture> m_app;
};

QTEST_MAIN(RetentionJourney)
#include "retentionjourney.moc"
