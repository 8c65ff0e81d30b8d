// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordpane.h"
#include "support/announcements.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::RecordPane;
using submission::Folder;
using submission::Summary;

/// The list beside the form, over a record of two drafts.
class RecordPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pane = std::make_unique<RecordPane>(
            [this](const submission::Query &query, const gui::RecordModel::Answer &answer) {
                m_query = query;
                QList<Summary> rows;
                for (const auto &[id, name] :
                     {std::pair(2, u"Noa Bar-Lev"_s), std::pair(1, u"Tomasz Kowalczyk"_s)}) {
                    Summary row;
                    row.id = row.row = id;
                    row.name = name;
                    if (query.folder == Folder::Drafts && query.status.isEmpty()
                        && name.contains(query.text, Qt::CaseInsensitive))
                        rows.append(row);
                }
                answer(rows);
            },
            [this] { return m_now; });
        m_pane->resize(272, 600);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void narrowsAsOneTypes()
    {
        auto *search = find<QLineEdit>("recordSearch");
        QTest::keyClicks(search, u"tom"_s);
        QCOMPARE(m_query.text, u"tom"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QTest::keyClicks(search, u"x"_s);
        QVERIFY(find<QLabel>("recordEmpty")->isVisible());
        QCOMPARE(find<QLabel>("recordEmpty")->text(), u"Nothing in Drafts has “tomx”."_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(!find<QLabel>("recordEmpty")->isVisible());
    }

    void whatIsFoundIsSaid()
    {
        m_pane->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"o"_s);
        QCOMPARE(testsupport::heard(m_pane.get()), u"Drafts: 2 found"_s);
        m_pane->refresh(); // tells nobody anything new
        QVERIFY(testsupport::isQuiet(m_pane.get()));
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QCOMPARE(testsupport::heard(m_pane.get()), u"Nothing in Drafts has “ox”."_s);
        m_pane->showFolder(Folder::Outbox);
        QCOMPARE(testsupport::heard(m_pane.get()), u"Nothing in Outbox has “ox”."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(testsupport::isQuiet(m_pane.get()));
    }

    void whatGoesDoesNotOpenItsNeighbour()
    {
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QSignalSpy chosen(m_pane.get(), &RecordPane::entryChosen);
        QTest::keyClicks(find<QLineEdit>("recordSearch"), u"tom"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(!list()->currentIndex().isValid());
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
    }

    void keyboardLeadsFromTheSearchToACandidate()
    {
        const QSignalSpy chosen(m_pane.get(), &RecordPane::entryChosen);
        m_pane->focusSearch();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toLongLong(), 2);
        QCOMPARE(chosen.at(0).at(1).toBool(), false);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(chosen.at(1).at(0).toLongLong(), 1);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(chosen.at(2).at(0).toLongLong(), 1);
        QCOMPARE(chosen.at(2).at(1).toBool(), true);
    }

    void returnLeadsFromTheSearchToo()
    {
        m_pane->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"tom"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(list()->currentIndex().data().toString(), u"Tomasz Kowalczyk"_s);

        QSignalSpy asked(m_pane.get(), &RecordPane::elsewhereRequested);
        m_pane->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"xy"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // it is found nowhere yet
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("recordSearch"));
        m_pane->setElsewhere(asked.last().at(0).value<submission::Query>(), {0, 0, 1});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"emptyElsewhere"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_query.folder, Folder::Submitted);
    }

    void markingIsNotChoosing()
    {
        const QSignalSpy chosen(m_pane.get(), &RecordPane::entryChosen);
        m_pane->setCurrentEntry(1);
        QCOMPARE(list()->currentIndex().row(), 1);
        m_pane->refresh();
        QCOMPARE(list()->currentIndex().row(), 1);
        m_pane->setCurrentEntry(0);
        QVERIFY(!list()->currentIndex().isValid());
        QVERIFY(chosen.isEmpty());
    }

    void foldersSayHowManyThereAre()
    {
        m_pane->setCounts({3, 1, 1280});
        const auto *folders = find<QListView>("recordFolders");
        QCOMPARE(folders->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Submitted, 1,280"_s);
        m_pane->showFolder(Folder::Outbox);
        QCOMPARE(m_query.folder, Folder::Outbox);
        QCOMPARE(find<QLabel>("recordEmpty")->text(), u"Nothing is on its way."_s);
        m_pane->showFolder(Folder::Submitted);
        QCOMPARE(find<QLabel>("recordEmpty")->text(), u"Nobody was submitted yet."_s);
    }

    void filtersByKeyboard()
    {
        QSignalSpy asked(m_pane.get(), &RecordPane::facetsRequested);
        openFilter();
        QCOMPARE(asked.size(), 1);
        m_pane->setFacets(facets());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"filterClient"_s);
        QCOMPARE(find<QComboBox>("filterClient")->currentText(), u"Any client"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(m_query.accountId, u"a"_s);
        QCOMPARE(m_query.clientName, u"Acme"_s);
        QCOMPARE(asked.size(), 2); // the positions may be fewer now
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(m_query.positionUid, u"2"_s); // by the names
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!find<QWidget>("filterClient")->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"recordFilter"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter the list: 2 filter(s)"_s);
        QCOMPARE(chips(), (QStringList{u"Acme"_s, u"Data analyst"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the second chip
        QCOMPARE(chips(), QStringList{u"Acme"_s});
        QCOMPARE(m_query.positionUid, QString());
        QCOMPARE(m_query.accountId, u"a"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void filtersStayInAnotherFolder()
    {
        find<QLineEdit>("recordSearch")->setText(u"noa"_s);
        openFilter();
        m_pane->setFacets(facets());
        chooseStatus();
        QCOMPARE(m_query.status, u"Rejected"_s);
        QSignalSpy asked(m_pane.get(), &RecordPane::facetsRequested);
        m_pane->showFolder(Folder::Submitted);
        QCOMPARE(m_query.folder, Folder::Submitted);
        QCOMPARE(m_query.status, u"Rejected"_s);
        QCOMPARE(m_query.text, u"noa"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_pane->query(), asked.at(0).at(0).value<submission::Query>());
        // What is chosen stays a choice, also where nothing has it.
        m_pane->setFacets({});
        QCOMPARE(find<QComboBox>("filterStatus")->currentText(), u"Rejected"_s);
        QVERIFY(!find<QComboBox>("filterClient")->isEnabled());
        m_pane->focusSearch();
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("recordSearch"));
    }

    void choicesSayHowManyThereAre()
    {
        openFilter();
        m_pane->setFacets(facets());
        auto *clients = find<QComboBox>("filterClient");
        QCOMPARE(clients->count(), 3);
        QCOMPARE(clients->itemData(1, Qt::AccessibleTextRole).toString(), u"Acme, 1,200"_s);
        QCOMPARE(clients->itemText(2), u"Beta"_s);
    }

    void ownDaysAreChosen()
    {
        openFilter();
        auto *date = find<QComboBox>("filterDate");
        QVERIFY(!find<QDateEdit>("filterFirst")->isVisible());
        date->setFocus();
        QTest::keyClick(date, Qt::Key_End);
        auto *first = find<QDateEdit>("filterFirst");
        QVERIFY(first->isVisible());
        QVERIFY(m_query.from.isValid() && m_query.to.isValid());
        first->setDate(QDate(2026, 1, 2));
        QCOMPARE(m_query.from, QDate(2026, 1, 2).startOfDay());
        QTest::keyClick(date, Qt::Key_Home);
        QVERIFY(!m_query.from.isValid() && !m_query.to.isValid());
    }

    void todayIsAnotherDaySoon()
    {
        openFilter();
        find<QComboBox>("filterDate")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        const QDateTime from = m_query.from;
        QVERIFY(from.isValid());
        m_pane->refresh();
        QCOMPARE(m_query.from, from);
        m_now = m_now.addDays(1);
        m_pane->refresh();
        QCOMPARE(m_query.from, from.addDays(1));
    }

    void emptyByAFilterLeadsOn()
    {
        QSignalSpy asked(m_pane.get(), &RecordPane::elsewhereRequested);
        openFilter();
        m_pane->setFacets(facets());
        chooseStatus();
        QCOMPARE(find<QLabel>("recordEmpty")->text(), u"Nothing in Drafts matches the filters."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(asked.size(), 1);
        auto *after = new QPushButton(u"What follows"_s, m_pane.get());
        after->show();
        m_pane->setElsewhere(asked.at(0).at(0).value<submission::Query>(), {0, 2, 1000});
        QCOMPARE(elsewhere(), (QStringList{u"Outbox: 2 found"_s, u"Submitted: 1,000+ found"_s}));
        find<QPushButton>("emptyClear")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"emptyElsewhere"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_query.folder, Folder::Outbox);
        QCOMPARE(m_query.status, u"Rejected"_s);
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("recordSearch"));
        m_pane->showFolder(Folder::Drafts);
        find<QPushButton>("emptyClear")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_query.status, QString());
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(!find<QLabel>("recordEmpty")->isVisible());
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("recordSearch"));
    }

    void aSearchLooksElsewhereToo()
    {
        QSignalSpy asked(m_pane.get(), &RecordPane::elsewhereRequested);
        QTest::keyClicks(find<QLineEdit>("recordSearch"), u"xy"_s);
        QCOMPARE(asked.size(), 2);
        m_pane->setElsewhere(asked.at(0).at(0).value<submission::Query>(), {0, 0, 7});
        QVERIFY(elsewhere().isEmpty()); // that was of the letter before
        m_pane->setElsewhere(asked.at(1).at(0).value<submission::Query>(), {3, 0, 1});
        QCOMPARE(elsewhere(), QStringList{u"Submitted: 1 found"_s});
        QVERIFY(!find<QPushButton>("emptyClear")->isVisible());
        find<QLineEdit>("recordSearch")->clear();
        QCOMPARE(asked.size(), 2); // here is enough
    }

    void menuOfTheList()
    {
        const QSignalSpy chosen(m_pane.get(), &RecordPane::entryChosen);
        const QSignalSpy exported(m_pane.get(), &RecordPane::exportRequested);
        m_pane->setCurrentEntry(1);
        list()->setFocus(Qt::TabFocusReason);
        const auto openMenu = [this] {
            const QPoint at = list()->visualRect(list()->currentIndex()).center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, at,
                                    list()->viewport()->mapToGlobal(at));
            QApplication::sendEvent(list(), &event);
            return QApplication::activePopupWidget();
        };
        QWidget *menu = openMenu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toLongLong(), 1);
        QCOMPARE(chosen.at(0).at(1).toBool(), true);
        menu = openMenu();
        QTest::keyClick(menu, Qt::Key_X);
        QCOMPARE(exported.size(), 1);
    }

    void everyControlHasAName()
    {
        openFilter();
        m_pane->setFacets(facets());
        find<QComboBox>("filterDate")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        for (const auto *widget : m_pane->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty()
                             || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
        }
    }

private:
    static submission::Facets facets()
    {
        return {{{u"b"_s, u"Beta"_s, 3}, {u"a"_s, u"Acme"_s, 1200}},
                {{u"1"_s, u"Engineer"_s, 2}, {u"2"_s, u"Data analyst"_s, 1}},
                {{u"Rejected"_s, {}, 5}}};
    }
    void openFilter()
    {
        m_pane->focusSearch();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"recordFilter"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(find<QWidget>("filterDate")->isVisible());
    }
    void chooseStatus()
    {
        find<QComboBox>("filterStatus")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    }
    template <typename Button>
    QStringList shown(const char *name) const
    {
        QStringList texts;
        for (const auto *button : m_pane->findChildren<Button *>(QLatin1String(name))) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    }
    QStringList chips() const { return shown<QAbstractButton>("filterChip"); }
    QStringList elsewhere() const { return shown<QPushButton>("emptyElsewhere"); }
    template <typename T>
    T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    QListView *list() const { return find<QListView>("recordList"); }

    std::unique_ptr<RecordPane> m_pane;
    submission::Query m_query;
    QDateTime m_now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
};

QTEST_MAIN(RecordPaneTest)
#include "recordpanetest.moc"
