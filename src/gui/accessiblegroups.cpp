// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/accessiblegroups.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QAccessibleInterface *accessibleGroup(const QString &className, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (className == "gui::AttachmentZone"_L1 || className == "gui::RowEditor"_L1)
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    if (className == "gui::AttachmentCard"_L1)
        return new QAccessibleWidget(widget, QAccessible::ListItem);
    return nullptr;
}

} // namespace

void installAccessibleGroups()
{
    QAccessible::installFactory(accessibleGroup); // which has each one once
}

} // namespace gui
