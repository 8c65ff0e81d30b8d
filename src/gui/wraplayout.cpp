// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace gui {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void WrapLayout::addBreak()
{
    m_breaks.push_back(count());
}

void WrapLayout::clear()
{
    for (const auto &item : m_items) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button whose click leads here
        }
    }
    m_items.clear();
    m_breaks.clear();
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto it = m_items.begin() + index;
    QLayoutItem *item = it->release();
    m_items.erase(it);
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrapLayout::place(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    QRect area = rect.marginsRemoved(margins);
    std::vector<Placed> line;
    int x = 0;
    int bottom = area.top();
    const auto endLine = [&] {
        if (line.empty())
            return;
        area.setTop(bottom > rect.top() + margins.top() ? bottom + spacing() : bottom);
        bottom = placeLine(line, area, apply);
        x = 0;
    };
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (std::find(m_breaks.cbegin(), m_breaks.cend(), i) != m_breaks.cend())
            endLine();
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        if (x > 0 && x + wanted > area.width())
            endLine();
        const int width = std::max(1, std::min(wanted, area.width()));
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        line.push_back({item, QRect(area.left() + x, 0, width, height)});
        x += width + spacing();
    }
    endLine();
    return bottom - rect.top() + margins.bottom();
}

int WrapLayout::placeLine(std::vector<Placed> &line, const QRect &area, bool apply) const
{
    int height = 0;
    for (const Placed &placed : line)
        height = std::max(height, placed.rect.height());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (Placed &placed : line) {
        placed.rect.moveTop(area.top() + (height - placed.rect.height()) / 2);
        if (apply)
            placed.item->setGeometry(QStyle::visualRect(direction, area, placed.rect));
    }
    line.clear();
    return area.top() + height;
}

} // namespace gui
