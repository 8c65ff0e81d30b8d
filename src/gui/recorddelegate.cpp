// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recorddelegate.h"

#include "gui/recordmodel.h"
#include "gui/textline.h"
#include "gui/theme.h"

#include <QPainter>
#include <QStyle>

namespace gui {

using theme::Tone;

namespace {

/// Selection as a rounded tint, and the ring of the keyboard's focus around it.
void paintSelection(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hovered)
        return;
    const qreal radius = theme::unit(option.fontMetrics, 0.75);
    const QColor tint = theme::tint(Tone::Accent, option.palette);
    painter->setBrush(
        selected ? tint : theme::mixed(option.palette.color(QPalette::AlternateBase), tint, 0.5));
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(focused ? QPen(theme::ink(Tone::Accent, option.palette), 1.5) : Qt::NoPen);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
}

void paintInitials(QPainter *painter, const QStyleOptionViewItem &option, const QRect &disc,
                   const QString &initials)
{
    painter->setPen(Qt::NoPen);
    const QColor tint = theme::tint(Tone::Accent, option.palette);
    painter->setBrush(option.state.testFlag(QStyle::State_Selected)
                          ? theme::mixed(tint, option.palette.color(QPalette::Base), 0.6)
                          : tint);
    painter->drawEllipse(disc);
    painter->setFont(theme::strong(option.font));
    painter->setPen(theme::ink(Tone::Accent, option.palette));
    painter->drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, initials);
}

/// A dot at the end of the first line, as mail programs mark what was not read.
void paintNews(QPainter *painter, const QStyleOptionViewItem &option, const QRect &dot)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::ink(Tone::Accent, option.palette));
    painter->drawEllipse(dot);
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + theme::unit(option.fontMetrics, 0.125);
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSelection(painter, option);
    const int unit = theme::unit(option.fontMetrics);
    const int side = theme::unit(option.fontMetrics, 4);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect &row = option.rect;
    const int top = row.top() + unit;
    paintInitials(painter, option, placed({row.left() + unit, top, side, side}),
                  index.data(RecordModel::InitialsRole).toString());

    const int start = unit + side + unit + unit / 4;
    QRect line(row.left() + start, top, row.width() - start - unit, lineHeight(option));
    const auto next = [&](const QFont &font, Tone tone, const QString &text) {
        paintTextLine(painter, placed(line), font, theme::ink(tone, option.palette), text,
                      option.direction);
        line.translate(0, line.height());
    };
    const QRect whole = line;
    if (index.data(RecordModel::NewsRole).toBool()) {
        paintNews(painter, option,
                  placed({line.right() - unit + 1, line.center().y() - unit / 2 + 1, unit, unit}));
        line.setRight(line.right() - unit - unit / 2);
    }
    next(theme::strong(option.font), Tone::Neutral, index.data(Qt::DisplayRole).toString());
    line.setRight(whole.right());
    next(option.font, Tone::Dimmed, index.data(RecordModel::DetailRole).toString());
    next(option.font, static_cast<Tone>(index.data(RecordModel::StateToneRole).toInt()),
         index.data(RecordModel::StateTextRole).toString());
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = theme::unit(option.fontMetrics);
    return {20 * unit, 3 * lineHeight(option) + 2 * unit};
}

void FolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSelection(painter, option);
    const int unit = theme::unit(option.fontMetrics);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFont font = selected ? theme::strong(option.font) : option.font;
    const QRect inner = option.rect.adjusted(unit + unit / 4, 0, -unit - unit / 4, 0);
    const QString count = index.data(CountRole).toString();
    const int room = QFontMetrics(font).horizontalAdvance(count);
    const QRect countRect = QStyle::visualRect(
        option.direction, inner, {inner.right() - room + 1, inner.top(), room, inner.height()});
    const QRect nameRect = QStyle::visualRect(
        option.direction, inner,
        {inner.left(), inner.top(), inner.width() - room - unit, inner.height()});
    paintTextLine(painter, nameRect, font, theme::ink(Tone::Neutral, option.palette),
                  index.data(Qt::DisplayRole).toString(), option.direction);
    paintTextLine(painter, countRect, font, theme::ink(Tone::Dimmed, option.palette), count,
                  option.direction);
    painter->restore();
}

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {theme::unit(option.fontMetrics, 20), theme::unit(option.fontMetrics, 4)};
}

} // namespace gui
