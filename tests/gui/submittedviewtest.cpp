// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submittedview.h"

#include "candidate/fields.h"
#include "gui/plainlabels.h"
#include "gui/sentfilecard.h"
#include "gui/timelinesamples.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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

    void buttonsAsk()
    {
        gui::SubmittedView view;
        QSignalSpy open(&view, &gui::SubmittedView::openInBrowserRequested);
        QSignalSpy another(&view, &gui::SubmittedView::anotherPositionRequested);
        QSignalSpy fresh(&view, &gui::SubmittedView::newCandidateRequested);
        view.showSubmission(full(), samples::record(), samples::now, {});
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
