// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/proofdocument.h"

#include "candidate/fields.h"
#include "gui/proofpdf.h"
#include "journal/samples.h"
#include "submission/account.h"
#include "submission/proof.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using submission::Entry;

namespace {

const QDateTime served(QDate(2026, 11, 24), QTime(9, 12, 4), Qt::UTC);

Entry full()
{
    Entry entry;
    for (const candidate::FieldInfo &info : candidate::fieldTable()) {
        if (info.text)
            info.text(entry.candidate) = u"value of %1"_s.arg(QLatin1String(info.key));
    }
    entry.candidate.resume = samples::attachment(u"קורות חיים.pdf"_s, "what is in the CV");
    entry.candidate.picture = samples::attachment(u"noa\u202Egpj.exe"_s, "picture");
    entry.candidate.files = {samples::attachment(u"a.zip"_s, "a")};
    entry.candidate.links = {u"https://one.example.com"_s, u"https://two.example.com"_s};
    entry.candidate.customFields = {{u"Notice <b>period</b>"_s, u"30 days"_s}};
    entry.summary.state = submission::State::Confirmed;
    entry.summary.place = {u"comeet"_s, u"Acme Ltd"_s, u"Engineer"_s};
    entry.confirmedAt = served;
    entry.uid = {u"00.AAA"_s, false};
    entry.attempts = {{1, served.addSecs(-2), served.addMSecs(321), u"created"_s, {}, {}, {}}};
    return entry;
}

gui::ProofPaper paper(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    gui::ProofPaper paper = gui::ProofPaper::ofProgram();
    paper.direction = direction;
    paper.zone = QTimeZone("Asia/Jerusalem");
    paper.made = served.addDays(1);
    return paper;
}

/// Without the marks of direction.
QString textOf(const Entry &entry)
{
    QTextDocument document;
    gui::writeProof(document, entry, paper());
    return document.toPlainText().remove(QRegularExpression(u"[\u2066\u2068\u2069]"_s));
}

qsizetype pagesOf(const QByteArray &pdf)
{
    qsizetype pages = 0;
    auto found = QRegularExpression(u"/Type\\s*/Page\\b"_s).globalMatch(QString::fromLatin1(pdf));
    for (; found.hasNext(); found.next())
        ++pages;
    return pages;
}

} // namespace

class ProofDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryField()
    {
        const QString text = textOf(full());
        for (const candidate::FieldInfo &info : candidate::fieldTable()) {
            if (info.text)
                QVERIFY2(text.contains(u"value of %1"_s.arg(QLatin1String(info.key))), info.key);
        }
        for (const auto &shown :
             {u"https://one.example.com"_s, u"https://two.example.com"_s, u"Notice <b>period</b>"_s,
              u"30 days"_s, u"Engineer"_s, u"Acme Ltd"_s})
            QVERIFY2(text.contains(shown), qPrintable(shown));
    }

    void showsFilesByTheirDigests()
    {
        const QString text = textOf(full());
        QVERIFY(text.contains(u"קורות חיים.pdf"_s));
        QVERIFY(text.contains(QString::fromLatin1(full().candidate.resume->sha256.toHex())));
        QVERIFY(!text.contains(u"what is in the CV"_s));
        QVERIFY(!text.contains(u"/somewhere"_s));
        QVERIFY(!text.contains(u'\u202E')); // a name that would read as another one
    }

    void saysWhatItProves()
    {
        const QString text = textOf(full());
        QVERIFY(
            text.contains(u"On 24 November 2026, 09:12:04 UTC, by its own clock, Comeet's server "
                          "answered that it has this candidate, under the uid 00.AAA."_s));
        QVERIFY(text.contains(u"no signature of Comeet's"_s));
        // IST, or how this system calls it.
        const QDateTime then(QDate(2026, 11, 24), QTime(11, 12, 4), paper().zone);
        QVERIFY(text.contains(u"24 November 2026, 11:12:04 "_s + then.timeZoneAbbreviation()));
        QVERIFY(text.contains(submission::digestOf(submission::proofOf(full(), paper().zone))));
    }

    void saysWhoseClockItWas()
    {
        Entry entry = full();
        entry.confirmedAt = entry.attempts.first().ended;
        const QString text = textOf(entry);
        QVERIFY(text.contains(u"by the clock of the computer that sent it, Comeet's server"_s));
        QVERIFY(!text.contains(u"by its own clock"_s));
    }

    void practiceProvesNothing()
    {
        Entry entry = full();
        entry.summary.place.accountId = submission::practiceId;
        const QString text = textOf(entry);
        QVERIFY(text.contains(u"This was practice."_s));
        QVERIFY(text.contains(u"proves nothing about Comeet"_s));
        QVERIFY(!text.contains(u"Comeet's server answered"_s));
    }

    void emptyPartsAreNotShown()
    {
        Entry entry = full();
        entry.candidate = {};
        entry.summary.place = {};
        const QString text = textOf(entry);
        QVERIFY(!text.contains(u"What was sent"_s));
        QVERIFY(!text.contains(u"Files"_s));
        QVERIFY(!text.contains(u"Client\n"_s));
        QVERIFY(text.contains(u"00.AAA"_s));
    }

    /// What is written from right to left begins at the right in every direction of the program,
    /// and an address keeps its own.
    void mirrors_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::AlignmentFlag>("edge");
        QTest::newRow("left to right") << Qt::LeftToRight << Qt::AlignLeft;
        QTest::newRow("right to left") << Qt::RightToLeft << Qt::AlignRight;
    }

    void mirrors()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::AlignmentFlag, edge);
        Entry entry = full();
        entry.candidate.note = u"נועה\nNoa"_s;
        QTextDocument document;
        gui::writeProof(document, entry, paper(direction));
        QHash<QString, Qt::LayoutDirection> directions;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.length() > 1) {
                QCOMPARE(block.blockFormat().alignment(), edge | Qt::AlignAbsolute);
                directions.insert(block.text(), block.blockFormat().layoutDirection());
            }
        }
        QCOMPARE(directions.value(u"נועה"_s), Qt::RightToLeft);
        QCOMPARE(directions.value(u"Noa"_s), Qt::LeftToRight);
        QCOMPARE(directions.value(u"value of email"_s), Qt::LeftToRight);
        QCOMPARE(directions.value(u"What was sent"_s), direction);
    }

    void isAPdf()
    {
        const QByteArray pdf = gui::proofPdf(full(), paper());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/MediaBox [0 0 595"));
        QVERIFY(pagesOf(pdf) >= 1);
        QVERIFY(!pdf.contains("value of firstName")); // what a reader shows as its title
    }

    void growsPageByPage()
    {
        Entry entry = full();
        const qsizetype pages = pagesOf(gui::proofPdf(entry, paper()));
        entry.candidate.note = u"שלום, זו הערה ארוכה. "_s.repeated(2000);
        entry.candidate.lastName = QString(3000, u'w');
        for (int i = 0; i < 100; ++i)
            entry.candidate.files.append(samples::attachment(QString(200, u'n'), "a"));
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            QVERIFY(pagesOf(gui::proofPdf(entry, paper(direction))) >= pages + 5);
    }

    void isMadeInAnyThread()
    {
        auto one = QtConcurrent::run(gui::proofPdf, full(), paper());
        auto other = QtConcurrent::run(gui::proofPdf, full(), paper(Qt::RightToLeft));
        QVERIFY(one.result().startsWith("%PDF-"));
        QVERIFY(other.result().startsWith("%PDF-"));
    }
};

QTEST_MAIN(ProofDocumentTest)
#include "proofdocumenttest.moc"
