// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace gui {

/// A combo box that leaves the wheel to the form it stands in: who scrolls past it, or over it
/// while it has the focus, must not change what is sent of a person.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace gui
