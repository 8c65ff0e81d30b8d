// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/journeyfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using journey::JourneyFixture;
using journey::patience;

/// From many candidates to the few that somebody asks for, and from there into a file.
class FilterJourney : public QObject
{
    Q_OBJECT

private slots:
    void init() { journey::failOnAnyWarning(); }
    void aHalfTypedDayStays();
    void narrowsAndExports();
    void nothingHereIsFoundThere();
    void closingDoesNotCutAnExport();

private:
    static void choose(JourneyFixture &app, const QString &name, int format);
    static void submit(JourneyFixture &app, const QString &id, const QString &first,
                       const QString &position);
    static QByteArray exported(JourneyFixture &app, const QString &name, int format);
};

void FilterJourney::submit(JourneyFixture &app, const QString &id, const QString &first,
                           const QString &position)
{
    app.press(QKeySequence(Qt::CTRL | Qt::Key_N));
    app.fillNeeded(id);
    app.type(u"firstName"_s, first);
    app.type(u"positionUid"_s, position);
    app.type(u"mobilePhone"_s, u"+972-52-8644246"_s);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"submittedView"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(app.listed().contains(first + u" Chauck"_s), patience);
}

void FilterJourney::choose(JourneyFixture &app, const QString &name, int format)
{
    auto *dialog = app.find<QFileDialog>(u"exportDialog"_s);
    dialog->setDirectory(app.folder());
    dialog->selectNameFilter(dialog->nameFilters().at(format));
    emit dialog->filterSelected(dialog->selectedNameFilter()); // as by hand
    dialog->selectFile(name);
    static_cast<QDialog *>(dialog)->accept();
}

/// What the file holds that the program writes.
QByteArray FilterJourney::exported(JourneyFixture &app, const QString &name, int format)
{
    choose(app, name, format);
    QFile file(QDir(app.folder()).filePath(name));
    if (!QTest::qWaitFor([&] { return app.sentence().contains(name); }, patience)
        || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/// Whatever happens in the record meanwhile.
void FilterJourney::aHalfTypedDayStays()
{
    JourneyFixture app;
    app.type(u"firstName"_s, u"Noa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(app.listed().size(), 1, patience);
    app.click(u"recordFilter"_s);
    auto *date = app.find<QComboBox>(u"filterDate"_s);
    date->setCurrentIndex(date->count() - 1);
    emit date->activated(date->count() - 1);
    auto *first = app.find<QDateEdit>(u"filterFirst"_s);
    QTRY_VERIFY(first->isVisible());
    first->setFocus();
    first->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(first, u"1"_s);
    const QString typed = first->text();
    app.record().saveDraft(0, app.inForm(), {}, [](const auto & /*saved*/) {});
    QTRY_COMPARE_WITH_TIMEOUT(app.listed().size(), 2, patience);
    QCOMPARE(first->text(), typed);
}

void FilterJourney::narrowsAndExports()
{
    JourneyFixture app;
    submit(app, u"F-1"_s, u"Amit"_s, u"11.11"_s);
    submit(app, u"F-2"_s, u"Noa"_s, u"87.405"_s);
    submit(app, u"F-3"_s, u"Lukas"_s, u"11.11"_s);
    QCOMPARE(app.listed().size(), 3);

    // By the keyboard alone: to the search, the filters, the position.
    app.press(QKeySequence::Find);
    app.press(QKeySequence(Qt::Key_Tab));
    app.press(QKeySequence(Qt::Key_Space));
    const auto *positions = app.find<QComboBox>(u"filterPosition"_s);
    QTRY_COMPARE_WITH_TIMEOUT(positions->count(), 3, patience); // any, and two
    app.press(QKeySequence(Qt::Key_Tab));
    app.press(QKeySequence(Qt::Key_Tab));
    QCOMPARE(QApplication::focusWidget(), positions);
    while (!positions->currentText().contains(u"C++"_s)
           && !positions->currentText().contains(u"11.11"_s) && positions->currentIndex() < 2)
        app.press(QKeySequence(Qt::Key_Down));
    QTRY_COMPARE_WITH_TIMEOUT(app.listed(), (QStringList{u"Lukas Chauck"_s, u"Amit Chauck"_s}),
                              patience);
    app.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"filterChip"_s), patience);

    app.find<QAction>(u"exportList"_s)->trigger();
    const QByteArray csv = exported(app, u"list.csv"_s, 0);
    QCOMPARE(csv.count("\r\n"), 3); // the columns and two
    QVERIFY(csv.contains("Lukas Chauck"));
    QVERIFY(!csv.contains("Noa"));
    QVERIFY(csv.contains("'+972-52-8644246"));

    // And from the list's own menu.
    auto *list = app.find<QListView>(u"recordList"_s);
    const QPoint at = list->visualRect(list->model()->index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
    QApplication::sendEvent(list->viewport(), &event);
    auto *menu = app.find<QMenu>(u"recordMenu"_s);
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_X);
    const auto whole = QJsonDocument::fromJson(exported(app, u"all.json"_s, 2)).array();
    QCOMPARE(whole.size(), 2);
    const QJsonObject lukas = whole.first().toObject();
    QCOMPARE(lukas.value(u"state"_s).toString(), u"confirmed"_s);
    QCOMPARE(lukas.value(u"candidate"_s).toObject().value(u"partner_candidate_id"_s).toString(),
             u"F-3"_s);
    QCOMPARE(lukas.value(u"attempts"_s).toArray().size(), 1);
    QVERIFY(!lukas.value(u"submitted_at"_s).toString().isEmpty());
    QVERIFY(lukas.value(u"answer"_s).toObject().contains(u"uid"_s));

    // All of it again.
    QTest::mouseClick(app.find<QWidget>(u"filterChip"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(app.listed().size(), 3, patience);
}

void FilterJourney::nothingHereIsFoundThere()
{
    JourneyFixture app;
    submit(app, u"F-1"_s, u"Amit"_s, u"11.11"_s);
    app.press(QKeySequence(Qt::CTRL | Qt::Key_N)); // back to the drafts
    app.press(QKeySequence::Find);
    QTest::keyClicks(QApplication::focusWidget(), u"amit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app.isShown(u"emptyElsewhere"_s), patience);
    auto *there = app.find<QPushButton>(u"emptyElsewhere"_s);
    QCOMPARE(there->text(), u"Submitted: 1 found"_s);
    QTest::mouseClick(there, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(app.listed(), QStringList{u"Amit Chauck"_s}, patience);
}

void FilterJourney::closingDoesNotCutAnExport()
{
    JourneyFixture app;
    submit(app, u"F-1"_s, u"Amit"_s, u"11.11"_s);
    app.find<QAction>(u"exportList"_s)->trigger();
    choose(app, u"list.csv"_s, 0);
    QVERIFY(!app.window().close());
    QVERIFY(app.sentence().contains(u"still being exported"_s));
    QTRY_VERIFY_WITH_TIMEOUT(app.sentence().contains(u"list.csv"_s), patience); // it went on

    app.find<QAction>(u"exportList"_s)->trigger();
    choose(app, u"again.csv"_s, 0);
    QVERIFY(!app.window().close());
    app.follow(u"Stop and quit"_s);
    QVERIFY(!app.window().isVisible());
}

QTEST_MAIN(FilterJourney)
#include "filterjourney.moc"
