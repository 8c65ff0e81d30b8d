// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/candidateform.h"
#include "gui/attachmentzone.h"
#include "gui/fieldbinding.h"
#include "gui/formfield.h"
#include "gui/remarkline.h"
#include "support/announcements.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPromise>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Field;
using candidate::FieldInfo;
using gui::CandidateForm;

namespace {

candidate::Attachment file(const QString &name)
{
    return {name, u"/nowhere/"_s + name, {}, 1000, QByteArray("digest of ") + name.toUtf8()};
}

Candidate filled()
{
    Candidate c;
    for (const FieldInfo &info : candidate::fieldTable()) {
        if (info.text)
            info.text(c) = QLatin1String(info.key) + u" text"_s;
    }
    c.email = u"noa@example.com"_s;
    c.linkedinUrl = u"https://example.com/noa"_s;
    c.address.country = u"IL"_s;
    c.prospectStatus = u"Not interested"_s;
    c.sourceContact.email = u"hunter@example.com"_s;
    c.note = u"One line\nand another"_s;
    c.resume = file(u"cv.pdf"_s);
    c.picture = file(u"face.png"_s);
    c.files = {file(u"a.zip"_s), file(u"b.txt"_s)};
    c.links = {u"https://example.com"_s, u"https://example.org"_s};
    c.customFields = {{u"Notice period"_s, u"30 days"_s}, {u"Car"_s, u"no"_s}};
    return c;
}

} // namespace

class CandidateFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_form = std::make_unique<CandidateForm>();
        m_form->resize(1008, 700);
        m_form->show();
        QApplication::setActiveWindow(m_form.get());
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        QTRY_VERIFY(editor(Field::CustomFields)); // the last part comes a little later
    }
    void cleanup() { m_form.reset(); }

    /// A candidate's documents lie together.
    void zonesOpenTheSameFolder()
    {
        const QString folder = QDir::tempPath();
        const auto zones = m_form->findChildren<gui::AttachmentZone *>();
        QCOMPARE(zones.size(), 3);
        emit zones.at(1)->chosenDirectoryChanged(folder);
        QCOMPARE(zones.at(0)->chosenDirectory(), folder);
        QCOMPARE(zones.at(2)->chosenDirectory(), folder);
    }
    void everyFieldHasItsEditor_data() { fields(); }
    void everyFieldHasItsEditor()
    {
        QFETCH(Field, field);
        QWidget *widget = editor(field);
        QVERIFY(widget);
        QVERIFY(fieldOf(field));
        QCOMPARE(fieldOf(field)->editor(), widget);
    }

    void everyFieldIsShownAndRead_data() { fields(); }
    void everyFieldIsShownAndRead()
    {
        QFETCH(Field, field);
        Candidate one;
        gui::copyField(filled(), one, field);
        const QSignalSpy changed(m_form.get(), &CandidateForm::changed);
        m_form->setCandidate(one);
        QCOMPARE(m_form->candidate(), one);
        QCOMPARE(changed.count(), 0);
        Candidate read;
        gui::bind(field, editor(field))->read(read);
        QCOMPARE(read, one);
        m_form->setCandidate({});
        Candidate empty;
        gui::bind(field, editor(field))->read(empty);
        QCOMPARE(empty, Candidate());
    }

    void theWholeCandidateIsShownAndRead()
    {
        m_form->setCandidate(filled());
        QCOMPARE(m_form->candidate(), filled());
        QVERIFY(!m_form->undoStack()->canUndo());
        QCOMPARE(label(u"title"_s), u"firstName text middleName text lastName text"_s);
    }

    void whatComesBeforeTheLastSectionsStandsInThem_data() { fields(); }
    void whatComesBeforeTheLastSectionsStandsInThem()
    {
        QFETCH(Field, field);
        m_form = std::make_unique<CandidateForm>();
        m_form->setCandidate(filled());
        QVERIFY(!editor(Field::CustomFields)); // else this tests nothing
        m_form->show();
        QTRY_VERIFY(editor(Field::CustomFields));
        QCOMPARE(m_form->candidate(), filled());
        Candidate read;
        gui::bind(field, editor(field))->read(read);
        Candidate expected;
        gui::copyField(filled(), expected, field);
        QCOMPARE(read, expected);
        QVERIFY(!m_form->undoStack()->canUndo());
    }

    void aProblemIsFoundInASectionThatIsNotShownYet()
    {
        m_form = std::make_unique<CandidateForm>();
        Candidate named = filled();
        named.sourceContact.email = u"nobody"_s;
        m_form->setCandidate(named);
        QVERIFY(!editor(Field::ContactEmail));
        const auto problems = m_form->validateAll();
        QVERIFY(std::any_of(problems.cbegin(), problems.cend(), [](const auto &problem) {
            return problem.field == Field::ContactEmail;
        }));
        QVERIFY(editor(Field::ContactEmail));
        QVERIFY(!editor(Field::ContactEmail)->accessibleDescription().isEmpty());
    }

    void everyTextArrivesKeyByKey_data()
    {
        QTest::addColumn<Field>("field");
        for (const FieldInfo &info : candidate::fieldTable()) {
            if (info.text && info.field != Field::AddressCountry
                && info.field != Field::ProspectStatus)
                QTest::newRow(info.key) << info.field;
        }
    }
    void everyTextArrivesKeyByKey()
    {
        QFETCH(Field, field);
        const QSignalSpy changed(m_form.get(), &CandidateForm::changed);
        focus(field);
        QTest::keyClicks(QApplication::focusWidget(), u"ab"_s);
        QCOMPARE(fieldText(m_form->candidate(), field), u"ab"_s);
        QCOMPARE(changed.count(), 2);
    }

    void statusIsChosenByKey()
    {
        focus(Field::ProspectStatus);
        QTest::keyClicks(QApplication::focusWidget(), u"I"_s);
        QCOMPARE(m_form->candidate().prospectStatus, u"Interested"_s);
    }

    void wheelChangesNoChoice()
    {
        focus(Field::ProspectStatus);
        for (const Field field : {Field::ProspectStatus, Field::AddressCountry}) {
            QWidget *box = editor(field);
            const QPointF at = box->rect().center();
            QWheelEvent wheel(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &wheel);
            QVERIFY(!wheel.isAccepted()); // so that the form scrolls
            QVERIFY(!(box->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus));
        }
        QCOMPARE(m_form->candidate(), Candidate());
    }

    void anotherCandidateGetsNoLateFile()
    {
        QPromise<candidate::Result<candidate::Attachment>> late;
        auto *zone = static_cast<gui::AttachmentZone *>(editor(Field::Files));
        zone->intake()->setInspector([&late](const QString &) { return late.future(); });
        zone->addPaths({u"/x/late.pdf"_s});
        QVERIFY(m_form->isBusy());
        m_form->setCandidate({});
        QVERIFY(!m_form->isBusy());
        late.start();
        late.addResult(candidate::Attachment{u"late.pdf"_s, u"/x/late.pdf"_s, {}, 1, "x"});
        late.finish();
        QCoreApplication::processEvents();
        QCOMPARE(m_form->candidate(), Candidate());
    }

    void contactNeedsItsNameOnceItHasAnything()
    {
        const auto spoken = [this](Field field) { return editor(field)->accessibleName(); };
        QCOMPARE(spoken(Field::ContactEmail), u"Contact's email"_s);
        focus(Field::ContactPhone);
        QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
        QCOMPARE(spoken(Field::ContactEmail), u"Contact's email, needed"_s);
        QCOMPARE(spoken(Field::ContactFullName), u"Contact's full name, needed"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(spoken(Field::ContactEmail), u"Contact's email"_s);
    }

    void warnsOfAPositionThatIsNotListed()
    {
        focus(Field::PositionUid);
        QTest::keyClicks(QApplication::focusWidget(), u"backend"_s);
        focus(Field::FirstName);
        QVERIFY(!remark(Field::PositionUid)); // without a list nobody knows
        m_form->setPositions({{u"87.405"_s, u"Backend engineer, payments"_s, {}, {}}});
        QVERIFY(remark(Field::PositionUid));
        QCOMPARE(remark(Field::PositionUid)->severity, candidate::Severity::Warning);
        m_form->setPositions({{u"backend"_s, u"Gardener"_s, {}, {}}});
        QVERIFY(!remark(Field::PositionUid));
        m_form->setPositions({{u"87.405"_s, u"Gardener"_s, {}, {}}}, false);
        QVERIFY(!remark(Field::PositionUid)); // it may be among those that did not come
    }

    void unknownStatusIsKept()
    {
        Candidate c;
        c.prospectStatus = u"Thinking"_s;
        m_form->setCandidate(c);
        QCOMPARE(m_form->candidate(), c);
        QCOMPARE(static_cast<QComboBox *>(editor(Field::ProspectStatus))->currentText(),
                 u"Thinking"_s);
    }

    void tabGoesThroughTheTable()
    {
        m_form->setCandidate(filled());
        m_form->focusFirst();
        QList<Field> order;
        for (int steps = 0; steps < 150; ++steps) {
            const auto at = fieldAround(QApplication::focusWidget());
            QVERIFY2(at, qPrintable(QApplication::focusWidget()->objectName()));
            if (!order.isEmpty() && order.constLast() != *at && *at == order.constFirst())
                break;
            if (order.isEmpty() || order.constLast() != *at)
                order.append(*at);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QStringList reached;
        for (const Field field : std::as_const(order))
            reached.append(QLatin1String(candidate::fieldInfo(field).key));
        QStringList table;
        for (const FieldInfo &info : candidate::fieldTable())
            table.append(QLatin1String(info.key));
        QCOMPARE(reached, table);
    }

    void everyLabelHasAMnemonicOfItsOwn()
    {
        QStringList keys;
        for (const auto *label : m_form->findChildren<QLabel *>()) {
            if (!label->buddy() || label->text().isEmpty() || !label->isVisible())
                continue;
            const auto key = QKeySequence::mnemonic(label->text()).toString();
            QVERIFY2(!key.isEmpty(), qPrintable(label->text()));
            QVERIFY2(!keys.contains(key), qPrintable(label->text()));
            keys.append(key);
        }
        QVERIFY(keys.size() >= 20);
    }

    void everyControlHasAnAccessibleName()
    {
        m_form->setCandidate(filled());
        for (const auto *widget : m_form->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
    }

    /// Screen readers say nothing of a filler, even where the focus is.
    void whatIsNamedAsAWholeIsNoFiller()
    {
        m_form->setCandidate(filled());
        for (const Field field :
             {Field::Resume, Field::Picture, Field::Files, Field::Links, Field::CustomFields}) {
            const auto *part = QAccessible::queryAccessibleInterface(editor(field));
            QVERIFY(part);
            QCOMPARE(part->role(), QAccessible::Grouping);
            QVERIFY(!part->text(QAccessible::Name).isEmpty());
        }
        auto *card = editor(Field::Resume)->findChild<QWidget *>(u"attachmentCard"_s);
        QVERIFY(card);
        const auto *item = QAccessible::queryAccessibleInterface(card);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QVERIFY(item->text(QAccessible::Name).contains(u"cv.pdf"_s));
    }

    void leavingValidatesAndEditingClears()
    {
        focus(Field::Email);
        const QSignalSpy counted(m_form.get(), &CandidateForm::problemCountChanged);
        const auto others = static_cast<int>(m_form->findChildren<gui::RemarkLine *>().size());
        QTest::keyClicks(QApplication::focusWidget(), u"noa@"_s);
        QVERIFY(!remark(Field::Email));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(remark(Field::Email));
        QCOMPARE(counted.count(), 1);
        QCOMPARE(counted.constFirst().constFirst().toInt(), others + 1);
        focus(Field::Email);
        QTest::keyClicks(QApplication::focusWidget(), u"e"_s);
        QVERIFY(!remark(Field::Email));
        QCOMPARE(counted.constLast().constFirst().toInt(), others);
    }

    void whatIsWrongIsSaidWhenItsFieldIsLeft()
    {
        focus(Field::Email);
        QVERIFY(testsupport::heard(m_form->window()).startsWith(u"Position"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"noa@"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString sentence =
            candidate::validate(m_form->candidate(), Field::Email).constFirst().remark.sentence;
        QCOMPARE(testsupport::heard(m_form->window()), u"Email: "_s + sentence);
        m_form->validateAll(); // which has a message of its own
        QVERIFY(testsupport::isQuiet(m_form->window()));
    }

    void passingByIsNotBlamed()
    {
        QWidget window;
        auto *list = new QLineEdit(&window);
        auto *bar = new QMenuBar(&window);
        bar->setFocusPolicy(Qt::StrongFocus);
        const auto apart = qScopeGuard([this] { m_form->setParent(nullptr); });
        m_form->setParent(&window);
        m_form->setCandidate({});
        m_form->show();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_form->focusFirst();
        list->setFocus();
        QVERIFY(list->hasFocus());
        QVERIFY(!remark(Field::PositionUid));
        focus(Field::FirstName);
        QTest::keyClicks(QApplication::focusWidget(), u"N"_s);
        m_form->focusFirst();
        bar->setFocus(Qt::MenuBarFocusReason);
        QVERIFY(bar->hasFocus());
        QVERIFY(!remark(Field::PositionUid));
        m_form->focusFirst();
        list->setFocus();
        QVERIFY(remark(Field::PositionUid)); // here something was begun
    }

    void anotherWindowIsNotLeaving()
    {
        focus(Field::Email);
        QTest::keyClicks(QApplication::focusWidget(), u"noa@"_s);
        QWidget other;
        QLineEdit line(&other);
        other.show();
        QApplication::setActiveWindow(&other);
        line.setFocus();
        QTRY_VERIFY(line.hasFocus());
        QVERIFY(!remark(Field::Email));
        QApplication::setActiveWindow(m_form.get());
        focus(Field::Email);
        QVERIFY(!remark(Field::Email));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(remark(Field::Email));
    }

    void contactNeedsEmailOnceThereIsOne()
    {
        focus(Field::ContactFullName);
        QTest::keyClicks(QApplication::focusWidget(), u"Michael"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!remark(Field::ContactEmail)); // still to come
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(remark(Field::ContactEmail));
        focus(Field::ContactFullName);
        edit(Field::ContactFullName)->clear();
        QVERIFY(!remark(Field::ContactEmail));
    }

    void contactIsValidatedWhenItsGroupIsLeft()
    {
        focus(Field::ContactPhone);
        QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
        focus(Field::FirstName);
        QVERIFY(remark(Field::ContactEmail));
        QVERIFY(remark(Field::ContactFullName));
    }

    void validateAllShowsAllAndGoesThere()
    {
        const auto problems = m_form->validateAll();
        QCOMPARE(problems, candidate::validate(Candidate()));
        QVERIFY(remark(Field::PositionUid));
        QVERIFY(remark(Field::LastName));
        m_form->focusProblem(problems.constLast());
        QCOMPARE(fieldAround(QApplication::focusWidget()), std::optional(Field::LastName));
        m_form->setCandidate({});
        QVERIFY(!remark(Field::LastName));
    }

    void serversProblemsAreShown()
    {
        m_form->showProblems({{Field::Phone, -1, {candidate::Severity::Error, u"Too short"_s}}});
        QCOMPARE(remark(Field::Phone)->sentence, u"Too short"_s);
    }

    void undoGoesThroughTheFields()
    {
        m_form->setCandidate({});
        focus(Field::FirstName);
        QTest::keyClicks(QApplication::focusWidget(), u"Noa"_s);
        focus(Field::Note);
        QTest::keyClicks(QApplication::focusWidget(), u"Hi"_s);
        const QSignalSpy changed(m_form.get(), &CandidateForm::changed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_form->candidate().note, QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit(Field::FirstName)->text(), QString());
        QVERIFY(edit(Field::FirstName)->hasFocus());
        QCOMPARE(m_form->candidate(), Candidate());
        QCOMPARE(changed.count(), 2);
        m_form->undoStack()->redo();
        m_form->undoStack()->redo();
        QCOMPARE(edit(Field::FirstName)->text(), u"Noa"_s);
        QCOMPARE(m_form->candidate().note, u"Hi"_s);
    }

    void undoTouchesOnlyWhatDiffers()
    {
        m_form->setCandidate(filled());
        focus(Field::AddressCity);
        edit(Field::AddressCity)->setCursorPosition(2);
        auto *note = static_cast<QPlainTextEdit *>(editor(Field::Note));
        note->moveCursor(QTextCursor::End);
        QTest::keyClicks(note, u"!"_s);
        note->moveCursor(QTextCursor::Start);
        m_form->undoStack()->undo();
        QCOMPARE(m_form->candidate(), filled());
        QCOMPARE(edit(Field::AddressCity)->cursorPosition(), 2);
    }

    void undoBringsFilesAndRowsBack_data()
    {
        QTest::addColumn<Field>("field");
        for (const Field field :
             {Field::Resume, Field::Picture, Field::Files, Field::Links, Field::CustomFields})
            QTest::newRow(candidate::fieldInfo(field).key) << field;
    }
    void undoBringsFilesAndRowsBack()
    {
        QFETCH(Field, field);
        m_form->setCandidate(filled());
        // As if the user had emptied it: the editor shows less and says that it changed.
        gui::bind(field, editor(field))->write({});
        QVERIFY(QMetaObject::invokeMethod(editor(field), "changed"));
        Candidate without = filled();
        gui::copyField({}, without, field);
        QCOMPARE(m_form->candidate(), without);
        m_form->undoStack()->undo();
        QCOMPARE(m_form->candidate(), filled());
        m_form->undoStack()->redo();
        QCOMPARE(m_form->candidate(), without);
    }

    void focusIsScrolledTo()
    {
        m_form->resize(480, 500);
        focus(Field::ContactPhone);
        auto *area = m_form->findChild<QScrollArea *>();
        const FieldInfo &info = candidate::fieldInfo(Field::ContactPhone);
        QVERIFY(info.key);
        const QWidget *field = fieldOf(Field::ContactPhone);
        const QRect seen = area->viewport()->rect();
        QTRY_VERIFY(seen.contains(QRect(field->mapTo(area->viewport(), QPoint()), field->size())));
    }

    void narrowWindowNeedsNoSideways_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("phone") << 480;
        QTest::newRow("laptop") << 1024;
        QTest::newRow("wide") << 1600;
    }
    void narrowWindowNeedsNoSideways()
    {
        QFETCH(int, width);
        m_form->setCandidate(filled());
        m_form->resize(width, 700);
        QTRY_COMPARE(m_form->width(), width);
        auto *area = m_form->findChild<QScrollArea *>();
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    }

private:
    static void fields()
    {
        QTest::addColumn<Field>("field");
        for (const FieldInfo &info : candidate::fieldTable())
            QTest::newRow(info.key) << info.field;
    }
    QWidget *editor(Field field) const
    {
        return m_form->findChild<QWidget *>(QLatin1String(candidate::fieldInfo(field).key));
    }
    QLineEdit *edit(Field field) const { return qobject_cast<QLineEdit *>(editor(field)); }
    gui::FormField *fieldOf(Field field) const
    {
        return qobject_cast<gui::FormField *>(editor(field)->parentWidget());
    }
    std::optional<candidate::Remark> remark(Field field) const { return fieldOf(field)->remark(); }
    QString label(const QString &name) const { return m_form->findChild<QLabel *>(name)->text(); }
    void focus(Field field) const { m_form->focusProblem({field, -1, {}}); }
    std::optional<Field> fieldAround(QWidget *widget) const
    {
        for (const FieldInfo &info : candidate::fieldTable()) {
            if (widget
                && (editor(info.field) == widget || editor(info.field)->isAncestorOf(widget)))
                return info.field;
        }
        return std::nullopt;
    }

    std::unique_ptr<CandidateForm> m_form;
};

QTEST_MAIN(CandidateFormTest)
#include "candidateformtest.moc"
