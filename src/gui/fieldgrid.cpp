// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/fieldgrid.h"

#include "gui/responsivelayout.h"

#include <QChildEvent>

namespace gui {

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
{
    new ResponsiveLayout(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FieldGrid::columns() const
{
    return static_cast<ResponsiveLayout *>(layout())->columnsFor(width());
}

void FieldGrid::childEvent(QChildEvent *event)
{
    // The child is still being constructed: an item only keeps the pointer.
    if (event->added() && event->child()->isWidgetType())
        layout()->addItem(new QWidgetItem(static_cast<QWidget *>(event->child())));
    QWidget::childEvent(event);
}

bool FieldGrid::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layout()->invalidate();
    return QWidget::event(event);
}

} // namespace gui
