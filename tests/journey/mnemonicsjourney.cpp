// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/journeyfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QShortcut>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using journey::patience;

/// A letter that two controls share only moves the focus back and forth: in each state of the
/// window, in each language, every letter leads to one place.
class MnemonicsJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lettersAreNotShared_data();
    void lettersAreNotShared();

private:
    static QStringList shared(const QWidget &window);

    QTranslator m_words;
};

void MnemonicsJourney::init()
{
    journey::failOnAnyWarning();
}

void MnemonicsJourney::cleanup()
{
    QCoreApplication::removeTranslator(&m_words);
}

/// The letters that more than one visible control answers to, with their texts.
QStringList MnemonicsJourney::shared(const QWidget &window)
{
    QHash<QKeySequence, QStringList> texts;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible() && label->isEnabled())
            texts[QKeySequence::mnemonic(label->text())].append(label->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            texts[QKeySequence::mnemonic(button->text())].append(button->text());
    }
    for (const auto *action : window.findChildren<QMenuBar *>().constFirst()->actions())
        texts[QKeySequence::mnemonic(action->text())].append(action->text());
    for (const auto *shortcut : window.findChildren<QShortcut *>()) {
        if (shortcut->isEnabled() && !shortcut->key().isEmpty())
            texts[shortcut->key()].append(u"shortcut"_s);
    }
    QStringList found;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (!it.key().isEmpty() && it->size() > 1)
            found.append(it.key().toString() + u": "_s + it->join(u" / "_s));
    }
    return found;
}

void MnemonicsJourney::lettersAreNotShared_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("English") << QString();
    QTest::newRow("Hebrew") << QStringLiteral(HEBREW);
}

void MnemonicsJourney::lettersAreNotShared()
{
    QFETCH(QString, catalogue);
    if (!catalogue.isEmpty())
        QVERIFY(m_words.load(catalogue) && QCoreApplication::installTranslator(&m_words));
    journey::JourneyFixture app;
    QCOMPARE(shared(app.window()), QStringList());
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QVERIFY(!app.offers().isEmpty());
    QCOMPARE(shared(app.window()), QStringList());

    app.fillSample();
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"submittedView"_s), patience);
    QCOMPARE(shared(app.window()), QStringList());

    app.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    app.fillNeeded(u"1111A"_s); // the sample's
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(app.offers().size(), 3, patience);
    QCOMPARE(shared(app.window()), QStringList());
    app.follow(app.offers().constFirst());
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"pipeline"_s), patience);
    QCOMPARE(shared(app.window()), QStringList());
}

QTEST_MAIN(MnemonicsJourney)
#include "mnemonicsjourney.moc"
