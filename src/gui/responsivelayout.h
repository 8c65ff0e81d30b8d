// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gui {

/// Puts items into up to three columns of equal width, in the order in which they came, with as
/// many columns as the width and the font allow. A widget's dynamic property "span" (1 to 3) says
/// how many of the three it takes. Mirrored in a right-to-left widget; rows are as high as their
/// highest item, and with the parent's dynamic property "evenRows" so are all items in them.
class ResponsiveLayout : public QLayout
{
    Q_OBJECT

public:
    static constexpr int MostColumns = 3;

    explicit ResponsiveLayout(QWidget *parent);
    ~ResponsiveLayout() override;

    /// How many columns a width has room for, in the parent's font.
    int columnsFor(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    struct Cell
    {
        QLayoutItem *item;
        QRect where;
    };

    int horizontalGap() const;
    int verticalGap() const;
    /// Places the items (or only measures, with `place` false); the height that they take.
    int arrange(const QRect &rect, bool place) const;
    void placeRow(const std::vector<Cell> &row, const QRect &rect, int height) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    mutable int m_knownWidth = -1;
    mutable int m_knownHeight = -1;
    mutable QSize m_minimum;
};

} // namespace gui
