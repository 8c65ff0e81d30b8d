// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/customfieldlist.h"
#include "gui/linklist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using candidate::CustomField;
using gui::CustomFieldList;
using gui::LinkList;

namespace {

QLineEdit *fieldNamed(QWidget &list, const QString &name)
{
    for (QLineEdit *edit : list.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    }
    return nullptr;
}

template <typename List>
void show(List &list)
{
    list.resize(500, 300);
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
}

candidate::Problem problemIn(candidate::Field field, int row)
{
    return {field, row, {candidate::Severity::Error, u"Begin with https://"_s}};
}

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void anEmptyListShowsOnlyTheAddButton()
    {
        LinkList list;
        show(list);
        QVERIFY(list.links().isEmpty());
        QVERIFY(list.findChildren<QLineEdit *>().isEmpty());
        auto *add = list.findChild<QPushButton *>(u"add"_s);
        QCOMPARE(add->text(), u"Add a link"_s);
        QSignalSpy changed(&list, &LinkList::changed);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(list.links(), QStringList{QString()});
        QCOMPARE(changed.size(), 1);
        QVERIFY(fieldNamed(list, u"Link 1"_s)->hasFocus());
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(list.rowCount(), 1); // the empty row is used first
    }

    void typesEnterAndBackspace()
    {
        LinkList list;
        list.setLinks({u"https://a.example"_s});
        show(list);
        QSignalSpy changed(&list, &LinkList::changed);
        list.focusRow(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(list.rowCount(), 2);
        QVERIFY(fieldNamed(list, u"Link 2"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"ab"_s);
        QCOMPARE(list.links(), QStringList({u"https://a.example"_s, u"ab"_s}));
        QCOMPARE(changed.size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(list.rowCount(), 2); // the text is gone, the row only with the next
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(list.rowCount(), 2); // no second empty row
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(list.links(), QStringList{u"https://a.example"_s});
        QVERIFY(fieldNamed(list, u"Link 1"_s)->hasFocus());
    }

    void enterWithControlIsLeftToTheForm()
    {
        LinkList list;
        list.setLinks({u"a"_s});
        show(list);
        list.focusRow(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(list.rowCount(), 1);
    }

    void movesRowsByKeyAndButton()
    {
        LinkList list;
        list.setLinks({u"a"_s, u"b"_s, u"c"_s});
        show(list);
        QSignalSpy changed(&list, &LinkList::changed);
        list.focusRow(2);
        QWidget *moved = QApplication::focusWidget();
        QTest::keyClick(moved, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list.links(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
        QVERIFY(moved->hasFocus());
        QCOMPARE(moved->accessibleName(), u"Link 2"_s);
        QTest::keyClick(moved, Qt::Key_Tab); // to "up"
        auto *up = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(up);
        QCOMPARE(up->accessibleName(), u"Move link 2 up"_s);
        QTest::keyClick(up, Qt::Key_Space);
        QCOMPARE(list.links(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        QVERIFY(moved->hasFocus()); // "up" is disabled in the first row
        QTest::keyClick(moved, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(changed.size(), 2); // nothing above
        QTest::keyClick(moved, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list.links(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    }

    void tabOrderIsReadingOrder()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        before->setAccessibleName(u"before"_s);
        auto *list = new LinkList;
        auto *after = new QLineEdit;
        after->setAccessibleName(u"after"_s);
        layout->addWidget(before);
        layout->addWidget(list);
        layout->addWidget(after);
        list->setLinks({u"b"_s});
        show(window);
        list->setLinks({u"a"_s, u"b"_s});
        before->setFocus();
        QStringList names;
        for (int i = 0; i < 9; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            names.append(focus->accessibleName().isEmpty() ? focus->objectName()
                                                           : focus->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
                 QStringList({u"before"_s, u"Link 1"_s, u"Move link 1 down"_s, u"Remove link 1"_s,
                              u"Link 2"_s, u"Move link 2 up"_s, u"Remove link 2"_s, u"add"_s,
                              u"after"_s}));
        after->setFocus();
        QTest::keyClick(after, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove link 2"_s);
        list->setFocus(); // as a label's mnemonic does
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Link 1"_s);
    }

    void removes()
    {
        LinkList list;
        list.setLinks({u"a"_s, u"b"_s});
        show(list);
        QSignalSpy changed(&list, &LinkList::changed);
        list.focusRow(0);
        QTest::mouseClick(list.findChild<QToolButton *>(u"remove"_s), Qt::LeftButton);
        QCOMPARE(list.links(), QStringList{u"b"_s});
        QCOMPARE(changed.size(), 1);
        QVERIFY(fieldNamed(list, u"Link 1"_s)->hasFocus());
    }

    void splitsPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("links");
        const QString a = u"https://a.example/x"_s;
        const QString b = u"http://b.example"_s;
        const QString w = u"www.c.example"_s;
        QTest::newRow("one") << a << QStringList{a};
        QTest::newRow("lines") << a + u'\n' + b + u"\r\n"_s + w << QStringList({a, b, w});
        QTest::newRow("line end") << a + u'\n' << QStringList{a};
        QTest::newRow("blank lines") << a + u"\n\n  \n"_s + b << QStringList({a, b});
        QTest::newRow("spaces") << a + u"  "_s + b << QStringList({a, b});
        QTest::newRow("commas") << a + u',' + b + u", "_s + w + u',' << QStringList({a, b, w});
        QTest::newRow("semicolons") << a + u';' + w << QStringList({a, w});
        QTest::newRow("comma in address")
            << u"https://a.example/1,2"_s << QStringList{u"https://a.example/1,2"_s};
        QTest::newRow("prose") << u"see my site"_s << QStringList{u"see my site"_s};
        QTest::newRow("prose, address") << u"My site\n"_s + a << QStringList({u"My site"_s, a});
        QTest::newRow("no scheme")
            << u"github.com/x b.example"_s << QStringList({u"github.com/x"_s, u"b.example"_s});
    }
    void splitsPasted()
    {
        QFETCH(QString, pasted);
        QFETCH(QStringList, links);
        QCOMPARE(LinkList::linksIn(pasted), links);
        LinkList list;
        list.setLinks({u"https://z.example"_s, QString(), u"https://end.example"_s});
        show(list);
        QSignalSpy changed(&list, &LinkList::changed);
        list.focusRow(1);
        QApplication::clipboard()->setText(pasted);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        QCOMPARE(list.links(),
                 QStringList{u"https://z.example"_s} + links
                     + QStringList{u"https://end.example"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Link %1"_s.arg(1 + links.size()));
    }

    void settingKeepsWhatStays_data()
    {
        QTest::addColumn<QStringList>("next");
        QTest::addColumn<QString>("focused");
        QTest::newRow("same") << QStringList({u"one"_s, u"two"_s, u"three"_s}) << u"Link 2"_s;
        QTest::newRow("other changes") << QStringList({u"1"_s, u"two"_s, u"3"_s}) << u"Link 2"_s;
        QTest::newRow("row before")
            << QStringList({u"zero"_s, u"one"_s, u"two"_s, u"three"_s}) << u"Link 3"_s;
        QTest::newRow("row before goes") << QStringList({u"two"_s, u"three"_s}) << u"Link 1"_s;
        QTest::newRow("moved") << QStringList({u"two"_s, u"one"_s, u"three"_s}) << u"Link 1"_s;
    }
    void settingKeepsWhatStays()
    {
        QFETCH(QStringList, next);
        QFETCH(QString, focused);
        LinkList list;
        list.setLinks({u"one"_s, u"two"_s, u"three"_s});
        show(list);
        list.focusRow(1);
        auto *edit = fieldNamed(list, u"Link 2"_s);
        edit->setCursorPosition(1);
        QSignalSpy changed(&list, &LinkList::changed);
        QSignalSpy left(&list, &LinkList::editingFinished);
        list.setLinks(next);
        QCOMPARE(list.links(), next);
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->cursorPosition(), 1);
        QCOMPARE(edit->accessibleName(), focused);
        QCOMPARE(edit->text(), u"two"_s);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(left.size(), 0);
    }

    void settingFewerLeavesTheFocusInTheList()
    {
        LinkList list;
        list.setLinks({u"one"_s, u"two"_s});
        show(list);
        list.focusRow(1);
        list.setLinks({u"one"_s});
        QVERIFY(fieldNamed(list, u"Link 1"_s)->hasFocus());
        list.setLinks({});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"add"_s);
    }

    void problemsStandUnderTheirRow()
    {
        LinkList list;
        list.setLinks({u"https://a.example"_s, u"www.b.example"_s});
        show(list);
        list.setProblems(
            {problemIn(candidate::Field::Email, 0), problemIn(candidate::Field::Links, 1)});
        auto *good = fieldNamed(list, u"Link 1"_s);
        auto *bad = fieldNamed(list, u"Link 2"_s);
        QVERIFY(!good->property("invalid").toBool());
        QVERIFY(bad->property("invalid").toBool());
        QCOMPARE(bad->accessibleDescription(), u"Begin with https://"_s);
        auto *text = bad->parentWidget()->findChild<QLabel *>();
        QVERIFY(text->isVisible());
        QCOMPARE(text->text(), u"Begin with https://"_s);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        list.focusRow(1);
        QTest::keyClicks(bad, u"x"_s);
        QVERIFY(!bad->property("invalid").toBool());
        QVERIFY(!text->isVisible());
        QVERIFY(bad->accessibleDescription().isEmpty());
    }

    void tellsWhenARowIsLeft()
    {
        CustomFieldList list;
        list.setRows({{u"Notice"_s, u"30 days"_s}, {u"Visa"_s, u"none"_s}});
        show(list);
        QSignalSpy left(&list, &CustomFieldList::editingFinished);
        list.focusRow(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Value of field 1"_s);
        QCOMPARE(left.size(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name of field 2"_s);
        QCOMPARE(left.size(), 1);
    }

    void addressesStayLeftToRight()
    {
        LinkList list;
        list.setLinks({u"https://a.example"_s});
        show(list);
        auto *edit = fieldNamed(list, u"Link 1"_s);
        QVERIFY(edit->alignment().testFlag(Qt::AlignLeft));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(edit->alignment().testFlag(Qt::AlignRight));
        QTRY_VERIFY(list.findChild<QToolButton *>(u"remove"_s)->mapTo(&list, QPoint()).x()
                    < list.width() / 2);
    }

    void fieldsPasteATable()
    {
        CustomFieldList list;
        list.setRows({{}});
        show(list);
        list.focusRow(0);
        QApplication::clipboard()->setText(u"Notice\t30 days\r\nVisa\tnone\n"_s);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
        const QList<CustomField> wanted{{u"Notice"_s, u"30 days"_s}, {u"Visa"_s, u"none"_s}};
        QCOMPARE(list.rows(), wanted);
    }

    void fieldsProblemColumn()
    {
        CustomFieldList list;
        list.setRows({{u"Notice"_s, {}}, {{}, u"x"_s}});
        show(list);
        list.setProblems({problemIn(candidate::Field::CustomFields, 0),
                          problemIn(candidate::Field::CustomFields, 1)});
        QVERIFY(fieldNamed(list, u"Value of field 1"_s)->property("invalid").toBool());
        QVERIFY(fieldNamed(list, u"Name of field 2"_s)->property("invalid").toBool());
        list.focusRow(0);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Value of field 1"_s);
    }

    void offersKnownKeys()
    {
        CustomFieldList list;
        list.setKnownKeys({u"Notice period"_s, u"Visa"_s});
        list.setRows({{}});
        show(list);
        QSignalSpy changed(&list, &CustomFieldList::changed);
        list.focusRow(0);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(edit, u"PERI"_s);
        QAbstractItemView *popup = edit->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(list.rows().first().key, u"Notice period"_s);
        QVERIFY(changed.size() >= 5);
        QCOMPARE(list.rowCount(), 1);
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Down);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(edit->completer()->completionCount(), 2);
        popup->hide();
    }
};

QTEST_MAIN(RowsTest)
#include "rowstest.moc"
