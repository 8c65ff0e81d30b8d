// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/dropoverlay.h"

#include "gui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace gui {

namespace {

/// Draws as many whole lines as there is room for; the last one says by "…" that more was said.
void drawLines(QPainter &painter, const QRect &room, const QString &text, Qt::LayoutDirection way)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextOption option(way == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setAlignment(option.alignment() | Qt::AlignAbsolute);
    option.setTextDirection(way);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, painter.font());
    layout.setTextOption(option);
    layout.beginLayout();
    int y = room.top();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool last = y + 2 * metrics.lineSpacing() > room.bottom() + 1;
        if (last && line.textStart() + line.textLength() < text.size()) {
            const QString rest = text.mid(line.textStart());
            painter.drawText(QRect(room.left(), y, room.width(), metrics.lineSpacing()),
                             int(option.alignment()) | Qt::TextSingleLine,
                             metrics.elidedText(rest, Qt::ElideRight, room.width()));
            break;
        }
        line.draw(&painter, QPointF(room.left(), y));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

int heightOfLines(const QFont &font, const QString &text, int width)
{
    constexpr int boundless = 100'000;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, boundless), Qt::TextWordWrap | Qt::TextWrapAnywhere, text)
        .height();
}

} // namespace

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::setVerdict(const DropVerdict &verdict)
{
    m_verdict = verdict;
    setAccessibleName(verdict.title);
    setAccessibleDescription(verdict.detail);
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const auto tone = m_verdict.acceptable ? theme::Tone::Accent : theme::Tone::Error;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme::ink(tone, palette());
    const qreal radius = theme::unit(this, 0.75);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(tone, palette()));
    painter.drawRoundedRect(rect(), radius, radius); // covers the card's own edge
    QPen pen(ink, 1.5);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const int pad = theme::unit(this, 1.5);
    QRect room = rect().adjusted(pad, theme::unit(this), -pad, -theme::unit(this));
    const QFont plain = font();
    painter.setFont(theme::strong(plain));
    painter.setPen(m_verdict.acceptable ? palette().color(QPalette::WindowText) : ink);
    painter.setLayoutDirection(layoutDirection());
    const int line = painter.fontMetrics().lineSpacing();
    const int gap = theme::unit(this, 0.25);
    const int words = line + gap + heightOfLines(plain, m_verdict.detail, room.width());
    room.adjust(0, std::max(0, (room.height() - words) / 2), 0, 0);
    const QRect titleRect(room.left(), room.top(), room.width(), line);
    const auto edge = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(
        titleRect, int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_verdict.title, Qt::ElideRight, room.width()));
    painter.setFont(plain);
    painter.setPen(palette().color(QPalette::WindowText));
    drawLines(painter, room.adjusted(0, line + gap, 0, 0), m_verdict.detail, layoutDirection());
}

} // namespace gui
