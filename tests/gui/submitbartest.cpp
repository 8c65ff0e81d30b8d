// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submitbar.h"
#include "gui/elidedlabel.h"

#include "gui/plainlabels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class SubmitBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bar = std::make_unique<gui::SubmitBar>();
        m_bar->setAccountName(u"Practice company"_s);
        m_bar->show();
    }

    void countsWhatIsToMend()
    {
        auto *problems = find<QPushButton>("problems");
        QVERIFY(!problems->isVisible());
        m_bar->setProblemCount(1);
        QCOMPARE(problems->text(), u"1 thing to mend"_s);
        m_bar->setProblemCount(3);
        QCOMPARE(problems->text(), u"3 things to mend"_s);
        QVERIFY(problems->isVisible());
        QVERIFY(find<QPushButton>("submit")->isEnabled());
        QSignalSpy asked(m_bar.get(), &gui::SubmitBar::problemsRequested);
        problems->click();
        QCOMPARE(asked.size(), 1);
    }

    void buttonsAsk()
    {
        QSignalSpy submit(m_bar.get(), &gui::SubmitBar::submitRequested);
        QSignalSpy discard(m_bar.get(), &gui::SubmitBar::discardRequested);
        QSignalSpy cancel(m_bar.get(), &gui::SubmitBar::cancelRequested);
        find<QPushButton>("submit")->click();
        find<QPushButton>("discard")->click();
        m_bar->setSending(true);
        QVERIFY(!find<QPushButton>("submit")->isVisible());
        find<QPushButton>("cancel")->click();
        QCOMPARE(submit.size(), 1);
        QCOMPARE(discard.size(), 1);
        QCOMPARE(cancel.size(), 1);
        m_bar->setSending(false);
        QVERIFY(find<QPushButton>("submit")->isVisible());
    }

    void saysWhomItIsSentTo()
    {
        m_bar->setAccountName(u"Acme"_s);
        m_bar->setSending(true, u"Beta Health"_s); // found out about, from its page
        m_bar->setProgress(500, 1000);
        QVERIFY(progressText().contains(u"Beta Health"_s));
        m_bar->setSending(true);
        m_bar->setProgress(500, 1000);
        QVERIFY(progressText().contains(u"Acme"_s));
    }

    void progressNeverGoesBack()
    {
        m_bar->setSending(true);
        const auto *bar = find<QProgressBar>("progress");
        m_bar->setProgress(500, 1000);
        QCOMPARE(bar->value(), 500);
        QVERIFY(progressText().contains(u"50 %"_s));
        m_bar->setProgress(300, 1000);
        QCOMPARE(bar->value(), 500);
        m_bar->setProgress(0, 0);
        QCOMPARE(bar->value(), 500);
        m_bar->setProgress(600, 2000); // more to come than was thought
        QCOMPARE(bar->value(), 500);
        m_bar->setProgress(2000, 2000);
        QCOMPARE(progressText(), u"Waiting for the answer…"_s);
        m_bar->setProgress(0, 0);
        QCOMPARE(progressText(), u"Waiting for the answer…"_s);
        m_bar->setSending(true);
        QCOMPARE(bar->value(), 0);
        QVERIFY(progressText().startsWith(u"Sending to "_s));
    }

    void thePracticeCompanyIsNamedInFull_data()
    {
        QTest::addColumn<QString>("family");
        for (const char *family : {"DejaVu Sans", "DejaVu Serif", "Inter", "Noto Sans"})
            QTest::newRow(family) << QString::fromLatin1(family);
    }
    void thePracticeCompanyIsNamedInFull()
    {
        QFETCH(QString, family);
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([before] { QApplication::setFont(before); });
        QApplication::setFont(QFont(family));
        m_bar = std::make_unique<gui::SubmitBar>();
        m_bar->setAccountName(u"Practice company"_s);
        QCOMPARE(m_bar->accountButton()->text(), u"Practice company"_s);
    }

    void longNamesDoNotWiden()
    {
        m_bar->setAccountName(QString(400, u'W'));
        m_bar->setPositionName(QString(400, u'M'));
        m_bar->setProblemCount(17);
        QVERIFY2(m_bar->minimumSizeHint().width() <= 600,
                 qPrintable(QString::number(m_bar->minimumSizeHint().width())));
        m_bar->setSending(true);
        m_bar->setProgress(5, 10);
        QVERIFY(m_bar->minimumSizeHint().width() <= 600);
        QVERIFY(m_bar->accountButton()->accessibleName().contains(QString(400, u'W')));
    }

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_bar->findChild<T *>(QLatin1String(name));
    }
    QString progressText() const { return find<gui::ElidedLabel>("progressText")->text(); }

    std::unique_ptr<gui::SubmitBar> m_bar;
};

QTEST_MAIN(SubmitBarTest)
#include "submitbartest.moc"
