// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/linelabel.h"
#include "gui/theme.h"

#include <QLineEdit>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using gui::LineLabel;

/// A label that measures itself once is as wide as one of Qt's, whatever changes after that, and as
/// high as a line of its font, in whatever script it is.
class LineLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void isAsWideAsALabelOfQt()
    {
        check();
        set([](QLabel &label) { label.setText(u"Mobile &phone"_s); });
        check();
        set([](QLabel &label) { label.setText(u"שם פרטי"_s); });
        check();
    }

    void followsItsFont()
    {
        check();
        set([](QLabel &label) { label.setFont(gui::theme::strong(label.font(), 1.6)); });
        check();
    }

    void showsAMnemonicOnceItLeadsSomewhere()
    {
        check();
        set([this](QLabel &label) { label.setBuddy(&m_edit); });
        check();
    }

    void init()
    {
        set([](QLabel &label) {
            label.setFont(QFont());
            label.setText(u"&Email"_s);
        });
    }

private:
    void set(const std::function<void(QLabel &)> &change)
    {
        change(m_label);
        change(m_ofQt);
    }

    void check() const
    {
        QCOMPARE(m_label.sizeHint().width(), m_ofQt.sizeHint().width());
        QCOMPARE(m_label.sizeHint().height(), m_label.fontMetrics().height());
    }

    QLineEdit m_edit;
    LineLabel m_label;
    QLabel m_ofQt;
};

QTEST_MAIN(LineLabelTest)
#include "linelabeltest.moc"
