// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// The shapes that the style is made of; each paints one, from its option's palette and font.
namespace gui::stylepaint {

bool isMarked(const QWidget *widget, const char *property);
/// The colour of a push or tool button's text and icon, by its marks.
QColor buttonText(const QStyleOption &option, const QWidget *widget);
/// Whether the focus is to be shown: only to who came by the keyboard, as a click shows where it
/// is.
bool showsFocus(const QStyleOption &option);
qreal cornerRadius(const QStyleOption &option);

/// The part at the end of a tool button that is its menu, in steps of the rhythm.
inline constexpr qreal MenuChevron = 2.5;
/// Whether the whole button opens its menu.
bool isMenuButton(const QStyleOptionToolButton &option);

/// A rounded box with a line just inside `rect`.
void box(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &fill,
         const QColor &line, qreal width = 1.0);
void focusRing(QPainter &painter, const QStyleOption &option, const QColor &color,
               qreal inset = 0.0);
/// The frame of a line edit, text edit or combo box.
void field(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void buttonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void toolPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// A check box's or radio button's indicator.
void indicator(QPainter &painter, const QStyleOption &option, bool round);
void selection(QPainter &painter, const QStyleOptionViewItem &option);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
/// A mask of the icons, in the middle of `rect`.
void glyph(QPainter &painter, const QString &name, const QRect &rect, int size,
           const QColor &color);

} // namespace gui::stylepaint
