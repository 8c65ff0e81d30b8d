// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/dropverdict.h"

#include <QWidget>

namespace gui {

/// Covers a drop zone while a drag is over it, and says what letting go would do. It has the size
/// of the zone, so that nothing moves under the mouse; what does not fit is shortened.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    void setVerdict(const DropVerdict &verdict);
    const DropVerdict &verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DropVerdict m_verdict;
};

} // namespace gui
