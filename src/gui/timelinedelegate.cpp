// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/timelinedelegate.h"

#include "candidate/pipeline.h"
#include "gui/textline.h"
#include "gui/theme.h"
#include "gui/timelinemodel.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace gui {

using candidate::StepState;
using theme::Tone;

namespace {

/// The measures of a row, all from the font.
struct Measures
{
    explicit Measures(const QFontMetrics &metrics)
        : step(theme::unit(metrics))
        , line(metrics.height() + theme::unit(metrics, 0.25))
        , disc(theme::unit(metrics, 2.5) | 1) // odd, so that the line runs through its middle
        , pen(std::max(2, theme::unit(metrics, 0.25)))
    {
    }

    int height() const { return step + 3 * line + step; }
    int textStart() const { return step + disc + step + step / 2; }

    int step;
    int line;
    int disc;
    int pen;
};

StepState stateOf(const QModelIndex &index)
{
    return static_cast<StepState>(index.data(TimelineModel::StateRole).toInt());
}

QRectF discRect(const QRect &row, const Measures &m, Qt::LayoutDirection direction)
{
    // Mid-height of the name, which is the first line.
    const QRect disc(row.left() + m.step, row.top() + m.step + (m.line - m.disc) / 2, m.disc,
                     m.disc);
    return QStyle::visualRect(direction, row, disc);
}

void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRectF &disc, const Measures &m)
{
    const auto draw = [&](qreal from, qreal to, bool done) {
        painter->setPen(
            QPen(done ? theme::ink(Tone::Success, option.palette) : theme::outline(option.palette),
                 m.pen, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(disc.center().x(), from), QPointF(disc.center().x(), to));
    };
    if (index.row() > 0) {
        const bool reached = stateOf(index.siblingAtRow(index.row() - 1)) == StepState::Completed;
        draw(option.rect.top(), disc.top(), reached);
    }
    if (index.row() + 1 < index.model()->rowCount())
        draw(disc.bottom(), option.rect.bottom() + 1, stateOf(index) == StepState::Completed);
}

void paintCheck(QPainter *painter, const QRectF &disc, const QColor &color, int pen)
{
    const auto at = [&](qreal x, qreal y) {
        return QPointF(disc.left() + x * disc.width(), disc.top() + y * disc.height());
    };
    painter->setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF check[] = {at(0.30, 0.52), at(0.44, 0.66), at(0.70, 0.36)};
    painter->drawPolyline(check, 3);
}

/// The state as a shape: a filled check, a ring, an empty circle.
void paintMark(QPainter *painter, const QPalette &palette, StepState state, const QRectF &disc,
               const Measures &m)
{
    if (state == StepState::Completed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::ink(Tone::Success, palette));
        painter->drawEllipse(disc);
        paintCheck(painter, disc, palette.color(QPalette::Base), m.pen);
        return;
    }
    const bool current = state == StepState::Current;
    const QColor color = current ? theme::ink(Tone::Accent, palette) : theme::outline(palette);
    const qreal pen = current ? m.pen * 1.5 : m.pen;
    const qreal inset = pen / 2;
    painter->setPen(QPen(color, pen));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
}

void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QFont &bold, const Measures &m)
{
    const StepState state = stateOf(index);
    const auto color = [&](Tone tone) { return theme::ink(tone, option.palette); };
    QRect line(option.rect.left() + m.textStart(), option.rect.top() + m.step,
               option.rect.width() - m.textStart() - m.step, m.line);
    line = QStyle::visualRect(option.direction, option.rect, line);
    const auto next = [&](const QFont &font, Tone tone, const QString &text) {
        if (text.isEmpty())
            return;
        paintTextLine(painter, line, font, color(tone), text, option.direction);
        line.translate(0, m.line);
    };
    next(bold, state == StepState::Future ? Tone::Dimmed : Tone::Neutral,
         index.data(Qt::DisplayRole).toString());
    next(option.font, Tone::Dimmed, index.data(TimelineModel::KindTextRole).toString());
    next(option.font, state == StepState::Current ? Tone::Accent : Tone::Dimmed,
         index.data(TimelineModel::TimeTextRole).toString());
}

/// Selection as a tint and focus as an outline: the marks keep their colours in both.
void paintSelection(QPainter *painter, const QStyleOptionViewItem &option, const Measures &m)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (!selected && !focused)
        return;
    painter->setBrush(selected ? QBrush(theme::tint(Tone::Accent, option.palette)) : Qt::NoBrush);
    painter->setPen(focused ? QPen(theme::ink(Tone::Accent, option.palette), m.pen / 2.0)
                            : QPen(Qt::NoPen));
    const qreal inset = m.pen / 2.0;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                             m.step * 0.75, m.step * 0.75);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Measures measures(option.fontMetrics);
    const QRectF disc = discRect(option.rect, measures, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSelection(painter, option, measures);
    paintLine(painter, option, index, disc, measures);
    paintMark(painter, option.palette, stateOf(index), disc, measures);
    paintTexts(painter, option, index, boldFont(option.font), measures);
    painter->restore();
}

const QFont &TimelineDelegate::boldFont(const QFont &font) const
{
    if (m_plain != font) {
        m_plain = font;
        m_bold = theme::strong(font);
    }
    return m_bold;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Measures measures(option.fontMetrics);
    return {measures.textStart() + 12 * measures.step, measures.height()};
}

} // namespace gui
