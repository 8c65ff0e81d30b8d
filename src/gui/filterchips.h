// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/recordfilter.h"

#include <QAbstractButton>

namespace gui {

class WrapLayout;

/// A part of a filter on a pill; pressing it takes the part away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// The parts of a filter that is in force, side by side.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// The keyboard comes to them from `before`.
    FilterChips(QWidget *before, QWidget *parent);

    void setFilter(const RecordFilter &filter);

signals:
    void removed(gui::FilterPart part);

private:
    QWidget *m_before;
    WrapLayout *m_row;
    RecordFilter m_filter;
};

} // namespace gui
