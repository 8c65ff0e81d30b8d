// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/countrybox.h"
#include "gui/countries.h"
#include "gui/countrymodel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::CountryBox;
using gui::CountryModel;

class CountryBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEachCountryOnce()
    {
        QSet<QString> codes;
        QSet<QString> names;
        static const QRegularExpression shape(u"^[A-Z]{2}$"_s);
        for (const gui::Country &country : gui::countries()) {
            const auto code = QString::fromLatin1(country.code);
            QVERIFY(shape.match(code).hasMatch());
            codes.insert(code);
            names.insert(gui::countryName(country));
        }
        QCOMPARE(codes.size(), 249);
        QCOMPARE(names.size(), 249);
    }

    void modelIsSortedWithNotSetFirst()
    {
        CountryModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.fill();
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.index(0).data().toString(), u"Not set"_s);
        QCOMPARE(model.index(0).data(Qt::EditRole).toString(), QString());
        const QCollator collator;
        for (int row = 2; row < model.rowCount(); ++row)
            QVERIFY(collator.compare(model.index(row - 1).data().toString(),
                                     model.index(row).data().toString())
                    < 0);
    }

    void startsEmptyAndCheap()
    {
        CountryBox box;
        QCOMPARE(box.count(), 0);
        box.setCode({});
        QCOMPARE(box.count(), 0);
        box.setCode(u"IL"_s);
        QCOMPARE(box.count(), 250);
    }

    void setsCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shown");
        QTest::newRow("known") << u"US"_s << u"United States"_s;
        QTest::newRow("unknown") << u"XQ"_s << u"XQ"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void setsCodes()
    {
        QFETCH(QString, code);
        CountryBox box;
        QSignalSpy changed(&box, &CountryBox::codeChanged);
        box.setCode(u"DE"_s);
        box.setCode(code);
        QCOMPARE(box.code(), code);
        QTEST(box.currentText(), "shown");
        QCOMPARE(changed.size(), 0);
    }

    void typing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shown");
        QTest::newRow("name") << u"israel"_s << u"IL"_s << u"Israel"_s;
        QTest::newRow("code") << u"us"_s << u"US"_s << u"United States"_s;
        QTest::newRow("no accents") << u"turkiye"_s << u"TR"_s << u"Türkiye"_s;
        QTest::newRow("apostrophe") << u"cote d'ivoire"_s << u"CI"_s << u"Côte d’Ivoire"_s;
        QTest::newRow("nowhere") << u"Atlantis"_s << u"Atlantis"_s << u"Atlantis"_s;
    }
    void typing()
    {
        QFETCH(QString, typed);
        QWidget window;
        CountryBox box(&window);
        auto *other = new QLineEdit(&window);
        showActive(window);
        QSignalSpy changed(&box, &CountryBox::codeChanged);
        QSignalSpy left(&box, &CountryBox::editingFinished);
        box.setFocus();
        QTest::keyClicks(&box, typed);
        box.completer()->popup()->hide();
        other->setFocus();
        QTEST(box.code(), "code");
        QTEST(box.currentText(), "shown");
        QTEST(changed.last().first().toString(), "code");
        QVERIFY(!left.isEmpty());
    }

    void completes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("part") << u"zealand"_s << u"New Zealand"_s;
        QTest::newRow("accents") << u"aland isl"_s << u"Åland Islands"_s;
    }
    void completes()
    {
        QFETCH(QString, typed);
        CountryBox box;
        showActive(box);
        box.setFocus();
        QSignalSpy changed(&box, &CountryBox::codeChanged);
        QTest::keyClicks(&box, typed);
        auto *popup = box.completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTEST(popup->model()->index(0, 0).data().toString(), "name");
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTEST(box.currentText(), "name");
        QCOMPARE(box.code().size(), 2);
        QCOMPARE(changed.last().first().toString(), box.code());
    }

    void choosesFromTheList()
    {
        CountryBox box;
        showActive(box);
        box.setFocus();
        box.setCode(u"AF"_s);
        QSignalSpy changed(&box, &CountryBox::codeChanged);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().toString(), box.code());
        QVERIFY(box.code() != u"AF"_s);
        box.setCurrentIndex(0);
        QCOMPARE(box.code(), QString());
        QCOMPARE(box.lineEdit()->text(), QString());
    }

private:
    static void showActive(QWidget &widget)
    {
        widget.resize(300, 60);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
};

QTEST_MAIN(CountryBoxTest)
#include "countryboxtest.moc"
