// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/thumbnailer.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using candidate::Attachment;

class ThumbnailerTest : public QObject
{
    Q_OBJECT

private slots:
    void makesASquare_data();
    void makesASquare();
    void hasNone_data();
    void hasNone();
    void encodesAPicture();

private:
    QTemporaryDir m_dir;
};

void ThumbnailerTest::makesASquare_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(400, 100);
    QTest::newRow("tall") << QSize(90, 300);
    QTest::newRow("small") << QSize(3, 5);
    QTest::newRow("line") << QSize(2000, 1);
}

void ThumbnailerTest::makesASquare()
{
    QFETCH(QSize, size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = m_dir.filePath(u"picture.png"_s);
    QVERIFY(image.save(path));
    const QImage made = gui::makeThumbnail({u"picture.png"_s, path, {}, 1, {}}, 40).result();
    QCOMPARE(made.size(), QSize(40, 40));
    QCOMPARE(made.pixelColor(20, 20), QColor(Qt::red));
}

void ThumbnailerTest::hasNone_data()
{
    QTest::addColumn<Attachment>("attachment");
    const auto bytes = [](const QByteArray &content) {
        return Attachment{u"a.png"_s, {}, content, content.size(), {}};
    };
    QTest::newRow("nothing") << bytes({});
    QTest::newRow("text") << bytes("no picture at all");
    QTest::newRow("svg named png") << bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                            "height='9'><rect width='9' height='9'/></svg>");
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    QTest::newRow("truncated png") << bytes(png.left(40));
    QTest::newRow("3.6 thousand million pixels")
        << Attachment{u"a.png"_s, QStringLiteral(TEST_DATA "/60000x60000-1bit.png"), {}, 1, {}};
    QTest::newRow("vanished") << Attachment{u"a.png"_s, m_dir.filePath(u"gone.png"_s), {}, 1, {}};
#ifdef Q_OS_UNIX
    const QString fifo = m_dir.filePath(u"fifo.png"_s);
    ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
    QTest::newRow("fifo") << Attachment{u"a.png"_s, fifo, {}, 1, {}};
#endif
}

void ThumbnailerTest::hasNone()
{
    QFETCH(Attachment, attachment);
    QVERIFY(gui::makeThumbnail(attachment, 40).result().isNull());
}

void ThumbnailerTest::encodesAPicture()
{
    QImage image(7, 5, QImage::Format_RGB32);
    image.fill(Qt::green);
    const auto picture = gui::encodePicture(image).result();
    QCOMPARE(picture.name, u"picture.png"_s);
    QCOMPARE(picture.size, picture.content.size());
    QCOMPARE(picture.sha256.size(), 32);
    QCOMPARE(QImage::fromData(picture.content, "PNG").size(), QSize(7, 5));
    QCOMPARE(gui::encodePicture({}).result().size, 0);
}

QTEST_MAIN(ThumbnailerTest)
#include "thumbnailertest.moc"
