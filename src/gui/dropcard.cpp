// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/dropcard.h"

#include "gui/theme.h"

#include <QPainter>

namespace gui {

DropCard::DropCard(QWidget *parent)
    : QWidget(parent)
{
}

void DropCard::setFilled(bool filled)
{
    m_filled = filled;
    update();
}

void DropCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    QPen pen(m_filled ? theme::outline(palette()) : palette().color(QPalette::Dark), 1);
    if (!m_filled)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    const qreal radius = theme::unit(this, 0.75);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace gui
