// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gui {

/// The frame of a drop zone: a dashed edge while it is empty, solid once it holds something.
class DropCard : public QWidget
{
    Q_OBJECT

public:
    explicit DropCard(QWidget *parent = nullptr);

    void setFilled(bool filled);
    bool isFilled() const { return m_filled; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_filled = false;
};

} // namespace gui
