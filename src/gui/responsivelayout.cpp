// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/responsivelayout.h"

#include "gui/theme.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace gui {

namespace {

// In steps of the rhythm, see theme::unit.
constexpr qreal ColumnWidth = 28.75; // 230 px: an email address is read in full
constexpr qreal ColumnGap = 2.25;
constexpr qreal RowGap = 1.5;

int spanOf(const QLayoutItem &item)
{
    const QVariant span = item.widget() ? item.widget()->property("span") : QVariant();
    return span.isValid() ? std::clamp(span.toInt(), 1, ResponsiveLayout::MostColumns) : 1;
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

ResponsiveLayout::ResponsiveLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ResponsiveLayout::~ResponsiveLayout() = default;

int ResponsiveLayout::columnsFor(int width) const
{
    const int column = theme::unit(parentWidget(), ColumnWidth);
    const int gap = horizontalGap();
    return std::clamp((width + gap) / (column + gap), 1, MostColumns);
}

void ResponsiveLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int ResponsiveLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ResponsiveLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *ResponsiveLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

Qt::Orientations ResponsiveLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool ResponsiveLayout::hasHeightForWidth() const
{
    return true;
}

int ResponsiveLayout::heightForWidth(int width) const
{
    if (width != m_knownWidth) {
        m_knownHeight = arrange({0, 0, width, 0}, false);
        m_knownWidth = width;
    }
    return m_knownHeight;
}

QSize ResponsiveLayout::sizeHint() const
{
    const int width = theme::unit(parentWidget(), ColumnWidth) * MostColumns
        + horizontalGap() * (MostColumns - 1);
    return {width, heightForWidth(width)};
}

QSize ResponsiveLayout::minimumSize() const
{
    if (!m_minimum.isValid()) {
        QSize size(0, 0);
        for (const auto &item : m_items)
            size = size.expandedTo(item->minimumSize());
        m_minimum = size;
    }
    return m_minimum;
}

void ResponsiveLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void ResponsiveLayout::invalidate()
{
    m_knownWidth = -1;
    m_minimum = {};
    QLayout::invalidate();
}

int ResponsiveLayout::horizontalGap() const
{
    return theme::unit(parentWidget(), ColumnGap);
}

int ResponsiveLayout::verticalGap() const
{
    return theme::unit(parentWidget(), RowGap);
}

int ResponsiveLayout::arrange(const QRect &rect, bool place) const
{
    const int columns = columnsFor(rect.width());
    const int gap = horizontalGap();
    // From the column's number each time, so that what does not divide is spread evenly.
    const auto left = [&](int column) { return column * (rect.width() + gap) / columns; };
    std::vector<Cell> row;
    int column = 0;
    int top = rect.top();
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int span = std::min(spanOf(*item), columns);
        if (column + span > columns) {
            if (place)
                placeRow(row, rect, rowHeight);
            row.clear();
            top += rowHeight + verticalGap();
            column = rowHeight = 0;
        }
        const int width = left(column + span) - gap - left(column);
        const int height = heightOf(*item, width);
        row.push_back({item.get(), {rect.left() + left(column), top, width, height}});
        rowHeight = std::max(rowHeight, height);
        column += span;
    }
    if (place)
        placeRow(row, rect, rowHeight);
    return row.empty() ? 0 : top + rowHeight - rect.top();
}

void ResponsiveLayout::placeRow(const std::vector<Cell> &row, const QRect &rect, int height) const
{
    const bool even = parentWidget()->property("evenRows").toBool();
    for (Cell cell : row) {
        if (even)
            cell.where.setHeight(height);
        cell.item->setGeometry(
            QStyle::visualRect(parentWidget()->layoutDirection(), rect, cell.where));
    }
}

} // namespace gui
