// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/positionpicker.h"
#include "gui/positionmodel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using candidate::Position;
using gui::PositionModel;
using gui::PositionPicker;

namespace {

QList<Position> somePositions()
{
    return {{u"11.4A2"_s, u"Backend engineer"_s, u"R&D"_s, u"Tel Aviv"_s},
            {u"12.001"_s, u"Chargé d’affaires"_s, u"Sales"_s, u"Łódź"_s},
            {u"13.002"_s, u"Data engineer"_s, u"R&D"_s, u"Haifa"_s},
            {u"14.003"_s, u"Data engineer"_s, u"Product"_s, {}},
            {u"15.HE1"_s, u"מפתחת"_s, u"מו״פ"_s, u"תל אביב"_s}};
}

} // namespace

class PositionPickerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(500, 80);
        m_other = new QLineEdit(m_window.get()); // where the focus is before and goes to
        m_other->setGeometry(0, 40, 500, 40);
        m_picker = new PositionPicker(m_window.get());
        m_picker->setGeometry(0, 0, 500, 40);
        m_edit = m_picker->lineEdit();
        m_other->setFocus();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("uids");
        QTest::newRow("nothing") << QString()
                                 << QStringList({u"11.4A2"_s, u"12.001"_s, u"13.002"_s, u"14.003"_s,
                                                 u"15.HE1"_s});
        QTest::newRow("case") << u"BACK"_s << QStringList{u"11.4A2"_s};
        QTest::newRow("any order") << u"haifa engineer"_s << QStringList{u"13.002"_s};
        QTest::newRow("department") << u"r&d"_s << QStringList({u"11.4A2"_s, u"13.002"_s});
        QTest::newRow("accents") << u"charge lodz"_s << QStringList{u"12.001"_s};
        QTest::newRow("uid") << u"4a2"_s << QStringList{u"11.4A2"_s};
        QTest::newRow("gershayim") << u"מו\"פ"_s << QStringList{u"15.HE1"_s};
        QTest::newRow("label") << u"Data engineer · Product"_s << QStringList{u"14.003"_s};
        QTest::newRow("none") << u"engineer zebra"_s << QStringList();
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, uids);
        PositionModel model;
        const QAbstractItemModelTester tester(&model);
        model.setPositions(somePositions());
        model.setFilter(text);
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row).data(PositionModel::UidRole).toString());
        QCOMPARE(found, uids);
        model.setMessage(u"No list"_s, true);
        QCOMPARE(model.rowCount(), uids.size() + 2);
        QVERIFY(!model.flags(model.index(int(uids.size()))).testFlag(Qt::ItemIsEnabled));
    }

    void rowsReadWell()
    {
        PositionModel model;
        model.setPositions(somePositions());
        QCOMPARE(model.index(0).data().toString(), u"Backend engineer · R&D · Tel Aviv"_s);
        QCOMPARE(model.index(3).data().toString(), u"Data engineer · Product"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Backend engineer · R&D · Tel Aviv, uid 11.4A2"_s);
    }

    /// Ten candidates for one position: Down and Return, and nothing is filled in by itself.
    void offersTheLatestFirst()
    {
        m_picker->setPositions(somePositions());
        m_picker->setLatest(u"13.002"_s);
        m_edit->setFocus();
        QVERIFY(m_picker->uid().isEmpty());
        QTest::keyClick(m_edit, Qt::Key_Down);
        auto *list = qobject_cast<QListView *>(m_picker->findChild<QCompleter *>()->popup());
        QStringList uids;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            uids.append(list->model()->index(row, 0).data(PositionModel::UidRole).toString());
        QCOMPARE(uids,
                 QStringList({u"13.002"_s, u"11.4A2"_s, u"12.001"_s, u"14.003"_s, u"15.HE1"_s}));
        QCOMPARE(list->model()->index(0, 0).data(PositionModel::TailRole).toString(),
                 u"last used · 13.002"_s);
        QCOMPARE(list->model()->index(1, 0).data(PositionModel::TailRole).toString(), u"11.4A2"_s);
        QCOMPARE(list->selectionModel()->selectedIndexes(),
                 QModelIndexList{list->model()->index(0, 0)});
        QVERIFY(m_picker->uid().isEmpty());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_picker->uid(), u"13.002"_s);
    }

    /// Nobody chooses what is not seen to be chosen.
    void returnMarksBeforeItChooses()
    {
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_Down);
        auto *list = qobject_cast<QListView *>(m_picker->findChild<QCompleter *>()->popup());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_picker->uid().isEmpty());
        QCOMPARE(list->selectionModel()->selectedIndexes(),
                 QModelIndexList{list->model()->index(0, 0)});
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_picker->uid(), u"11.4A2"_s);
    }

    void theLatestOneIsNotMeantByWhatIsTyped()
    {
        m_picker->setPositions(somePositions());
        m_picker->setLatest(u"14.003"_s);
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"data"_s);
        auto *list = qobject_cast<QListView *>(m_picker->findChild<QCompleter *>()->popup());
        QCOMPARE(list->model()->index(0, 0).data(PositionModel::UidRole).toString(), u"13.002"_s);
        QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
        // Nor is one that is closed by now.
        m_picker->setLatest(u"99.999"_s);
        m_edit->clear();
        QTest::keyClick(m_edit, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->model()->index(0, 0).data(PositionModel::UidRole).toString(), u"11.4A2"_s);
        QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
    }

    void typedUidAlwaysWorks()
    {
        QSignalSpy changed(m_picker, &PositionPicker::uidChanged);
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u" 00.AAA "_s);
        QCOMPARE(m_picker->uid(), u"00.AAA"_s);
        QCOMPARE(changed.last().first().toString(), u"00.AAA"_s);
        QVERIFY(m_picker->nameOf(m_picker->uid()).isEmpty());
        QSignalSpy left(m_picker, &PositionPicker::editingFinished);
        m_other->setFocus();
        QCOMPARE(left.size(), 1);
        QCOMPARE(m_edit->text(), u"00.AAA"_s);
    }

    void asksForTheListOnce()
    {
        QSignalSpy requested(m_picker, &PositionPicker::listRequested);
        m_edit->setFocus();
        QCOMPARE(requested.size(), 1);
        m_other->setFocus();
        m_edit->setFocus();
        QCOMPARE(requested.size(), 1);
    }

    void isOneStopForTab()
    {
        m_other->setFocus();
        QTest::keyClick(m_other, Qt::Key_Tab);
        QVERIFY(m_edit->hasFocus());
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_other->hasFocus());
        QTest::keyClick(m_other, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_edit->hasFocus());
        QTest::keyClick(m_edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_other->hasFocus());
        m_picker->setFocus(); // as a label's mnemonic does
        QVERIFY(m_edit->hasFocus());
    }

    void choosesByKeyboard()
    {
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QSignalSpy changed(m_picker, &PositionPicker::uidChanged);
        QTest::keyClicks(m_edit, u"aviv back"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Down);
        QCOMPARE(m_edit->text(), u"aviv back"_s); // passing a row does not take it
        QTest::keyClick(popup(), Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_picker->uid(), u"11.4A2"_s);
        QCOMPARE(changed.last().first().toString(), u"11.4A2"_s);
        QCOMPARE(m_picker->nameOf(m_picker->uid()), u"Backend engineer"_s);
        QCOMPARE(m_edit->text(), u"Backend engineer · R&D · Tel Aviv"_s);
        QCOMPARE(shownUid(), u"11.4A2"_s);
    }

    void choosesTheOnlyOneThatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("uid");
        for (const auto &[key, name] :
             {std::pair(Qt::Key_Return, "Return"), std::pair(Qt::Key_Enter, "Enter"),
              std::pair(Qt::Key_Tab, "Tab")}) {
            const auto row = [&, key = key, name = name](const char *what, const QString &typed,
                                                         const QString &uid) {
                QTest::addRow("%s, %s", what, name) << typed << int(key) << uid;
            };
            row("one position", u"aviv back"_s, u"11.4A2"_s);
            row("several", u"data"_s, u"data"_s);
            row("part of a uid", u"12.0"_s, u"12.0"_s);
        }
    }
    /// Nobody presses Down for a list of one row, and half its name would go out as a uid.
    void choosesTheOnlyOneThatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(int, key);
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QTest::keyClicks(m_edit, typed);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key(key));
        QTEST(m_picker->uid(), "uid");
        QCOMPARE(m_other->hasFocus(), key == Qt::Key_Tab);
    }

    void tabTakesWhatIsMarked()
    {
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"data"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Tab);
        QVERIFY(m_other->hasFocus());
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_picker->uid(), u"14.003"_s);
        QCOMPARE(m_edit->text(), u"Data engineer · Product"_s);
    }

    void returnGoesIntoTheList()
    {
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"data"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Return);
        QVERIFY(popup()->isVisible());
        QCOMPARE(m_picker->uid(), u"data"_s);
        QTest::keyClick(popup(), Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_picker->uid(), u"13.002"_s);
    }

    void theListGoesWithTheField()
    {
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"data"_s);
        QTRY_VERIFY(popup()->isVisible());
        m_picker->hide();
        QVERIFY(!popup()->isVisible());
    }

    void typingGoesOnWhileTheListIsOpen()
    {
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"da"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClicks(popup(), u"ta prod"_s);
        QCOMPARE(m_edit->text(), u"data prod"_s);
        QCOMPARE(popup()->model()->rowCount(), 1);
        QTest::keyClick(popup(), Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_edit->text(), u"data prod"_s);
        QTest::keyClick(m_edit, Qt::Key_Escape); // a second time takes the typing back
        QVERIFY(m_edit->text().isEmpty());
        QVERIFY(m_picker->uid().isEmpty());
    }

    void neverGuesses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("shown");
        const QString backend = u"Backend engineer · R&D · Tel Aviv"_s;
        QTest::newRow("only match") << u"backend"_s << u"backend"_s << u"backend"_s;
        QTest::newRow("whole name") << u"backend engineer"_s << u"11.4A2"_s << backend;
        QTest::newRow("two of a name")
            << u"Data engineer"_s << u"Data engineer"_s << u"Data engineer"_s;
        QTest::newRow("uid") << u"11.4A2"_s << u"11.4A2"_s << backend;
        QTest::newRow("other case uid") << u"11.4a2"_s << u"11.4a2"_s << u"11.4a2"_s;
    }
    void neverGuesses()
    {
        QFETCH(QString, typed);
        m_picker->setPositions(somePositions());
        m_edit->setFocus();
        QTest::keyClicks(m_edit, typed);
        popup()->hide();
        m_other->setFocus();
        QTEST(m_picker->uid(), "uid");
        QTEST(m_edit->text(), "shown");
    }

    void opensTheWholeList_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("Alt+Down") << int(Qt::Key_Down) << int(Qt::AltModifier);
        QTest::newRow("F4") << int(Qt::Key_F4) << int(Qt::NoModifier);
        QTest::newRow("chevron") << 0 << 0;
    }
    void opensTheWholeList()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        m_picker->setPositions(somePositions());
        m_picker->setUid(u"13.002"_s);
        m_edit->setFocus();
        if (key)
            QTest::keyClick(m_edit, Qt::Key(key), Qt::KeyboardModifiers(modifier));
        else
            QTest::mouseClick(m_picker->findChild<QToolButton *>(u"openPositions"_s),
                              Qt::LeftButton);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(popup()->model()->rowCount(), 5);
        QCOMPARE(popup()->currentIndex().data(PositionModel::UidRole).toString(), u"13.002"_s);
        QTest::keyClick(popup(), Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_picker->uid(), u"13.002"_s);
    }

    void saysWhyThereIsNoList()
    {
        QSignalSpy requested(m_picker, &PositionPicker::listRequested);
        m_edit->setFocus();
        m_picker->setLoading(true);
        QTest::keyClick(m_edit, Qt::Key_F4);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(popup()->model()->rowCount(), 1);
        m_picker->setUnavailable(u"The list could not be read. Type the uid."_s);
        QVERIFY(popup()->isVisible());
        QCOMPARE(popup()->model()->index(0, 0).data().toString(),
                 u"The list could not be read. Type the uid."_s);
        QCOMPARE(requested.size(), 1);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(requested.size(), 2);
        QTest::keyClicks(m_edit, u"1"_s);
        QVERIFY(!popup()->isVisible()); // a uid is typed in peace
        m_picker->setPositions(somePositions());
        QCOMPARE(m_picker->uid(), u"1"_s);
        QCOMPARE(m_edit->text(), u"1"_s);
    }

    void setterIsSilentAndShowsTheNameOnceKnown()
    {
        QSignalSpy changed(m_picker, &PositionPicker::uidChanged);
        m_picker->setUid(u"12.001"_s);
        QCOMPARE(m_edit->text(), u"12.001"_s);
        m_picker->setPositions(somePositions());
        QCOMPARE(m_edit->text(), u"Chargé d’affaires · Sales · Łódź"_s);
        QCOMPARE(shownUid(), u"12.001"_s);
        m_picker->setUid({});
        QVERIFY(m_edit->text().isEmpty());
        QVERIFY(shownUid().isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void typingOverAChoiceGivesItUp()
    {
        m_picker->setPositions(somePositions());
        m_picker->setUid(u"11.4A2"_s);
        m_edit->setFocus();
        m_edit->selectAll();
        QTest::keyClicks(m_edit, u"x"_s);
        QCOMPARE(m_picker->uid(), u"x"_s);
        QVERIFY(shownUid().isEmpty());
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(m_picker->uid(), u"11.4A2"_s);
        QCOMPARE(m_edit->text(), u"Backend engineer · R&D · Tel Aviv"_s);
    }

    void thousandsFeelInstant()
    {
        QList<Position> many;
        for (int i = 0; i < 2000; ++i)
            many.append({QString::number(i), u"Engineer %1"_s.arg(i), u"R&D"_s, u"Łódź"_s});
        m_picker->setPositions(many);
        m_edit->setFocus();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(m_edit, u"lodz 1999"_s);
        QVERIFY2(timer.elapsed() < 9 * 100, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(popup()->model()->rowCount(), 1);
    }

private:
    QAbstractItemView *popup() const { return m_picker->findChild<QCompleter *>()->popup(); }
    QString shownUid() const
    {
        const auto *label = m_picker->findChild<QLabel *>();
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<QWidget> m_window;
    PositionPicker *m_picker = nullptr;
    QLineEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

QTEST_MAIN(PositionPickerTest)
#include "positionpickertest.moc"
