// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/linelabel.h"

namespace gui {

/// One line of outside text that is cut with an ellipsis where there is no room; text() stays whole
/// and shows in the tooltip while it is cut.
class ElidedLabel : public LineLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace gui
