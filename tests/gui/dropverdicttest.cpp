// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/dropverdict.h"
#include "gui/filenames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::AttachmentKind;
using gui::OfferedFile;
using Nature = gui::OfferedFile::Nature;

class DropVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void refusesWithASentence();
    void hidesForgery_data();
    void hidesForgery();
    void badges_data();
    void badges();
};

static QString plain(QString text)
{
    return text.remove(u'\u2066').remove(u'\u2068').remove(u'\u2069');
}

void DropVerdictTest::judges_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QList<OfferedFile>>("files");
    QTest::addColumn<int>("held");
    QTest::addColumn<QList<int>>("taken");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");

    const qint64 mb = 1024 * 1024;
    const auto file = [](const QString &name, qint64 size, Nature nature = Nature::Regular) {
        return OfferedFile{name, u"/x/"_s + name, size, nature};
    };
    using Files = QList<OfferedFile>;
    const auto resume = AttachmentKind::Resume;
    const auto picture = AttachmentKind::Picture;
    const auto many = AttachmentKind::File;

    QTest::newRow("cv") << resume << Files{file(u"cv.pdf"_s, 2048)} << 0 << QList{0}
                        << u"Drop to add the CV"_s << u"cv.pdf, 2 kB"_s;
    QTest::newRow("cv, size unknown yet")
        << resume << Files{file(u"cv.pdf"_s, -1, Nature::Unknown)} << 0 << QList{0}
        << u"Drop to add the CV"_s << u"cv.pdf"_s;
    QTest::newRow("second cv") << resume << Files{file(u"CV.DOCX"_s, 2048)} << 1 << QList{0}
                               << u"Drop to replace the CV"_s << u"CV.DOCX, 2 kB"_s;
    QTest::newRow("cv of a wrong type")
        << resume << Files{file(u"cv.odt"_s, 10)} << 0 << QList<int>{} << u"This cannot be the CV"_s
        << u"cv.odt is not a .pdf, .doc or .docx"_s;
    QTest::newRow("two for one, first does not fit")
        << resume << Files{file(u"a.png"_s, 2048), file(u"cv.pdf"_s, 2048)} << 0 << QList{1}
        << u"Drop to add the CV"_s << u"cv.pdf, 2 kB · only one fits here"_s;
    QTest::newRow("large cv is let through")
        << resume << Files{file(u"cv.pdf"_s, 9 * mb)} << 0 << QList{0} << u"Drop to add the CV"_s
        << u"cv.pdf, 9.0 MB (Comeet may refuse it)"_s;
    QTest::newRow("picture") << picture << Files{file(u"me.jpg"_s, 2048)} << 1 << QList{0}
                             << u"Drop to replace the picture"_s << u"me.jpg, 2 kB"_s;
    QTest::newRow("no picture") << picture << Files{file(u"cv.pdf"_s, 2048)} << 0 << QList<int>{}
                                << u"This cannot be the picture"_s << u"cv.pdf is not a picture"_s;
    QTest::newRow("some too large")
        << many << Files{file(u"portfolio.zip"_s, 41 * mb / 10), file(u"video.mp4"_s, 9 * mb)} << 0
        << QList{0} << u"Drop to add 1 file(s)"_s
        << u"portfolio.zip, 4.1 MB · video.mp4, 9.0 MB is over the limit of 6.0 MB"_s;
    QTest::newRow("at the limit") << many << Files{file(u"a.zip"_s, candidate::maximumFileSize)}
                                  << 0 << QList{0} << u"Drop to add 1 file(s)"_s
                                  << u"a.zip, 6.0 MB"_s;
    QTest::newRow("over the limit by one")
        << many << Files{file(u"a.zip"_s, candidate::maximumFileSize + 1)} << 0 << QList<int>{}
        << u"1 file(s) cannot be added"_s << u"a.zip, 6.0 MB is over the limit of 6.0 MB"_s;
    QTest::newRow("what is no file")
        << many
        << Files{file(u"d"_s, -1, Nature::Folder), file(u"p"_s, -1, Nature::Special),
                 file(u"g"_s, -1, Nature::Missing)}
        << 0 << QList<int>{} << u"3 file(s) cannot be added"_s
        << u"d is a folder · p is not a regular file · g is no longer there"_s;
    QTest::newRow("empty") << many << Files{file(u"a.zip"_s, 0)} << 0 << QList<int>{}
                           << u"1 file(s) cannot be added"_s << u"a.zip is empty"_s;
    QTest::newRow("from the web") << many << Files{{u"a.pdf"_s, {}, -1, Nature::WebAddress}} << 0
                                  << QList<int>{} << u"1 file(s) cannot be added"_s
                                  << u"a.pdf is on the web: download it first"_s;
    QTest::newRow("unlisted type")
        << many << Files{file(u"a.xyz"_s, 2048)} << 0 << QList{0} << u"Drop to add 1 file(s)"_s
        << u"a.xyz, 2 kB (Comeet may refuse it)"_s;
    Files six;
    for (int i = 0; i < 6; ++i)
        six.append(file(u"%1.pdf"_s.arg(i), 2048));
    QTest::newRow("many") << many << six << 3 << QList{0, 1, 2, 3, 4, 5}
                          << u"Drop to add 6 file(s)"_s
                          << u"0.pdf, 2 kB · 1.pdf, 2 kB · 2.pdf, 2 kB · 3.pdf, 2 kB · 2 more"_s;
}

