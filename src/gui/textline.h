// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

class QColor;
class QFont;
class QPainter;
class QRect;
class QString;

namespace gui {

/// Paints one line of text at the leading edge of a row, elided, in the direction of its own
/// script: an English name in a Hebrew window keeps its brackets where they belong.
void paintTextLine(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color,
                   const QString &text, Qt::LayoutDirection rowDirection);

} // namespace gui
