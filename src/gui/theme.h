// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPalette>

class QWidget;

/// The look: the two palettes, the colours that QPalette has no role for, and the rhythm. Every
/// colour on screen comes from here or from a palette role, every distance from the font.
namespace gui::theme {

enum class Appearance { System, Light, Dark };

/// The palette for an appearance; System keeps what the platform says about light and dark, and
/// keeps a high-contrast platform palette as it is.
QPalette palette(Appearance appearance, const QPalette &platform);
bool isDark(const QPalette &palette);

/// What colour stands for; each also comes with a shape or a word.
enum class Tone {
    Neutral,   ///< plain text
    Dimmed,    ///< labels and secondary text
    Accent,    ///< the one thing to do next; selection
    Success,   ///< done
    Attention, ///< a conflict, a warning
    Error,     ///< an error, the needed mark
};

/// The one bold that headings and names share: each weight and size more is one more font to load.
QFont strong(QFont font, qreal scale = 1.0);
/// The tone as text and line colour: at least 4.5 : 1 on window and base, light and dark.
QColor ink(Tone tone, const QPalette &palette);
/// Gives the text of a widget the tone, as it reads among `surroundings`. Disabled text keeps its
/// own colour.
void setInk(QWidget *widget, Tone tone, const QPalette &surroundings);
/// The tone as a quiet background, for strips, chips and zones that a drag is over.
QColor tint(Tone tone, const QPalette &palette);
/// How far two colours stand apart, 1 to 21, as WCAG 2 reckons it.
qreal contrast(const QColor &one, const QColor &other);
/// A colour on the way from one to another: 0 is the one, 1 the other.
QColor mixed(const QColor &from, const QColor &to, qreal share);
/// Whether the palette is a high-contrast theme's, kept as the platform gave it.
bool isHighContrast(const QPalette &palette);
/// The hairline around fields and cards.
QColor outline(const QPalette &palette);

/// One step of the 8-pixel rhythm in the widget's font, scaled with it: unit(w, 1) is 8 px at a
/// line height of 17 px. Labels stand 0.5 above their field, fields 1.5 apart, sections 2.25,
/// edges 3.
int unit(const QWidget *widget, qreal steps = 1.0);
int unit(const QFontMetrics &metrics, qreal steps = 1.0);

} // namespace gui::theme
