// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/timelineview.h"

#include "gui/timelinedelegate.h"

#include <QFocusEvent>

namespace gui {

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TimelineDelegate(this));
    setUniformItemSizes(true); // or a thousand rows are measured for one
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Steps of the pipeline"));
    // The timeline stands on the pane's own ground, not in a field.
    viewport()->setAutoFillBackground(false);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Who comes by keyboard sees and hears where they are.
    const bool byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && model() && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

} // namespace gui
