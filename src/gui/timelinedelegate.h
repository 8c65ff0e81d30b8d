// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include <optional>

namespace gui {

/// Paints a step of a pipeline: its mark on a vertical line that is green as far as the candidate
/// came, the name in bold, its kind, and its time in words. All rows are equally high.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QFont &boldFont(const QFont &font) const;

    // A font made anew for each row would look for its engine each time.
    mutable std::optional<QFont> m_plain;
    mutable QFont m_bold;
};

} // namespace gui
