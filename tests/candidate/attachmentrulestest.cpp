// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/attachmentrules.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace candidate;

namespace {

constexpr qint64 small = 1000;

/// "ok", "warning" or "error".
QString verdict(AttachmentKind kind, const QString &name, qint64 size)
{
    const auto remark = remarkOn(kind, name, size);
    if (!remark)
        return u"ok"_s;
    return remark->severity == Severity::Error ? u"error"_s : u"warning"_s;
}

} // namespace

class AttachmentRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void types_data()
    {
        using enum AttachmentKind;
        QTest::addColumn<AttachmentKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");

        QTest::newRow("resume pdf") << Resume << u"cv.pdf"_s << u"ok"_s;
        QTest::newRow("resume doc") << Resume << u"cv.doc"_s << u"ok"_s;
        QTest::newRow("resume docx") << Resume << u"cv.docx"_s << u"ok"_s;
        QTest::newRow("resume in capitals") << Resume << u"CV.PDF"_s << u"ok"_s;
        QTest::newRow("resume with dots") << Resume << u"noa.levi.2026.docx"_s << u"ok"_s;
        QTest::newRow("resume Hebrew") << Resume << u"קורות חיים.pdf"_s << u"ok"_s;
        QTest::newRow("resume text") << Resume << u"cv.txt"_s << u"error"_s;
        QTest::newRow("resume odt") << Resume << u"cv.odt"_s << u"error"_s;
        QTest::newRow("resume picture") << Resume << u"cv.png"_s << u"error"_s;
        QTest::newRow("resume only ends so") << Resume << u"cvpdf"_s << u"error"_s;
        QTest::newRow("resume disguised") << Resume << u"cv.pdf.exe"_s << u"error"_s;
        QTest::newRow("resume without type") << Resume << u"cv"_s << u"error"_s;
        QTest::newRow("resume without name") << Resume << QString() << u"error"_s;

        QTest::newRow("picture png") << Picture << u"noa.png"_s << u"ok"_s;
        QTest::newRow("picture jpeg") << Picture << u"noa.JPEG"_s << u"ok"_s;
        QTest::newRow("picture pdf") << Picture << u"noa.pdf"_s << u"error"_s;
        QTest::newRow("picture svg") << Picture << u"noa.svg"_s << u"error"_s;
        QTest::newRow("picture without type") << Picture << u"noa"_s << u"error"_s;

        QTest::newRow("file zip") << File << u"work.zip"_s << u"ok"_s;
        QTest::newRow("file cpp") << File << u"main.cpp"_s << u"ok"_s;
        QTest::newRow("file pages") << File << u"letter.pages"_s << u"ok"_s;
        QTest::newRow("file tar.gz") << File << u"work.tar.gz"_s << u"ok"_s;
        QTest::newRow("file unlisted") << File << u"tool.exe"_s << u"warning"_s;
        QTest::newRow("file markdown") << File << u"notes.md"_s << u"warning"_s;
        QTest::newRow("file without type") << File << u"Coding Challenge"_s << u"warning"_s;
        QTest::newRow("file ends with a dot") << File << u"work."_s << u"warning"_s;
    }

    void types()
    {
        QFETCH(AttachmentKind, kind);
        QFETCH(QString, name);
        QTEST(verdict(kind, name, small), "expected");
    }

    void sizes_data()
    {
        using enum AttachmentKind;
        QTest::addColumn<AttachmentKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("expected");

        QTest::newRow("file at the limit") << File << u"a.zip"_s << maximumFileSize << u"ok"_s;
        QTest::newRow("file over it") << File << u"a.zip"_s << maximumFileSize + 1 << u"error"_s;
        QTest::newRow("unlisted file over it: the error counts")
            << File << u"a.exe"_s << maximumFileSize + 1 << u"error"_s;
        QTest::newRow("huge file") << File << u"a.zip"_s << (1LL << 40) << u"error"_s;
        QTest::newRow("resume at the limit") << Resume << u"a.pdf"_s << maximumFileSize << u"ok"_s;
        QTest::newRow("resume over it")
            << Resume << u"a.pdf"_s << maximumFileSize + 1 << u"warning"_s;
        QTest::newRow("picture over it")
            << Picture << u"a.png"_s << maximumFileSize + 1 << u"warning"_s;
        QTest::newRow("wrong resume over it")
            << Resume << u"a.txt"_s << maximumFileSize + 1 << u"error"_s;
    }

    void sizes()
    {
        QFETCH(AttachmentKind, kind);
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QTEST(verdict(kind, name, size), "expected");
    }

    void limitIsSixMegabytes() { QCOMPARE(maximumFileSize, 6'291'456); }

    void sentencesNameTheFileAndTheRemedy_data()
    {
        using enum AttachmentKind;
        QTest::addColumn<AttachmentKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("part");
        QTest::newRow("resume") << Resume << u"cv.txt"_s << small
                                << u"Save the CV as one of these"_s;
        QTest::newRow("picture") << Picture << u"a.svg"_s << small << u"Choose a .jpg"_s;
        QTest::newRow("file type") << File << u"a.EXE"_s << small << u"no .exe files"_s;
        QTest::newRow("no type") << File << u"README"_s << small << u"no file type"_s;
        QTest::newRow("size") << File << u"a.zip"_s << 7 * 1024 * 1024LL
                              << u"a.zip has 7.0 MB, and Comeet takes at most 6.0 MB"_s;
        QTest::newRow("one byte too many") << File << u"a.zip"_s << maximumFileSize + 1
                                           << u"6291457 bytes, and Comeet takes at most 6291456"_s;
        QTest::newRow("place marker in a name")
            << File << u"%2 of %1.zip"_s << 7 * 1024 * 1024LL << u"%2 of %1.zip has 7.0 MB"_s;
    }

    void sentencesNameTheFileAndTheRemedy()
    {
        QFETCH(AttachmentKind, kind);
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QFETCH(QString, part);
        const auto remark = remarkOn(kind, name, size);
        QVERIFY(remark);
        QVERIFY2(remark->sentence.contains(name), qPrintable(remark->sentence));
        QVERIFY2(remark->sentence.contains(part), qPrintable(remark->sentence));
    }

    void extensionsAreLowerCaseAndUnique()
    {
        for (const auto kind :
             {AttachmentKind::Resume, AttachmentKind::Picture, AttachmentKind::File}) {
            const QStringList &all = allowedExtensions(kind);
            QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
            for (const QString &extension : all)
                QVERIFY(!extension.isEmpty() && extension == extension.toLower()
                        && !extension.contains(u'.') && !extension.contains(u' '));
        }
        QCOMPARE(allowedExtensions(AttachmentKind::File).size(), 55);
    }

    void bestKind_data()
    {
        using enum AttachmentKind;
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("resumeFree");
        QTest::addColumn<bool>("pictureFree");
        QTest::addColumn<AttachmentKind>("expected");
        QTest::newRow("document") << u"cv.pdf"_s << true << true << Resume;
        QTest::newRow("second document") << u"cv.pdf"_s << false << true << File;
        QTest::newRow("image") << u"noa.PNG"_s << true << true << Picture;
        QTest::newRow("second image") << u"noa.png"_s << true << false << File;
        QTest::newRow("anything else") << u"work.zip"_s << true << true << File;
        QTest::newRow("without type") << u"README"_s << true << true << File;
        QTest::newRow("text is no CV") << u"cv.txt"_s << true << true << File;
    }

    void bestKind()
    {
        QFETCH(QString, name);
        QFETCH(bool, resumeFree);
        QFETCH(bool, pictureFree);
        QTEST(bestKindFor(name, resumeFree, pictureFree), "expected");
    }

    /// What is chosen for a file never refuses it for its type.
    void bestKindTakesTheFile()
    {
        for (const QString &extension : allowedExtensions(AttachmentKind::File)) {
            const QString name = u"a."_s + extension;
            const AttachmentKind kind = bestKindFor(name, true, true);
            QCOMPARE(verdict(kind, name, small), u"ok"_s);
        }
    }

    void sizeTexts_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 0LL << u"0 bytes"_s;
        QTest::newRow("bytes") << 999LL << u"999 bytes"_s;
        QTest::newRow("kilo") << 188'416LL << u"184 kB"_s;
        QTest::newRow("mega") << 6'291'456LL << u"6.0 MB"_s;
        QTest::newRow("mega and a half") << 1'572'864LL << u"1.5 MB"_s;
    }

    void sizeTexts()
    {
        QFETCH(qint64, bytes);
        QTEST(sizeText(bytes), "expected");
    }
};

QTEST_GUILESS_MAIN(AttachmentRulesTest)
#include "attachmentrulestest.moc"
