// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/messagestrip.h"

#include "gui/plainlabels.h"
#include "support/announcements.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::theme::Tone;

class MessageStripTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_strip = std::make_unique<gui::MessageStrip>(); }

    void firstActionIsThePrimaryOne()
    {
        QAction open(u"Open"_s);
        QAction other(u"Other"_s);
        QSignalSpy opened(&open, &QAction::triggered);
        m_strip->showMessage({Tone::Attention, u"There already."_s, u"Exists"_s, {&open, &other}});
        QVERIFY(m_strip->isVisible());
        const auto buttons = m_strip->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons[0]->property("primary").toBool());
        QVERIFY(!buttons[1]->property("primary").toBool());
        buttons[0]->click();
        QCOMPARE(opened.size(), 1);
        other.setEnabled(false);
        QVERIFY(!buttons[1]->isEnabled());
    }

    void theKeyboardMayBeginElsewhere()
    {
        QAction send(u"Send"_s);
        QAction keep(u"Keep"_s);
        QAction erase(u"Erase"_s);
        QSignalSpy kept(&keep, &QAction::triggered);
        m_strip->showMessage({Tone::Attention, u"Erase?"_s, {}, {&send, &keep, &erase}, &keep});
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
        QVERIFY(m_strip->focusFirstAction());
        const auto buttons = m_strip->findChildren<QPushButton *>();
        QVERIFY(buttons[0]->property("primary").toBool());
        QVERIFY(buttons[1]->hasFocus());
        QVERIFY(!buttons[1]->property("primary").toBool());
        QTest::keyClick(buttons[1], Qt::Key_Return);
        QCOMPARE(kept.size(), 1);
        m_strip->showMessage({Tone::Attention, u"Sent?"_s, {}, {&send, &keep}});
        QVERIFY(m_strip->focusFirstAction());
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Send"_s);
    }

    void markupIsText()
    {
        m_strip->showMessage({Tone::Error, u"<b>No</b>"_s, u"<img src=x>"_s, {}});
        for (const auto *label : m_strip->findChildren<gui::WrapLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(m_strip->currentSentence(), u"<b>No</b>"_s);
        const auto *words = m_strip->findChild<gui::WrapLabel *>(u"messageServerWords"_s);
        QCOMPARE(words->plainText(), u"“<img src=x>”"_s);
    }

    void serverWordsKeepTheirDirection()
    {
        m_strip->setLayoutDirection(Qt::RightToLeft);
        m_strip->showMessage({Tone::Attention, u"כבר קיים"_s, u"Already there"_s, {}});
        const auto *words = m_strip->findChild<gui::WrapLabel *>(u"messageServerWords"_s);
        QCOMPARE(words->layoutDirection(), Qt::LeftToRight);
    }

    void escapeInsideDismisses()
    {
        QAction open(u"Open"_s);
        m_strip->showMessage({Tone::Attention, u"There already."_s, {}, {&open}});
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
        QSignalSpy dismissed(m_strip.get(), &gui::MessageStrip::dismissed);
        auto *button = m_strip->findChild<QPushButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!m_strip->isVisible());
        QVERIFY(m_strip->currentSentence().isEmpty());
    }

    void anActionMayReplaceTheMessage()
    {
        QAction again(u"Again"_s);
        connect(&again, &QAction::triggered, m_strip.get(), [this] {
            m_strip->showMessage({Tone::Success, u"Done."_s, {}, {}});
        });
        m_strip->showMessage({Tone::Error, u"Failed."_s, {}, {&again}});
        QTest::mouseClick(m_strip->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_strip->currentSentence(), u"Done."_s);
        QTRY_VERIFY(m_strip->findChildren<QPushButton *>().isEmpty());
    }

    void narrowWindowsWrap()
    {
        QAction open(u"Open the existing candidate"_s);
        QAction other(u"Submit to another position…"_s);
        m_strip->showMessage(
            {Tone::Attention, QString(300, u'x'), QString(300, u'y'), {&open, &other}});
        QVERIFY(m_strip->minimumSizeHint().width() <= 400);
        QVERIFY(m_strip->heightForWidth(400) > m_strip->heightForWidth(4000));
    }

    void isAnAlertForScreenReaders()
    {
        m_strip->showMessage({Tone::Error, u"Refused."_s, {}, {}});
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_strip.get());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::AlertMessage);
        QCOMPARE(interface->text(QAccessible::Name), u"Refused."_s);
    }

    void isSaidWheneverItSpeaks()
    {
        QAction open(u"Open"_s);
        m_strip->showMessage({Tone::Attention, u"There already."_s, u"Exists"_s, {&open}});
        QCOMPARE(testsupport::heard(m_strip.get()), u"There already. “Exists”"_s);
        m_strip->showMessage({Tone::Neutral, u"It is being opened…"_s, {}, {}}); // in its place
        QCOMPARE(testsupport::heard(m_strip.get()), u"It is being opened…"_s);
    }

private:
    std::unique_ptr<gui::MessageStrip> m_strip;
};

QTEST_MAIN(MessageStripTest)
#include "messagestriptest.moc"
