// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/positiondelegate.h"

#include "gui/positionmodel.h"
#include "gui/theme.h"

#include <QApplication>
#include <QPainter>

namespace gui {

void PositionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString label = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QString tail = index.data(PositionModel::TailRole).toString();
    const int gap = theme::unit(item.fontMetrics);
    const QRect inner = item.rect.adjusted(gap, 0, -gap, 0);
    const int tailWidth = tail.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(tail) + 2 * gap;
    QRect labelRect = inner;
    labelRect.setWidth(inner.width() - tailWidth);
    labelRect = QStyle::visualRect(item.direction, inner, labelRect);

    // The program's style tints a selected row, so its text stays as it is.
    const QColor strong = item.palette.color(QPalette::Text);
    const QColor dimmed = theme::ink(theme::Tone::Dimmed, item.palette);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.state.testFlag(QStyle::State_Enabled) ? strong : dimmed);
    const auto start = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->setLayoutDirection(label.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(labelRect, int(start | Qt::AlignAbsolute | Qt::TextSingleLine),
                      item.fontMetrics.elidedText(label, Qt::ElideRight, labelRect.width()));
    painter->setLayoutDirection(tail.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->setPen(dimmed);
    painter->drawText(inner, int(end | Qt::AlignAbsolute | Qt::TextSingleLine), tail);
    painter->restore();
}

QSize PositionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for all, so that a list of thousands need not ask each.
    return {theme::unit(option.fontMetrics, 20), theme::unit(option.fontMetrics, 4)};
}

} // namespace gui
