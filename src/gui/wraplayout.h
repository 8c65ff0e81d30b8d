// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gui {

/// Places its items in lines, as words in a text: what does not fit goes to the next line, and what
/// is wider than the whole line gets all of it. Mirrored in right-to-left windows.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Lets the item after the last one begin a new line.
    void addBreak();
    void clear(); ///< deletes all items and their widgets, at the next turn of the event loop

    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        QRect rect;
    };
    int place(const QRect &rect, bool apply) const;
    int placeLine(std::vector<Placed> &line, const QRect &area, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::vector<int> m_breaks; ///< indexes of items that begin a line
};

} // namespace gui
