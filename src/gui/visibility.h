// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gui {

/// QWidget::setVisible() for what nearly always stays as it is: Qt lays out the whole window at
/// once for each call, even if the widget is already as it should be.
inline void showIf(QWidget *widget, bool shown)
{
    const bool saidHidden =
        widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    // A widget that nobody hid is shown together with its parent.
    const QWidget *parent = widget->parentWidget();
    const bool willShow = !saidHidden && (widget->isVisible() || (parent && !parent->isVisible()));
    if (shown ? !willShow : !saidHidden)
        widget->setVisible(shown);
}

} // namespace gui
