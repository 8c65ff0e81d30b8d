// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/pipelinepane.h"

#include "gui/plainlabels.h"
#include "gui/statuschip.h"
#include "gui/timelinesamples.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class PipelinePaneTest : public QObject
{
    Q_OBJECT

private slots:
    /// Times in the words of the tests' table, whatever this system says of its user's.
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_pane = std::make_unique<gui::PipelinePane>([] { return samples::now; }, nullptr);
        m_pane->resize(320, 600);
        m_pane->show();
    }

    void showsTheRecord()
    {
        m_pane->showRecord(samples::record(), samples::now.addSecs(-125));
        QCOMPARE(label("pipelineName"), u"Bobby Chauck"_s);
        QCOMPARE(find<gui::ValueText>("pipelineUid")->toPlainText(), u"00.AAA"_s);
        QVERIFY(label("pipelineTimes").contains(u"Checked 2 minutes ago"_s));
        QVERIFY(label("pipelineTimes").contains(u"Last changed today, 08:00"_s));
        QVERIFY(label("pipelineTimes").contains(u"Created 1 Jan 2018"_s));
        QVERIFY(find<QListView>("timeline")->isVisible());
        QVERIFY(!find<QWidget>("emptyPlace")->isVisible());
        QCOMPARE(find<QListView>("timeline")->model()->rowCount(), 3);
        find<QToolButton>("copyUid")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"00.AAA"_s);
    }

    void status_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        using gui::theme::Tone;
        QTest::newRow("progress") << u"In progress"_s << u"In progress"_s << int(Tone::Accent);
        QTest::newRow("hired") << u"Hired"_s << u"Hired"_s << int(Tone::Success);
        QTest::newRow("hold") << u"On hold"_s << u"On hold"_s << int(Tone::Attention);
        QTest::newRow("awaiting") << u"Awaiting Decision"_s << u"Awaiting decision"_s
                                  << int(Tone::Attention);
        QTest::newRow("rejected") << u"Rejected"_s << u"Rejected"_s << int(Tone::Dimmed);
        QTest::newRow("withdrawn") << u"withdrawn"_s << u"Withdrawn"_s << int(Tone::Dimmed);
        QTest::newRow("unknown") << u"<i>On Mars</i>"_s << u"<i>On Mars</i>"_s << int(Tone::Accent);
    }
    void status()
    {
        QFETCH(QString, word);
        auto record = samples::record();
        record.status = word;
        m_pane->showRecord(record, samples::now);
        const auto *chip = find<gui::StatusChip>("status");
        QTEST(chip->text(), "text");
        QTEST(int(chip->tone()), "tone");
        QCOMPARE(chip->textFormat(), Qt::PlainText);
    }

    void emptyDeletedAndBareRecords()
    {
        m_pane->showRecord({}, {});
        QVERIFY(label("pipelineEmpty").startsWith(u"No steps yet."_s));
        QVERIFY(!find<QListView>("timeline")->isVisible());
        QVERIFY(!find<gui::StatusChip>("status")->isVisible());
        QVERIFY(label("pipelineTimes").isEmpty());
        candidate::CandidateRecord deleted;
        deleted.uid = {u"00.AAA"_s, false};
        deleted.deleted = true;
        m_pane->showRecord(deleted, samples::now);
        QVERIFY(label("pipelineEmpty").contains(u"deleted"_s));
        QCOMPARE(find<gui::StatusChip>("status")->text(), u"Deleted"_s);
    }

    void errorKeepsTheOldRecord()
    {
        m_pane->showRecord(samples::record(), samples::now);
        m_pane->showError(
            {candidate::ErrorKind::NotConnected, u"There is no network."_s, u"<b>down</b>"_s, {}});
        QVERIFY(find<QWidget>("errorPlace")->isVisible());
        QVERIFY(label("pipelineError").contains(u"<b>down</b>"_s));
        QCOMPARE(find<QListView>("timeline")->model()->rowCount(), 3);
        QVERIFY(m_pane->record().has_value());
        m_pane->showRecord(samples::record(), samples::now);
        QVERIFY(!find<QWidget>("errorPlace")->isVisible());
    }

    void buttonsAsk()
    {
        QSignalSpy refresh(m_pane.get(), &gui::PipelinePane::refreshRequested);
        QSignalSpy open(m_pane.get(), &gui::PipelinePane::openInBrowserRequested);
        QSignalSpy closed(m_pane.get(), &gui::PipelinePane::closeRequested);
        auto record = samples::record();
        m_pane->showRecord(record, samples::now);
        find<QPushButton>("refresh")->click();
        find<QPushButton>("openInComeet")->click();
        find<QToolButton>("close")->click();
        QCOMPARE(refresh.size(), 1);
        QCOMPARE(open.value(0).value(0).toUrl(), record.profileUrl);
        QCOMPARE(closed.size(), 1);
        m_pane->setBusy(true);
        QVERIFY(!find<QPushButton>("refresh")->isEnabled());
        m_pane->setBusy(false);
        QVERIFY(find<QPushButton>("refresh")->isEnabled());
        record.profileUrl.clear();
        m_pane->showRecord(record, samples::now);
        QVERIFY(!find<QPushButton>("openInComeet")->isEnabled());
        QVERIFY(!find<QPushButton>("openInComeet")->toolTip().isEmpty());
    }

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    QString label(const char *name) const { return find<gui::WrapLabel>(name)->plainText(); }

    std::unique_ptr<gui::PipelinePane> m_pane;
};

QTEST_MAIN(PipelinePaneTest)
#include "pipelinepanetest.moc"
