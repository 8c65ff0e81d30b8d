// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordpane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

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
                    if (query.folder == Folder::Drafts
                        && name.contains(query.text, Qt::CaseInsensitive))
                        rows.append(row);
                }
                answer(rows);
            },
            [] { return QDateTime::currentDateTimeUtc(); });
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

    void everyControlHasAName()
    {
        for (const auto *widget : m_pane->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty()
                             || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
        }
    }

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    QListView *list() const { return find<QListView>("recordList"); }

    std::unique_ptr<RecordPane> m_pane;
    submission::Query m_query;
};

QTEST_MAIN(RecordPaneTest)
#include "recordpanetest.moc"
