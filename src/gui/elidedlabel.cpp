// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/elidedlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : LineLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * 6;
    return QSize(std::min(few, textWidth()), fontMetrics().height()).grownBy(contentsMargins());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString shown = textWidth() <= room.width()
        ? text()
        : fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute
        | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
        | (text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    style()->drawItemText(&painter, room, flags, palette(), isEnabled(), shown, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    LineLabel::resizeEvent(event);
    const bool cut = textWidth() > contentsRect().width();
    setToolTip(cut ? u"<span>%1</span>"_s.arg(text().toHtmlEscaped()) : QString());
}

} // namespace gui
