// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submittedview.h"

#include "candidate/fields.h"
#include "gui/plainlabels.h"
#include "gui/relativetime.h"
#include "gui/sentfilecard.h"
#include "gui/timelinesamples.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

candidate::Candidate full()
{
    candidate::Candidate candidate;
    for (const candidate::FieldInfo &info : candidate::fieldTable()) {
        if (info.text)
            info.text(candidate) = u"value of %1"_s.arg(QLatin1String(info.key));
    }
    candidate.links = {u"https://one.example.com"_s, u"https://two.example.com"_s};
    candidate.customFields = {{u"Notice <b>period</b>"_s, u"30 days"_s}};
    candidate.resume = candidate::Attachment{
        u"cv.pdf"_s, u"/nowhere/cv.pdf"_s, {}, 48'000, QByteArray(32, '\x9c')};
    candidate.files = {{u"Challenge.zip"_s, u"/nowhere/c.zip"_s, {}, 1'200'000, QByteArray()}};
    return candidate;
}

submission::Entry confirmed()
{
    submission::Entry entry;
    entry.candidate = full();
    entry.summary.state = submission::State::Confirmed;
    entry.confirmedAt = samples::now.addSecs(-60);
    entry.uid = {u"00.AAA"_s, false};
    entry.attempts = {{1, samples::now.addSecs(-62), samples::now, u"created"_s, {}, {}, {}}};
    return entry;
}

QStringList valuesIn(const gui::SubmittedView &view, const QString &place)
{
    QStringList values;
    for (const auto *value : view.findChild<QWidget *>(place)->findChildren<gui::ValueText *>())
        values << value->toPlainText();
    return values;
}

} // namespace

class SubmittedViewTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryFilledField()
    {
        gui::SubmittedView view;
        view.showSubmission(full(), samples::record(), samples::now, u"Backend engineer"_s);
        QStringList values;
        for (const auto *value : view.findChildren<gui::ValueText *>())
            values << value->toPlainText();
        for (const candidate::FieldInfo &info : candidate::fieldTable()) {
            if (info.text && info.field != candidate::Field::PositionUid)
                QVERIFY2(values.contains(u"value of %1"_s.arg(QLatin1String(info.key))), info.key);
        }
        QVERIFY(values.contains(u"Backend engineer\nvalue of positionUid"_s));
        QVERIFY(values.contains(u"https://one.example.com\nhttps://two.example.com"_s));
        QVERIFY(values.contains(u"30 days"_s));
        QCOMPARE(view.findChildren<gui::SentFileCard *>().size(), 2);
    }

    void showsOnlyFilledFields()
    {
        gui::SubmittedView view;
        view.showSubmission(full(), samples::record(), samples::now, {});
        candidate::Candidate candidate;
        candidate.firstName = u"Noa"_s;
        view.showSubmission(candidate, {}, samples::now, {});
        QCOMPARE(view.findChildren<gui::ValueText *>().size(), 1);
        QVERIFY(view.findChildren<gui::SentFileCard *>().isEmpty());
        QVERIFY(view.findChild<QWidget *>(u"filesHeading"_s)->isHidden());
        QVERIFY(!view.findChild<QPushButton *>(u"openInComeet"_s)->isEnabled());
    }

    void showsWhatTheRecordKnows()
    {
        gui::SubmittedView view;
        view.showSubmission(full(), samples::record(), samples::now, {});
        QVERIFY(view.findChild<QWidget *>(u"historyHeading"_s)->isHidden());
        QVERIFY(valuesIn(view, u"historyPlace"_s).isEmpty());
        QVERIFY(!view.findChild<QPushButton *>(u"saveProof"_s)->isHidden());
        QVERIFY(!view.findChild<QPushButton *>(u"saveProof"_s)->isEnabled());
        QVERIFY(!view.findChild<QPushButton *>(u"erase"_s)->isEnabled());

        view.showEntry(confirmed());
        QVERIFY(!view.findChild<QWidget *>(u"historyHeading"_s)->isHidden());
        QCOMPARE(valuesIn(view, u"historyPlace"_s),
                 QStringList{u"Sent; Comeet has the candidate, under the uid 00.AAA"_s});
        QVERIFY(view.findChild<QPushButton *>(u"saveProof"_s)->isEnabled());
        QVERIFY(view.findChild<QPushButton *>(u"erase"_s)->isEnabled());
        const auto *when = view.findChild<gui::WrapLabel *>(u"when"_s);
        QVERIFY(when->plainText().contains(gui::dateAndTime(confirmed().confirmedAt)));
        QVERIFY(when->accessibleDescription().contains(u"by the clock of Comeet's server"_s));

        submission::Entry changed = confirmed();
        changed.changes = {{samples::now, {}, u"New"_s, u"Hired"_s}};
        view.showEntry(changed);
        QCOMPARE(valuesIn(view, u"historyPlace"_s).size(), 2);
        view.showSubmission(full(), samples::record(), samples::now, {});
        QVERIFY(view.findChild<QWidget *>(u"historyPlace"_s)->isHidden());
    }

    /// Who selects a line to copy it keeps the selection when the record says the same again.
    void leavesTheHistoryAloneWhileItIsTheSame()
    {
        gui::SubmittedView view;
        view.showSubmission(full(), samples::record(), samples::now, {});
        view.showEntry(confirmed());
        const QPointer<QWidget> line =
            view.findChild<QWidget *>(u"historyPlace"_s)->findChild<gui::ValueText *>();
        QVERIFY(line);
        view.showEntry(confirmed());
        QVERIFY(line);
    }

    void whatWaitsIsNotCalledSent()
    {
        gui::SubmittedView view;
        view.showSubmission(full(), {}, {}, {}, submission::State::Queued);
        const auto *when = view.findChild<gui::WrapLabel *>(u"when"_s);
        QCOMPARE(when->plainText(), u"Not submitted yet"_s);
        view.showSubmission(full(), {}, {}, {}, submission::State::Unknown);
        QVERIFY(when->plainText().contains(u"not known to have arrived"_s));
    }

    void whatMayHaveArrivedIsErasedButNotProved()
    {
        gui::SubmittedView view;
        view.showSubmission(full(), {}, {}, {}, submission::State::Unknown);
        QVERIFY(!view.findChild<QWidget *>(u"erasePlace"_s)->isHidden());
        QVERIFY(!view.findChild<QPushButton *>(u"erase"_s)->isEnabled());
        submission::Entry entry = confirmed();
        entry.summary.state = submission::State::Unknown;
        entry.uid = {};
        entry.confirmedAt = {};
        entry.attempts.first().outcome = u"unknown"_s;
        view.showEntry(entry);
        QVERIFY(view.findChild<QWidget *>(u"saveProof"_s)->isHidden());
        QVERIFY(view.findChild<QPushButton *>(u"erase"_s)->isEnabled());
        QCOMPARE(valuesIn(view, u"historyPlace"_s).size(), 1);

        entry.summary.state = submission::State::Sending; // somebody finds out
        view.showEntry(entry);
        QVERIFY(view.findChild<QWidget *>(u"erasePlace"_s)->isHidden());
        QVERIFY(!view.findChild<QPushButton *>(u"erase"_s)->isEnabled());
    }

    void isErasableWhenItIsSaidToBe()
    {
        gui::SubmittedView view;
        view.setErasable(false);
        view.showSubmission(full(), samples::record(), samples::now, {});
        view.showEntry(confirmed());
        QVERIFY(!view.findChild<QWidget *>(u"erase"_s)->isEnabled());
        view.setErasable(true);
        QVERIFY(view.findChild<QWidget *>(u"erase"_s)->isEnabled());
    }

    void digestsAreCopiedWhole()
    {
        gui::SubmittedView view;
        view.showSubmission(full(), samples::record(), samples::now, {});
        const auto buttons = view.findChildren<QToolButton *>(u"copyDigest"_s);
        QCOMPARE(buttons.size(), 1); // the other file has none
        QCOMPARE(buttons.first()->accessibleName(), u"Copy the SHA-256 of cv.pdf"_s);
        QVERIFY(buttons.first()->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(buttons.first(), Qt::Key_Space);
        const QString digest = QString::fromLatin1(QByteArray(32, '\x9c').toHex());
        QCOMPARE(QGuiApplication::clipboard()->text(), digest);
        QVERIFY(view.findChild<gui::SentFileCard *>()->toolTip().contains(digest));
    }

    void valuesAreReadByKeyboardAndStayText()
    {
        gui::SubmittedView view;
        candidate::Candidate candidate;
        candidate.note = u"<b>bold</b>"_s;
        candidate.email = u"noa@example.com"_s;
        view.setLayoutDirection(Qt::RightToLeft);
        view.showSubmission(candidate, {}, samples::now, {});
        const auto values = view.findChildren<gui::ValueText *>();
        QCOMPARE(values.size(), 2);
        QCOMPARE(values[0]->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
        QVERIFY(values[0]->document()->defaultTextOption().alignment() & Qt::AlignRight);
        QCOMPARE(values[1]->toPlainText(), u"<b>bold</b>"_s);
        QVERIFY(values[1]->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QVERIFY(!values[1]->accessibleName().isEmpty());
    }

    /// What is made anew comes behind all others otherwise, and erasing before what it erases.
    void tabGoesFromTheTopToTheEnd()
    {
        gui::SubmittedView view;
        for (int times = 0; times < 2; ++times) {
            view.showSubmission(full(), samples::record(), samples::now, {});
            view.showEntry(confirmed());
        }
        const auto *erase = view.findChild<QWidget *>(u"erase"_s);
        const QWidget *at = view.findChild<QWidget *>(u"newCandidate"_s);
        for (const QString &next : {u"anotherPosition"_s, u"openInComeet"_s, u"saveProof"_s}) {
            at = at->nextInFocusChain();
            QCOMPARE(at->objectName(), next);
        }
        QStringList places;
        for (at = at->nextInFocusChain(); at != erase; at = at->nextInFocusChain()) {
            if (!(at->focusPolicy() & Qt::TabFocus))
                continue;
            for (const QString &place : {u"rowsPlace"_s, u"filesPlace"_s, u"historyPlace"_s}) {
                if (view.findChild<QWidget *>(place)->isAncestorOf(at)
                    && (places.isEmpty() || places.constLast() != place))
                    places.append(place);
            }
        }
        QCOMPARE(places, (QStringList{u"rowsPlace"_s, u"filesPlace"_s, u"historyPlace"_s}));
    }

    void buttonsAsk()
    {
        gui::SubmittedView view;
        QSignalSpy open(&view, &gui::SubmittedView::openInBrowserRequested);
        QSignalSpy another(&view, &gui::SubmittedView::anotherPositionRequested);
        QSignalSpy fresh(&view, &gui::SubmittedView::newCandidateRequested);
        QSignalSpy proof(&view, &gui::SubmittedView::saveProofRequested);
        QSignalSpy erase(&view, &gui::SubmittedView::eraseRequested);
        view.showSubmission(full(), samples::record(), samples::now, {});
        view.showEntry(confirmed());
        view.findChild<QPushButton *>(u"saveProof"_s)->click();
        view.findChild<QPushButton *>(u"erase"_s)->click();
        QCOMPARE(proof.size(), 1);
        QCOMPARE(erase.size(), 1);
        view.findChild<QPushButton *>(u"openInComeet"_s)->click();
        view.findChild<QPushButton *>(u"anotherPosition"_s)->click();
        view.findChild<QPushButton *>(u"newCandidate"_s)->click();
        QCOMPARE(open.value(0).value(0).toUrl(), samples::record().profileUrl);
        QCOMPARE(another.size(), 1);
        QCOMPARE(fresh.size(), 1);
    }
};

QTEST_MAIN(SubmittedViewTest)
#include "submittedviewtest.moc"
