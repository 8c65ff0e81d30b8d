// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/textline.h"

#include <QPainter>

namespace gui {

void paintTextLine(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color,
                   const QString &text, Qt::LayoutDirection rowDirection)
{
    painter->setFont(font);
    painter->setPen(color);
    const int flags = Qt::TextSingleLine | Qt::AlignVCenter | Qt::AlignAbsolute
        | (rowDirection == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
        | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    const QString elided =
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width(), Qt::TextSingleLine);
    painter->drawText(rect, flags, elided);
}

} // namespace gui
