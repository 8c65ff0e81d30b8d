// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/formundo.h"
#include "gui/fieldbinding.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::Candidate;
using candidate::Field;
using gui::FormUndo;

class FormUndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_now = {}; }

    void editsOfOneFieldAreOneStep()
    {
        FormUndo undo(show());
        type(undo, Field::FirstName, u"Noa"_s);
        QCOMPARE(undo.stack()->count(), 1);
        undo.stack()->undo();
        QCOMPARE(m_now.firstName, QString());
        QCOMPARE(m_looked, Field::FirstName);
        undo.stack()->redo();
        QCOMPARE(m_now.firstName, u"Noa"_s);
    }

    void leavingEndsTheStep()
    {
        FormUndo undo(show());
        type(undo, Field::FirstName, u"No"_s);
        undo.closeStep();
        type(undo, Field::FirstName, u"Noa"_s);
        QCOMPARE(undo.stack()->count(), 2);
        undo.stack()->undo();
        QCOMPARE(m_now.firstName, u"No"_s);
    }

    void fieldsAreUndoneInTheirOrder()
    {
        FormUndo undo(show());
        type(undo, Field::FirstName, u"Noa"_s);
        type(undo, Field::LastName, u"Bar-Lev"_s);
        undo.stack()->undo();
        QCOMPARE(m_now.lastName, QString());
        QCOMPARE(m_now.firstName, u"Noa"_s);
        undo.stack()->undo();
        QCOMPARE(m_now, Candidate());
        undo.stack()->redo();
        undo.stack()->redo();
        QCOMPARE(m_now.lastName, u"Bar-Lev"_s);
    }

    void whatComesToNothingIsNoStep()
    {
        FormUndo undo(show());
        type(undo, Field::AddressCity, u"T"_s);
        edit(undo, Field::AddressCity, [](Candidate &c) { c.address.city.clear(); });
        QCOMPARE(undo.stack()->count(), 0);
    }

    void noteIsUndoneByWords()
    {
        FormUndo undo(show());
        type(undo, Field::Note, u"open to move"_s);
        undo.stack()->undo();
        QCOMPARE(m_now.note, u"open to"_s);
        undo.stack()->undo();
        QCOMPARE(m_now.note, u"open"_s);
    }

    void rowsThatComeAndGoAreSteps()
    {
        FormUndo undo(show());
        edit(undo, Field::Links, [](Candidate &c) { c.links = {QString()}; });
        edit(undo, Field::Links, [](Candidate &c) { c.links = {u"a"_s}; });
        edit(undo, Field::Links, [](Candidate &c) { c.links = {u"ab"_s}; });
        edit(undo, Field::Links, [](Candidate &c) { c.links = {}; });
        QCOMPARE(undo.stack()->count(), 3);
        undo.stack()->undo();
        QCOMPARE(m_now.links, QStringList{u"ab"_s});
        undo.stack()->undo();
        QCOMPARE(m_now.links, QStringList{QString()});
    }

    void eachFileIsAStep()
    {
        FormUndo undo(show());
        edit(undo, Field::Files, [](Candidate &c) { c.files.append({u"a.pdf"_s, {}, {}, 1, {}}); });
        edit(undo, Field::Files, [](Candidate &c) { c.files.append({u"b.pdf"_s, {}, {}, 1, {}}); });
        QCOMPARE(undo.stack()->count(), 2);
        undo.stack()->undo();
        QCOMPARE(m_now.files.size(), 1);
    }

    void revertTakesBackOneFieldOnly()
    {
        FormUndo undo(show());
        edit(undo, Field::Resume, [](Candidate &c) {
            c.resume = Attachment{u"a.pdf"_s, {}, {}, 1, {}};
        });
        edit(undo, Field::Resume, [](Candidate &c) { c.resume.reset(); });
        type(undo, Field::FirstName, u"Noa"_s);
        QVERIFY(undo.revert(Field::Resume, m_now));
        QVERIFY(m_now.resume.has_value());
        QCOMPARE(m_now.firstName, u"Noa"_s);
        undo.stack()->undo();
        QVERIFY(!m_now.resume);
        QVERIFY(!undo.revert(Field::Email, m_now));
    }

    void keysReachTheAction_data()
    {
        QTest::addColumn<bool>("withAction");
        QTest::newRow("the window's action") << true;
        QTest::newRow("no action: the stack itself") << false;
    }
    void keysReachTheAction()
    {
        QFETCH(bool, withAction);
        QWidget window;
        QLineEdit line(&window);
        FormUndo undo(show());
        int triggered = 0;
        QAction action;
        action.setShortcut(QKeySequence::Undo);
        connect(&action, &QAction::triggered, this, [&] { ++triggered; });
        if (withAction)
            window.addAction(&action);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line.setFocus();
        undo.watch(&line);
        QTest::keyClicks(&line, u"ab"_s);
        type(undo, Field::FirstName, u"Noa"_s);

        QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line.text(), u"ab"_s);
        QCOMPARE(triggered, withAction ? 1 : 0);
        QCOMPARE(undo.stack()->canUndo(), withAction);
        if (withAction)
            return;
        QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_now.firstName, u"Noa"_s);
    }

private:
    FormUndo::Show show()
    {
        return [this](const Candidate &candidate, Field field) {
            m_now = candidate;
            m_looked = field;
        };
    }

    template <typename Change>
    void edit(FormUndo &undo, Field field, Change change)
    {
        const Candidate before = m_now;
        change(m_now);
        undo.record(field, before, m_now);
    }

    /// Letter by letter, onto what is there.
    void type(FormUndo &undo, Field field, const QString &text)
    {
        for (auto length = fieldText(m_now, field).size() + 1; length <= text.size(); ++length) {
            edit(undo, field, [&](Candidate &c) { fieldInfo(field).text(c) = text.left(length); });
        }
    }

    Candidate m_now;
    Field m_looked = Field::PositionUid;
};

QTEST_MAIN(FormUndoTest)
#include "formundotest.moc"
