// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/candidate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace candidate;

class CandidateTest : public QObject
{
    Q_OBJECT

private slots:
    void displayName_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("middle");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << QString() << QString() << QString();
        QTest::newRow("all") << u"Bobby"_s << u"Robert"_s << u"Chauck"_s
                             << u"Bobby Robert Chauck"_s;
        QTest::newRow("no middle") << u"Noa"_s << QString() << u"Levi"_s << u"Noa Levi"_s;
        QTest::newRow("last only") << QString() << QString() << u"Levi"_s << u"Levi"_s;
        QTest::newRow("spaces") << u" Noa "_s << u"  "_s << u" Levi\n"_s << u"Noa Levi"_s;
        QTest::newRow("Hebrew") << u"נועה"_s << QString() << u"לוי"_s << u"נועה לוי"_s;
        QTest::newRow("markup") << u"Robert"_s << QString() << u"<b>T</b>"_s
                                << u"Robert <b>T</b>"_s;
    }

    void displayName()
    {
        QFETCH(QString, first);
        QFETCH(QString, middle);
        QFETCH(QString, last);
        Candidate candidate;
        candidate.firstName = first;
        candidate.middleName = middle;
        candidate.lastName = last;
        QTEST(candidate::displayName(candidate), "expected");
    }

    void listedName()
    {
        Candidate candidate;
        QCOMPARE(candidate::listedName(candidate), QString());
        candidate.email = u"noa@example.org"_s;
        QCOMPARE(candidate::listedName(candidate), u"noa@example.org"_s);
        candidate.resume.emplace().name = u"noa_cv.pdf"_s;
        QCOMPARE(candidate::listedName(candidate), u"noa_cv.pdf"_s);
        candidate.lastName = u"Levi"_s;
        QCOMPARE(candidate::listedName(candidate), u"Levi"_s);
    }

    void tidiedText_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("nothing to do") << u"Noa"_s << u"Noa"_s;
        QTest::newRow("only spaces") << u" \t\n\u00a0\u2003"_s << QString();
        QTest::newRow("spaces around") << u"  Noa \n"_s << u"Noa"_s;
        QTest::newRow("spaces within stay") << u" Noa  Levi "_s << u"Noa  Levi"_s;
        QTest::newRow("no-break space") << u"\u00a0Noa\u202f"_s << u"Noa"_s;
        QTest::newRow("right-to-left marks")
            << u"\u200fnoa@example.com\u200f"_s << u"noa@example.com"_s;
        QTest::newRow("embedding") << u"\u202anoa@example.com\u202c"_s << u"noa@example.com"_s;
        QTest::newRow("isolates") << u"\u2067נועה\u2069"_s << u"נועה"_s;
        QTest::newRow("byte order mark") << u"\ufeffNoa"_s << u"Noa"_s;
        QTest::newRow("only marks") << u"\u200e\u200f"_s << QString();
        QTest::newRow("joiner within a Persian word") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("emoji sequence") << u" 👩\u200d💻 "_s << u"👩\u200d💻"_s;
    }

    void tidiedText()
    {
        QFETCH(QString, given);
        QTEST(tidied(given), "expected");
    }

    void tidiedCandidate()
    {
        Candidate candidate;
        candidate.firstName = u" Noa "_s;
        candidate.address.zip = u" 11249\t"_s;
        candidate.sourceContact.email = u"\u200fmichael@example.com "_s;
        candidate.note = u"\nFirst line\n  second line\n"_s;
        candidate.links = {u" https://example.com "_s, u"  "_s, QString(),
                           u"https://example.org"_s};
        candidate.customFields = {
            {u" Team "_s, u" Blue "_s}, {u" "_s, QString()}, {QString(), u"value alone"_s}};
        const Candidate tidy = tidied(candidate);
        QCOMPARE(tidy.firstName, u"Noa"_s);
        QCOMPARE(tidy.address.zip, u"11249"_s);
        QCOMPARE(tidy.sourceContact.email, u"michael@example.com"_s);
        QCOMPARE(tidy.note, u"First line\n  second line"_s);
        QCOMPARE(tidy.links, (QStringList{u"https://example.com"_s, u"https://example.org"_s}));
        QCOMPARE(tidy.customFields,
                 (QList<CustomField>{{u"Team"_s, u"Blue"_s}, {QString(), u"value alone"_s}}));
        QCOMPARE(tidied(tidy), tidy);
    }

    void tidyingKeepsTheFiles()
    {
        Candidate candidate;
        candidate.resume =
            Attachment{u" cv.pdf"_s, u"/invented/ cv.pdf"_s, {}, 3, QByteArray("abc")};
        candidate.files = {*candidate.resume, *candidate.resume};
        QCOMPARE(tidied(candidate).resume, candidate.resume);
        QCOMPARE(tidied(candidate).files, candidate.files);
    }

    void contactIsEmptyOnlyWithoutAnything()
    {
        QVERIFY(SourceContact().isEmpty());
        QVERIFY(!(SourceContact{u"Michael"_s, {}, {}}).isEmpty());
        QVERIFY(!(SourceContact{{}, u"michael@example.com"_s, {}}).isEmpty());
        QVERIFY(!(SourceContact{{}, {}, u"555"_s}).isEmpty());
    }

    void prospectStatusesAreComeets()
    {
        QCOMPARE(prospectStatuses().join(u'|'),
                 u"Sourced|Contacted|Responded|Interested|Not interested|Do not contact"_s);
    }
};

QTEST_GUILESS_MAIN(CandidateTest)
#include "candidatetest.moc"