void DropVerdictTest::judges()
{
    QFETCH(AttachmentKind, kind);
    QFETCH(QList<OfferedFile>, files);
    QFETCH(int, held);
    const auto verdict = gui::dropVerdict(kind, files, held);
    QTEST(verdict.taken, "taken");
    QTEST(verdict.title, "title");
    QTEST(plain(verdict.detail), "detail");
    QCOMPARE(verdict.acceptable, !verdict.taken.isEmpty());
}

void DropVerdictTest::refusesWithASentence()
{
    const OfferedFile web{u"a.pdf"_s, {}, -1, Nature::WebAddress};
    QVERIFY(gui::refusalOf(AttachmentKind::File, web).contains(u"Download it"_s));
    const OfferedFile odt{u"cv.odt"_s, u"/x/cv.odt"_s, 10, Nature::Regular};
    QVERIFY(gui::refusalOf(AttachmentKind::Resume, odt).contains(u".docx"_s));
    QCOMPARE(gui::refusalOf(AttachmentKind::File, odt), QString());
}

void DropVerdictTest::hidesForgery_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"cv.pdf"_s << u"cv.pdf"_s;
    QTest::newRow("override") << u"cv\u202Efdp.exe"_s << u"cv\uFFFDfdp.exe"_s;
    QTest::newRow("new line") << u"cv\n.pdf"_s << u"cv\uFFFD.pdf"_s;
    QTest::newRow("isolate") << u"a\u2069b"_s << u"a\uFFFDb"_s;
    QTest::newRow("hebrew") << u"קורות חיים.pdf"_s << u"קורות חיים.pdf"_s;
    QTest::newRow("joiner") << u"می\u200Cخواهم.pdf"_s << u"می\u200Cخواهم.pdf"_s;
}

void DropVerdictTest::hidesForgery()
{
    QFETCH(QString, name);
    QTEST(gui::filenames::shown(name), "shown");
}

void DropVerdictTest::badges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("badge");
    QTest::newRow("pdf") << u"cv.pdf"_s << u"PDF"_s;
    QTest::newRow("two dots") << u"cv.tar.gz"_s << u"GZ"_s;
    QTest::newRow("none") << u"README"_s << u"FILE"_s;
    QTest::newRow("long") << u"a.numbers"_s << u"FILE"_s;
}

void DropVerdictTest::badges()
{
    QFETCH(QString, name);
    QTEST(gui::filenames::badge(name), "badge");
}

QTEST_MAIN(DropVerdictTest)
#include "dropverdicttest.moc"
