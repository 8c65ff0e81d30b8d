// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/icons.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gui;

/// The icons are all there, sharp at any scale, and take their colour from the palette.
class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMaskIsThere_data();
    void everyMaskIsThere();
    void takesThePaletteAtPainting();
    void takesTheTone();
    void recolorsOursOnly();
    void turnsRoundWithTheText();
    void isAsLargeAsAsked_data();
    void isAsLargeAsAsked();
    void anUnknownNameIsEmpty();
};

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect(), Qt::AlignCenter, mode);
    painter.end();
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
    return best;
}

} // namespace

void IconsTest::everyMaskIsThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"add",           "remove",   "close",        "undo",         "redo",     "check",
          "ring",          "circle",   "warning",      "error",        "info",     "refresh",
          "open-external", "document", "picture",      "file",         "link",     "up",
          "down",          "calendar", "person",       "send",         "settings", "chevron-down",
          "search",        "copy",     "pdf",          "doc",          "archive",  "upload",
          "question",      "filter",   "chevron-left", "chevron-right"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void IconsTest::everyMaskIsThere()
{
    QFETCH(QString, name);
    QVERIFY(!icons::pixmap(name, 16, 1, Qt::black).isNull()); // brings the resources in
    for (int scale = 1; scale <= 4; ++scale) {
        const QImage image = icons::pixmap(name, 16 * scale, 1, Qt::black).toImage();
        QCOMPARE(image.size(), QSize(16 * scale, 16 * scale));
        QVERIFY(image.hasAlphaChannel());
        // Strokes inside, nothing at the corner: the right part of the file, as a mask.
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(inkOf(QIcon(QPixmap::fromImage(image))).rgb(), QColor(Qt::black).rgb());
    }
    QCOMPARE(inkOf(icons::icon(name, theme::Tone::Error)).rgb(),
             theme::ink(theme::Tone::Error, QApplication::palette()).rgb());
}

void IconsTest::takesThePaletteAtPainting()
{
    const QPalette before = QApplication::palette();
    const QIcon icon = icons::icon(u"ring"_s);
    const QPalette light = theme::palette(theme::Appearance::Light, before);
    const QPalette dark = theme::palette(theme::Appearance::Dark, before);
    for (const QPalette &palette : {light, dark, light}) {
        QApplication::setPalette(palette);
        QCOMPARE(inkOf(icon), palette.color(QPalette::WindowText));
        QCOMPARE(inkOf(icon, QIcon::Selected), palette.color(QPalette::HighlightedText));
        QCOMPARE(inkOf(icon, QIcon::Disabled),
                 palette.color(QPalette::Disabled, QPalette::WindowText));
    }
    QApplication::setPalette(before);
}

void IconsTest::takesTheTone()
{
    const QPalette palette = QApplication::palette();
    QCOMPARE(inkOf(icons::icon(u"ring"_s, theme::Tone::Success)),
             theme::ink(theme::Tone::Success, palette));
}

void IconsTest::recolorsOursOnly()
{
    QCOMPARE(inkOf(icons::recolored(icons::icon(u"ring"_s), Qt::magenta)), QColor(Qt::magenta));
    QPixmap foreign(16, 16);
    foreign.fill(Qt::green);
    QCOMPARE(inkOf(icons::recolored(QIcon(foreign), Qt::magenta)), QColor(Qt::green));
    QVERIFY(icons::recolored(QIcon(), Qt::magenta).isNull());
}

void IconsTest::turnsRoundWithTheText()
{
    const auto image = [](const QString &name) {
        return icons::pixmap(name, 32, 1, Qt::black).toImage();
    };
    const QImage undo = image(u"undo"_s);
    const QImage search = image(u"search"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage undoMirrored = image(u"undo"_s);
    const QImage searchAgain = image(u"search"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(undoMirrored, undo.mirrored(true, false));
    QCOMPARE(searchAgain, search);
}

void IconsTest::isAsLargeAsAsked_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("16") << 16 << 1.0;
    QTest::newRow("16 at 200 %") << 16 << 2.0;
    QTest::newRow("20 at 125 %") << 20 << 1.25;
    QTest::newRow("64 at 200 %") << 64 << 2.0;
}

void IconsTest::isAsLargeAsAsked()
{
    QFETCH(int, size);
    QFETCH(qreal, ratio);
    const QPixmap direct = icons::pixmap(u"check"_s, size, ratio, Qt::black);
    QCOMPARE(direct.width(), qRound(size * ratio));
    QCOMPARE(direct.devicePixelRatio(), ratio);
    const QPixmap fromIcon = icons::icon(u"check"_s).pixmap(QSize(size, size), ratio);
    QCOMPARE(fromIcon.deviceIndependentSize().toSize(), QSize(size, size));
}

void IconsTest::anUnknownNameIsEmpty()
{
    QVERIFY(icons::pixmap(u"no-such-icon"_s, 16, 1, Qt::black).isNull());
}

QTEST_MAIN(IconsTest)
#include "iconstest.moc"
