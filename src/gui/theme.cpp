// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/theme.h"

#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace gui::theme {

namespace {

constexpr std::size_t ToneCount = 6;

// Every raw colour of the program stands in the two tables below.
struct Colors
{
    QRgb window, base, alternate, text, dimmed, placeholder, disabled, button, outline, frame;
    QRgb shadow, highlight, highlighted, inactiveHighlight, link, visited, tipBase, tipText;
    std::array<QRgb, ToneCount> tones;
};

constexpr Colors LightColors{
    .window = 0xfff5f6f8,
    .base = 0xffffffff,
    .alternate = 0xffebeef3,
    .text = 0xff1c2029,
    .dimmed = 0xff5f6879,
    .placeholder = 0xff6b7485,
    .disabled = 0xff9aa1ae,
    .button = 0xffffffff,
    .outline = 0xffd6dae1,
    .frame = 0xff868e9c,
    .shadow = 0xff5b6270,
    .highlight = 0xff2f6fe0,
    .highlighted = 0xffffffff,
    .inactiveHighlight = 0xff2f6fe0,
    .link = 0xff2763cf,
    .visited = 0xff7a4bb5,
    .tipBase = 0xff272b35,
    .tipText = 0xfff2f4f8,
    .tones = {0xff1c2029, 0xff5f6879, 0xff2763cf, 0xff1b7a45, 0xff8f5a00, 0xffc22f26},
};

constexpr Colors DarkColors{
    .window = 0xff1e2128,
    .base = 0xff282c34,
    .alternate = 0xff191c21,
    .text = 0xffe9ebef,
    .dimmed = 0xffabb2be,
    .placeholder = 0xff9aa1af,
    .disabled = 0xff6b7280,
    .button = 0xff282c34,
    .outline = 0xff3d434e,
    .frame = 0xff7a8292,
    .shadow = 0xff0c0e11,
    .highlight = 0xff6aa0f7,
    .highlighted = 0xff10131a,
    .inactiveHighlight = 0xff6aa0f7,
    .link = 0xff79aaf8,
    .visited = 0xffbf9cf0,
    .tipBase = 0xff3a404b,
    .tipText = 0xfff2f4f8,
    .tones = {0xffe9ebef, 0xffabb2be, 0xff79aaf8, 0xff5fcb92, 0xffe6b04d, 0xfff58a7f},
};

constexpr qreal ReadableContrast = 4.5;

// A platform palette as far apart as this, with fields and buttons in the window's own colour, is
// a high-contrast theme: somebody needs it, so it is not replaced.
constexpr qreal HighContrast = 10.0;

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor raw(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral)
        return palette.color(QPalette::Active, QPalette::WindowText);
    const Colors &colors = isDark(palette) ? DarkColors : LightColors;
    return QColor::fromRgb(colors.tones[static_cast<std::size_t>(tone)]);
}

void setActive(QPalette &palette, const Colors &c)
{
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(role, QColor(rgb));
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.placeholder);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.highlighted);
    set(QPalette::Light, c.base);
    set(QPalette::Midlight, c.alternate);
    set(QPalette::Mid, c.outline);
    set(QPalette::Dark, c.frame);
    set(QPalette::Shadow, c.shadow);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlighted);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.visited);
    set(QPalette::ToolTipBase, c.tipBase);
    set(QPalette::ToolTipText, c.tipText);
}

QPalette built(const Colors &c)
{
    QPalette palette;
    setActive(palette, c);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.inactiveHighlight));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(c.window));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor(c.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.outline));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.dimmed));
    return palette;
}

QColor readableInk(Tone tone, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor start = raw(tone, palette);
    const std::array grounds{palette.color(QPalette::Active, QPalette::Window),
                             palette.color(QPalette::Active, QPalette::Base), tint(tone, palette)};
    const auto readable = [&grounds](const QColor &color) {
        return std::all_of(grounds.begin(), grounds.end(), [&color](const QColor &ground) {
            return contrast(color, ground) >= ReadableContrast;
        });
    };
    // Our own palettes pass at once; a foreign one moves the tone towards its text.
    for (int step = 0; step < 10; ++step) {
        const QColor color = mixed(start, text, step / 10.0);
        if (readable(color))
            return color;
    }
    return text;
}

} // namespace

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, qreal share)
{
    const auto part = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return window == palette.color(QPalette::Active, QPalette::Base)
        && window == palette.color(QPalette::Active, QPalette::Button)
        && contrast(window, palette.color(QPalette::Active, QPalette::WindowText)) >= HighContrast;
}

QPalette palette(Appearance appearance, const QPalette &platform)
{
    if (appearance == Appearance::System && isHighContrast(platform))
        return platform;
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && isDark(platform));
    return built(dark ? DarkColors : LightColors);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

QFont strong(QFont font, qreal scale)
{
    font.setWeight(QFont::DemiBold);
    if (scale != 1.0 && font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

QColor ink(Tone tone, const QPalette &palette)
{
    // Asked for at each paint of each row, nearly always of one palette; contrast takes powers.
    thread_local qint64 key = 0;
    thread_local std::array<QColor, ToneCount> known;
    if (std::exchange(key, palette.cacheKey()) != palette.cacheKey())
        known.fill(QColor());
    QColor &color = known[static_cast<std::size_t>(tone)];
    if (!color.isValid())
        color = readableInk(tone, palette);
    return color;
}

void setInk(QWidget *widget, Tone tone, const QPalette &surroundings)
{
    const QColor color = ink(tone, surroundings);
    QPalette own; // the other roles are those of the widget's parent
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::WindowText, color);
        own.setColor(group, QPalette::Text, color);
    }
    widget->setPalette(own);
}

QColor tint(Tone tone, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const QColor color = raw(tone, palette);
    const bool loud = tone != Tone::Neutral && tone != Tone::Dimmed;
    const qreal share = isDark(palette) ? (loud ? 0.15 : 0.09) : (loud ? 0.12 : 0.08);
    return mixed(ground, color, share);
}

QColor outline(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Active, QPalette::WindowText);
    return palette.color(QPalette::Active, QPalette::Mid);
}

int unit(const QWidget *widget, qreal steps)
{
    return unit(widget->fontMetrics(), steps);
}

int unit(const QFontMetrics &metrics, qreal steps)
{
    constexpr qreal PixelsPerStep = 8.0;
    constexpr qreal UsualLineHeight = 17.0;
    return qRound(steps * PixelsPerStep * metrics.height() / UsualLineHeight);
}

} // namespace gui::theme
