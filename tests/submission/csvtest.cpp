// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace csv = submission::csv;

/// RFC 4180, and what spreadsheets make of it.
class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void quotes_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QStringList &cells, const QByteArray &line) {
            QTest::newRow(name) << cells << line + "\r\n";
        };
        row("plain", {u"Noa"_s, u"Bar-Lev"_s}, "Noa,Bar-Lev");
        row("empty", {{}, {}, {}}, ",,");
        row("comma", {u"Bar, Noa"_s}, "\"Bar, Noa\"");
        row("quote", {u"Noa \"No\" Bar"_s}, "\"Noa \"\"No\"\" Bar\"");
        row("a quote alone", {u"\""_s}, "\"\"\"\"");
        row("new line", {u"a\nb"_s, u"c\r\nd"_s}, "\"a\nb\",\"c\r\nd\"");
        row("semicolon", {u"R;D"_s}, "\"R;D\"");
        row("tab", {u"a\tb"_s}, "\"a\tb\"");
        row("spaces at the ends", {u" a"_s, u"b "_s, u"c d"_s}, "\" a\",\"b \",c d");
        row("Hebrew", {u"נועה"_s, u"מנכ\"ל"_s}, "נועה,\"מנכ\"\"ל\"");
        row("beyond the plane", {u"\U00020BB7"_s}, "\xf0\xa0\xae\xb7");
    }
    void quotes()
    {
        QFETCH(QStringList, cells);
        QTEST(csv::row(cells), "line");
    }

    void isNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("marked");
        const auto row = [](const char *name, const QString &text, bool marked) {
            QTest::newRow(name) << text << marked;
        };
        row("equals", u"=HYPERLINK(\"http://evil.example\")"_s, true);
        row("plus", u"+1+1"_s, true);
        row("minus", u"-2+3"_s, true);
        row("at", u"@SUM(A1)"_s, true);
        row("tab", u"\t=1"_s, true);
        row("carriage return", u"\r=1"_s, true);
        row("new line", u"\n=1"_s, true);
        row("after spaces", u"  =1"_s, true);
        row("full width", u"\uff1d1"_s, true);
        row("a phone from abroad", u"+972-54-123 4567"_s, true);
        row("a phone", u"054-123 4567"_s, false);
        row("inside", u"a=1+1"_s, false);
        row("an address", u"noa@example.com"_s, false);
        row("a hyphen inside", u"Bar-Lev"_s, false);
        row("Hebrew", u"נועה"_s, false);
        row("nothing", {}, false);
        row("spaces", u"  "_s, false);
    }
    void isNoFormula()
    {
        QFETCH(QString, text);
        QFETCH(bool, marked);
        // Nothing of the text is lost: a phone keeps its plus and every digit.
        QCOMPARE(csv::safe(text), marked ? u'\'' + text : text);
    }

    void aMarkedCellIsQuotedToo()
    {
        QCOMPARE(csv::row({csv::safe(u"=A1,\"x\""_s)}), "\"'=A1,\"\"x\"\"\"\r\n");
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
