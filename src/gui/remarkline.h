// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/attachmentrules.h"

#include <QLabel>

namespace gui {

/// The line below a field that says what is wrong with it: an icon and a sentence, in the ink of
/// its severity.
class RemarkLine : public QLabel
{
    Q_OBJECT

public:
    explicit RemarkLine(QWidget *parent = nullptr);

    void setRemark(const candidate::Remark &remark);
    /// Takes over the palette of the field; to be called when that changes.
    void takeLook();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSize() const;

    candidate::Severity m_severity = candidate::Severity::Error;
};

} // namespace gui
