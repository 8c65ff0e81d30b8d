// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/formfield.h"
#include "gui/remarkline.h"
#include "gui/style.h"
#include "gui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Remark;
using candidate::Severity;
using gui::FormField;

class FormFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void labelIsAboveAndLeadsToTheEditor()
    {
        Fixture f;
        QCOMPARE(f.label()->text(), u"&Email"_s);
        QCOMPARE(f.label()->buddy(), f.edit);
        QCOMPARE(f.edit->accessibleName(), u"Email"_s);
        f.field.grab(); // what has never been shown has not been laid out
        QVERIFY(f.label()->geometry().bottom() < f.edit->y());
        QCOMPARE(f.edit->width(), f.field.width());
    }

    void mnemonicFocusesTheEditor()
    {
        const Fixture f;
        QLineEdit other(const_cast<FormField *>(&f.field)->window());
        f.edit->clearFocus();
        QTest::keyClick(f.field.window(), Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(f.edit->hasFocus());
    }

    void aRemarkIsReadableInEachTheme()
    {
        Fixture f;
        f.field.setRemark(Remark{Severity::Error, u"Not an email"_s});
        auto *line = f.field.findChild<gui::RemarkLine *>();
        for (const auto appearance :
             {gui::theme::Appearance::Dark, gui::theme::Appearance::Light}) {
            f.field.setPalette(gui::theme::palette(appearance, {}));
            QCOMPARE(line->palette().color(QPalette::WindowText),
                     gui::theme::ink(gui::theme::Tone::Error, f.field.palette()));
        }
    }

    void neededIsHeard()
    {
        Fixture f;
        f.field.setNeeded(true);
        QCOMPARE(f.edit->accessibleName(), u"Email, needed"_s);
        f.field.setNeeded(false);
        QCOMPARE(f.edit->accessibleName(), u"Email"_s);
    }

    void bracketedMnemonicIsNotHeard()
    {
        Fixture f;
        f.field.setLabel(u"Contact's email (&2)"_s);
        QCOMPARE(f.edit->accessibleName(), u"Contact's email"_s);
    }

    void remarkComesAndGoes_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<bool>("invalid");
        QTest::newRow("error") << Severity::Error << true;
        QTest::newRow("warning") << Severity::Warning << false;
    }
    void remarkComesAndGoes()
    {
        QFETCH(Severity, severity);
        QFETCH(bool, invalid);
        Fixture f;
        QVERIFY(!f.line());
        const int before = f.field.heightForWidth(300);

        f.field.setRemark(Remark{severity, u"<b>Not</b> an address"_s});
        QVERIFY(f.line());
        QVERIFY(f.line()->isVisible());
        QCOMPARE(f.line()->textFormat(), Qt::PlainText);
        QCOMPARE(f.edit->accessibleDescription(), u"<b>Not</b> an address"_s);
        QCOMPARE(f.edit->property(gui::marks::Invalid).toBool(), invalid);
        QVERIFY(f.line()->accessibleName().startsWith(invalid ? u"Error"_s : u"Warning"_s));
        QVERIFY(f.line()->y() > f.edit->geometry().bottom());
        QVERIFY(f.field.heightForWidth(300) > before);

        f.field.setRemark(std::nullopt);
        QVERIFY(!f.line()->isVisible());
        QVERIFY(f.edit->accessibleDescription().isEmpty());
        QVERIFY(!f.edit->property(gui::marks::Invalid).toBool());
        QCOMPARE(f.field.heightForWidth(300), before);
    }

    /// The focus of an editor may be in its line, which says what stands in it besides.
    void aLineWithinIsHeardToo()
    {
        FormField field;
        auto *editor = new QWidget(&field);
        auto *line = new QLineEdit(editor);
        field.setLabel(u"&Position"_s);
        field.setNeeded(true);
        QCOMPARE(line->accessibleName(), u"Position, needed"_s);
        field.setRemark(Remark{Severity::Error, u"Position is needed"_s});
        QCOMPARE(line->accessibleDescription(), u"Position is needed"_s);
        line->setAccessibleDescription(u"uid 11.4A2"_s); // chosen in between
        field.setRemark(std::nullopt);
        QCOMPARE(line->accessibleDescription(), u"uid 11.4A2"_s);
        QVERIFY(editor->accessibleDescription().isEmpty());
    }

    void anEmptyLabelNamesNothing()
    {
        FormField field;
        auto *editor = new QLineEdit(&field);
        editor->setAccessibleName(u"CV"_s);
        for (const auto *label : field.findChildren<QLabel *>())
            QVERIFY(!label->buddy());
        QCOMPARE(editor->accessibleName(), u"CV"_s);
    }

    void longRemarkWraps()
    {
        Fixture f;
        f.field.setRemark(Remark{Severity::Error, u"Something is wrong"_s});
        const int shortOne = f.field.heightForWidth(220);
        f.field.setRemark(Remark{Severity::Error, u"Something is wrong "_s.repeated(8)});
        QVERIFY(f.field.heightForWidth(220) > shortOne);
    }

    void mirrors()
    {
        Fixture f;
        f.field.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(f.label()->geometry().right(), f.field.rect().right());
    }

private:
    struct Fixture
    {
        Fixture()
        {
            edit = new QLineEdit(&field);
            field.setLabel(u"&Email"_s);
            field.resize(300, 90);
            field.show();
            QApplication::setActiveWindow(&field);
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&field);
        }
        QLabel *label() const
        {
            for (auto *label : field.findChildren<QLabel *>()) {
                if (label->buddy())
                    return label;
            }
            return nullptr;
        }
        gui::RemarkLine *line() const { return field.findChild<gui::RemarkLine *>(); }

        FormField field;
        QLineEdit *edit;
    };
};

QTEST_MAIN(FormFieldTest)
#include "formfieldtest.moc"
