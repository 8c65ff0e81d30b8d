// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace gui {

/// One line of outside text that is cut with an ellipsis where there is no room; text() stays whole
/// and shows in the tooltip while it is cut.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textWidth() const;

    mutable QString m_measured;
    mutable QFont m_measuredFont;
    mutable int m_width = 0;
};

} // namespace gui
