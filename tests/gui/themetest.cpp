// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gui;

/// Every colour of the look can be read on every ground that it stands on.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void inkIsReadable_data();
    void inkIsReadable();
    void rolesAreReadable_data();
    void rolesAreReadable();
    void systemFollowsThePlatform();
    void highContrastStays();
    void unitFollowsTheFont();
};

namespace {

QPalette highContrast(const QColor &window, const QColor &text)
{
    QPalette palette(text, window, text, text, text, text, text, window, window);
    palette.setColor(QPalette::Highlight, text);
    palette.setColor(QPalette::HighlightedText, window);
    return palette;
}

void paletteRows()
{
    QTest::addColumn<QPalette>("palette");
    const QPalette platform;
    QTest::newRow("light") << theme::palette(theme::Appearance::Light, platform);
    QTest::newRow("dark") << theme::palette(theme::Appearance::Dark, platform);
    QTest::newRow("high contrast, black") << highContrast(Qt::black, Qt::white);
    QTest::newRow("high contrast, white") << highContrast(Qt::white, Qt::black);
    QTest::newRow("high contrast, yellow on blue") << highContrast(QColor(0, 0, 80), Qt::yellow);
}

constexpr qreal Readable = 4.5;

} // namespace

void ThemeTest::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<qreal>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("red on white") << QColor(255, 0, 0) << QColor(Qt::white) << 3.998;
    QTest::newRow("grey 118 on white") << QColor(118, 118, 118) << QColor(Qt::white) << 4.542;
}

void ThemeTest::contrastIsThatOfWcag()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(qreal, expected);
    QVERIFY(qAbs(theme::contrast(one, other) - expected) < 0.005);
    QVERIFY(qAbs(theme::contrast(other, one) - expected) < 0.005);
}

void ThemeTest::inkIsReadable_data()
{
    paletteRows();
}

void ThemeTest::inkIsReadable()
{
    QFETCH(QPalette, palette);
    using enum theme::Tone;
    for (const auto tone : {Neutral, Dimmed, Accent, Success, Attention, Error}) {
        const QColor ink = theme::ink(tone, palette);
        const QColor tint = theme::tint(tone, palette);
        QVERIFY(theme::contrast(ink, palette.color(QPalette::Window)) >= Readable);
        QVERIFY(theme::contrast(ink, palette.color(QPalette::Base)) >= Readable);
        QVERIFY(theme::contrast(ink, tint) >= Readable);
        // Plain text stands on every tint too: strips, chips and selected rows.
        QVERIFY(theme::contrast(palette.color(QPalette::Text), tint) >= Readable);
        QVERIFY(theme::contrast(theme::ink(Dimmed, palette), tint) >= Readable);
    }
}

void ThemeTest::rolesAreReadable_data()
{
    paletteRows();
}

void ThemeTest::rolesAreReadable()
{
    QFETCH(QPalette, palette);
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto &[text, ground] :
         {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
          Pair{QPalette::Text, QPalette::AlternateBase},
          Pair{QPalette::ButtonText, QPalette::Button}, Pair{QPalette::Link, QPalette::Window},
          Pair{QPalette::Link, QPalette::Base},
          Pair{QPalette::HighlightedText, QPalette::Highlight},
          Pair{QPalette::PlaceholderText, QPalette::Base},
          Pair{QPalette::ToolTipText, QPalette::ToolTipBase}}) {
        if (theme::isHighContrast(palette)
            && (text == QPalette::Link || text == QPalette::PlaceholderText
                || text == QPalette::ToolTipText || ground == QPalette::AlternateBase))
            continue; // the platform's own affair
        const qreal contrast = theme::contrast(palette.color(text), palette.color(ground));
        QVERIFY2(contrast >= Readable,
                 qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(contrast)));
    }
}

void ThemeTest::systemFollowsThePlatform()
{
    const QPalette light(QColor(0xef, 0xef, 0xef));
    QPalette dark(QColor(0x30, 0x30, 0x30));
    dark.setColor(QPalette::WindowText, Qt::white);
    using enum theme::Appearance;
    QVERIFY(!theme::isDark(light));
    QVERIFY(theme::isDark(dark));
    QCOMPARE(theme::palette(System, light), theme::palette(Light, dark));
    QCOMPARE(theme::palette(System, dark), theme::palette(Dark, light));
    QVERIFY(theme::isDark(theme::palette(Dark, light)));
    QVERIFY(!theme::isDark(theme::palette(Light, dark)));
}

void ThemeTest::highContrastStays()
{
    const QPalette platform = highContrast(Qt::black, Qt::white);
    QVERIFY(theme::isHighContrast(platform));
    QCOMPARE(theme::palette(theme::Appearance::System, platform), platform);
    QVERIFY(theme::palette(theme::Appearance::Light, platform) != platform);
    QCOMPARE(theme::outline(platform), QColor(Qt::white));
    for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark})
        QVERIFY(!theme::isHighContrast(theme::palette(appearance, platform)));
}

void ThemeTest::unitFollowsTheFont()
{
    QFont font;
    font.setPixelSize(14);
    const QFontMetrics usual(font);
    font.setPixelSize(28);
    const QFontMetrics large(font);
    QCOMPARE(theme::unit(usual, 1), qRound(8.0 * usual.height() / 17));
    QVERIFY(theme::unit(large, 3) > 1.8 * theme::unit(usual, 3));
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
