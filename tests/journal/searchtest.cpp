// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/journalfixture.h"
#include "journal/searchtext.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using journal::Folder;
using journal::Query;

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_journal = m_profile.open();
        Candidate one = m_profile.candidate(u"Renée"_s, u"O'Brien-Straße"_s);
        one.email = u"renee.obrien+jobs@mail.example.com"_s;
        one.mobilePhone = u"+972-54-123 4567"_s;
        one.phone = u"(415) 555.2671"_s;
        one.note = u"Speaks C++ & \"French\"; notice: 2 months\nthen NEAR the sea"_s;
        m_profile.draft(*m_journal, one, {u"acc-1"_s, u"Müller & Söhne"_s, u"Back-end Engineer"_s});
        Candidate two = m_profile.candidate(u"נועה"_s, u"בר־לב"_s);
        two.note = u"מנכ\"ל שָׁלוֹם"_s;
        two.positionUid = u"C3.D4"_s;
        m_profile.draft(*m_journal, two, {u"acc-2"_s, u"חברה בע\"מ"_s, u"מנכ\"ל"_s});
        Candidate three = m_profile.candidate(u"李"_s, u"小明"_s);
        three.mobilePhone = u"0541239999"_s;
        m_profile.draft(*m_journal, three, {u"acc-1"_s, u"Ümit"_s, u"Sales OR Support"_s});
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); ///< R, N, L: the first letters
        const auto row = [](const char *name, const QString &text, const QString &found) {
            QTest::newRow(name) << text << found;
        };
        row("everything", {}, u"李נR"_s);
        row("blank", u"  \t "_s, u"李נR"_s);
        row("only signs", u"\" - ( * :"_s, u"李נR"_s);
        row("first letter", u"r"_s, u"R"_s);
        row("without its accent", u"renee"_s, u"R"_s);
        row("with its accent", u"RENÉE"_s, u"R"_s);
        row("accent made of two", u"rene\u0301e"_s, u"R"_s);
        row("sharp s", u"strasse"_s, u"R"_s);
        row("two words in any order", u"brien ren"_s, u"R"_s);
        row("apostrophe", u"o'br"_s, u"R"_s);
        row("without the apostrophe", u"obrien"_s, u"R"_s);
        row("inside of a word", u"enee"_s, {});
        row("one word of two", u"renee zz"_s, {});
        row("hebrew", u"נו"_s, u"נ"_s);
        row("hebrew maqaf as hyphen", u"בר לב"_s, u"נ"_s);
        row("hebrew without maqaf", u"ברלב"_s, u"נ"_s);
        row("hebrew acronym", u"מנכ\"ל"_s, u"נ"_s);
        row("hebrew acronym without quote", u"מנכל"_s, u"נ"_s);
        row("hebrew points left out", u"שלום"_s, u"נ"_s);
        row("hebrew points typed", u"שָׁלוֹם"_s, u"נ"_s);
        row("hebrew with marks of direction", u"\u200fנועה\u200f"_s, u"נ"_s);
        row("chinese", u"小"_s, u"李"_s);
        row("client", u"muller"_s, u"R"_s);
        row("client, sign", u"& sohne"_s, u"R"_s);
        row("position", u"back-end"_s, u"R"_s);
        row("position in one", u"backend"_s, u"R"_s);
        row("note", u"months"_s, u"R"_s);
        row("email, local part", u"renee.ob"_s, u"R"_s);
        row("email, second part", u"obrien+jobs"_s, u"R"_s);
        row("email, at", u"@mail"_s, u"R"_s);
        row("email, domain", u"mail.example"_s, u"R"_s);
        row("email, whole", u"renee.obrien+jobs@mail.example.com"_s, u"R"_s);
        row("email, other domain", u"obrien@mail"_s, {});
        row("phone as stored", u"+972-54-123 4567"_s, u"R"_s);
        row("phone in digits", u"972541234567"_s, u"R"_s);
        row("phone dialled abroad", u"00972541234"_s, u"R"_s);
        row("phone dialled at home", u"0541234567"_s, u"R"_s);
        row("phone dialled at home, begun", u"0541"_s, u"李R"_s);
        row("phone with hyphens", u"054-123-4567"_s, u"R"_s);
        row("phone with spaces", u"054 123 4567"_s, u"R"_s);
        row("phone with spaces, stored in one", u"054 123 9999"_s, u"李"_s);
        row("phone, last four", u"4567"_s, u"R"_s);
        row("phone, brackets", u"(415) 555"_s, u"R"_s);
        row("phone, american", u"4155552671"_s, u"R"_s);
        row("phone and name", u"brien 054"_s, u"R"_s);
        row("phone and another's name", u"נועה 054"_s, {});
        row("another phone", u"0559"_s, {});
        row("quote", u"\"french\""_s, u"R"_s);
        row("open quote", u"\"fren"_s, u"R"_s);
        row("plus signs", u"c++ speaks"_s, u"R"_s);
        row("OR is a word", u"sales OR renee"_s, {});
        row("OR is found as one", u"or supp"_s, u"李"_s);
        row("NOT is a word", u"renee NOT sales"_s, {});
        row("NEAR is a word", u"near"_s, u"R"_s);
        row("column", u"words:renee"_s, {});
        row("star", u"ren*"_s, u"R"_s);
        row("caret", u"^ren"_s, u"R"_s);
        row("brackets", u"(ren) {brien}"_s, u"R"_s);
        row("minus", u"-renee"_s, u"R"_s);
        row("semicolon", u"'; drop table entry; --"_s, {});
        row("a NUL", QString(u"ren"_s + QChar(0) + u"brien"_s), u"R"_s);
        row("the folder's word", u"\ue000f0 f0"_s, {});
        row("an emoji", u"🙂"_s, u"李נR"_s);
        row("very long", QString(100'000, u'r'), {});
        row("very many", u"ren "_s.repeated(10'000), u"R"_s);
    }

    void finds()
    {
        QFETCH(QString, text);
        QTEST(found({.text = text}), "found");
    }

    void filters_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("account") << Query{.accountId = u"acc-1"_s} << u"李R"_s;
        QTest::newRow("account and text")
            << Query{.text = u"ren"_s, .accountId = u"acc-1"_s} << u"R"_s;
        QTest::newRow("another account")
            << Query{.text = u"ren"_s, .accountId = u"acc-2"_s} << QString();
        QTest::newRow("position") << Query{.positionUid = u"C3.D4"_s} << u"נ"_s;
        QTest::newRow("client") << Query{.accountId = u"acc-1"_s, .clientName = u"Ümit"_s}
                                << u"李"_s;
        QTest::newRow("client alone") << Query{.clientName = u"Müller & Söhne"_s} << u"R"_s;
        QTest::newRow("client in full only") << Query{.clientName = u"Müller"_s} << QString();
        QTest::newRow("client and text")
            << Query{.text = u"小"_s, .clientName = u"Ümit"_s} << u"李"_s;
        QTest::newRow("client and other text")
            << Query{.text = u"ren"_s, .clientName = u"Ümit"_s} << QString();
        QTest::newRow("position of another client")
            << Query{.accountId = u"acc-1"_s, .positionUid = u"C3.D4"_s} << QString();
        const QDateTime then = JournalFixture().now;
        QTest::newRow("from then on") << Query{.from = then} << u"李נR"_s;
        QTest::newRow("from later") << Query{.from = then.addMSecs(1)} << QString();
        QTest::newRow("until then") << Query{.to = then} << QString();
        QTest::newRow("until later") << Query{.to = then.addMSecs(1)} << u"李נR"_s;
        QTest::newRow("time and text") << Query{.text = u"ren"_s, .from = then} << u"R"_s;
        QTest::newRow("later and text")
            << Query{.text = u"ren"_s, .from = then.addMSecs(1)} << QString();
        QTest::newRow("time and client")
            << Query{.clientName = u"Ümit"_s, .from = then, .to = then.addSecs(1)} << u"李"_s;
        QTest::newRow("all but status") << Query{.text = u"נו"_s,
                                                 .accountId = u"acc-2"_s,
                                                 .clientName = u"חברה בע\"מ"_s,
                                                 .positionUid = u"C3.D4"_s,
                                                 .from = then,
                                                 .to = then.addSecs(1)}
                                        << u"נ"_s;
        QTest::newRow("no such status") << Query{.status = u"New"_s} << QString();
        QTest::newRow("another folder")
            << Query{.folder = Folder::Submitted, .text = u"ren"_s} << QString();
    }

    void filters()
    {
        QFETCH(Query, query);
        QTEST(found(query), "found");
        const auto count = m_journal->count(query);
        QVERIFY(count);
        QCOMPARE(*count, found(query).size());
        QCOMPARE(*m_journal->count(query, 1), std::min<int>(1, *count));
    }

    void everythingOfAPage()
    {
        const auto entries = m_journal->entries({.text = u"ren"_s});
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().candidate.email, u"renee.obrien+jobs@mail.example.com"_s);
        QCOMPARE(entries->first().summary.place.clientName, u"Müller & Söhne"_s);
    }

    void forgetsWhatWasChanged()
    {
        const auto id = m_profile.draft(*m_journal, m_profile.candidate(u"Wanda"_s));
        QCOMPARE(found({.text = u"wanda"_s}), u"W"_s);
        QVERIFY(m_journal->saveDraft(id, m_profile.candidate(u"Yvonne"_s), {}));
        QCOMPARE(found({.text = u"wanda"_s}), QString());
        QCOMPARE(found({.text = u"yvonne"_s}), u"Y"_s);
        QVERIFY(!m_journal->remove({id}));
        QCOMPARE(found({.text = u"yvonne"_s}), QString());
    }

    /// No check of the pages sees it, and nothing of it is lost.
    void mendsABrokenIndex()
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(m_profile.record());
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QVERIFY(query.exec(u"UPDATE search_data SET block = x'00ff00ff' WHERE id > 10"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        m_journal.reset();
        m_journal = m_profile.open();
        QVERIFY(m_journal->report().isEmpty());
        QCOMPARE(found({.text = u"ren"_s}), u"R"_s);
    }

private:
    QString found(const Query &query)
    {
        const auto page = m_journal->list(query);
        if (!page)
            return page.error().detail;
        QString initials;
        for (const auto &summary : *page)
            initials += summary.name.left(1);
        return initials;
    }

    JournalFixture m_profile;
    std::unique_ptr<journal::Journal> m_journal;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
