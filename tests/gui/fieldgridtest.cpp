// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/fieldgrid.h"

#include <QTest>

using gui::FieldGrid;

class FieldGridTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsFollowTheWidth_data()
    {
        QTest::addColumn<int>("columnsOf");
        QTest::addColumn<int>("expected");
        // In widths of a column, so that the font of the machine does not matter.
        QTest::newRow("wide") << 34 << 3;
        QTest::newRow("two") << 24 << 2;
        QTest::newRow("one") << 15 << 1;
        QTest::newRow("narrower than one") << 5 << 1;
    }
    void columnsFollowTheWidth()
    {
        QFETCH(int, columnsOf);
        QFETCH(int, expected);
        FieldGrid grid;
        const auto fields = fill(grid, {1, 1, 1});
        grid.resize(columnsOf * tenth(grid), 500);
        show(grid);
        QCOMPARE(grid.columns(), expected);
        int abreast = 0;
        for (const QWidget *field : fields)
            abreast += field->y() == fields.first()->y() ? 1 : 0;
        QCOMPARE(abreast, expected);
    }

    void spansTakeColumns()
    {
        FieldGrid grid;
        const auto fields = fill(grid, {2, 1, 3, 2, 2});
        grid.resize(34 * tenth(grid), 800);
        show(grid);
        QCOMPARE(fields[0]->y(), fields[1]->y());
        QVERIFY(fields[0]->width() > 2 * fields[1]->width());
        QCOMPARE(fields[2]->width(), grid.width());
        QVERIFY(fields[4]->y() > fields[3]->y());
    }

    void columnsAreEquallyWide()
    {
        FieldGrid grid;
        const auto fields = fill(grid, {1, 1, 1});
        grid.resize(34 * tenth(grid) + 1, 500);
        show(grid);
        QVERIFY(qAbs(fields[0]->width() - fields[1]->width()) <= 1);
        QVERIFY(qAbs(fields[1]->width() - fields[2]->width()) <= 1);
        QCOMPARE(fields[2]->geometry().right(), grid.rect().right());
    }

    void mirrors()
    {
        FieldGrid grid;
        grid.setLayoutDirection(Qt::RightToLeft);
        const auto fields = fill(grid, {1, 1, 1});
        grid.resize(34 * tenth(grid), 500);
        show(grid);
        QCOMPARE(fields[0]->geometry().right(), grid.rect().right());
        QVERIFY(fields[1]->x() < fields[0]->x());
        QCOMPARE(fields[2]->x(), 0);
    }

    void heightFollowsTheRows()
    {
        FieldGrid grid;
        const auto fields = fill(grid, {1, 1, 1});
        const int wide = grid.heightForWidth(34 * tenth(grid));
        const int narrow = grid.heightForWidth(15 * tenth(grid));
        QCOMPARE(wide, fields[0]->sizeHint().height());
        QVERIFY(narrow > 3 * wide);
    }

    void hiddenAndRemovedFieldsTakeNoRoom()
    {
        FieldGrid grid;
        const auto fields = fill(grid, {3, 3, 3});
        const int all = grid.heightForWidth(34 * tenth(grid));
        fields[1]->hide();
        const int two = grid.heightForWidth(34 * tenth(grid));
        delete fields[2];
        const int one = grid.heightForWidth(34 * tenth(grid));
        QVERIFY(all > two);
        QVERIFY(two > one);
    }

private:
    /// A tenth of the width of the widest column that still leaves one alone.
    static int tenth(const FieldGrid &grid) { return grid.sizeHint().width() / 30; }

    static QList<QWidget *> fill(FieldGrid &grid, const QList<int> &spans)
    {
        QList<QWidget *> fields;
        for (const int span : spans) {
            auto *field = new Box(&grid);
            field->setProperty("span", span);
            fields.append(field);
        }
        return fields;
    }

    static void show(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }

    class Box : public QWidget
    {
    public:
        using QWidget::QWidget;
        QSize sizeHint() const override { return {40, 30}; }
    };
};

QTEST_MAIN(FieldGridTest)
#include "fieldgridtest.moc"
