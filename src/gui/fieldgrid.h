// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gui {

/// A container for form fields that stand up to three abreast, see ResponsiveLayout. Made for
/// promotion in Designer: every child widget is laid out, in the order of creation.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// How many columns stand abreast now.
    int columns() const;

protected:
    void childEvent(QChildEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace gui
