// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/statuschip.h"

#include <QPainter>

#include <algorithm>

namespace gui {

StatusChip::StatusChip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusChip::setStatus(const QString &text, theme::Tone tone)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(tr("Status: %1").arg(text));
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const int unit = theme::unit(this);
    return {fontMetrics().horizontalAdvance(text()) + 2 * unit, fontMetrics().height() + unit / 2};
}

QSize StatusChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme::unit(this, 8)), sizeHint().height()};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(m_tone, palette()));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(theme::ink(m_tone, palette()));
    const int unit = theme::unit(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * unit + 1);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace gui
