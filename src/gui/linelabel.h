// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace gui {

/// One line of plain text, which may have a mnemonic. Layouts ask a label for its size again and
/// again, and QLabel shapes the text twice for each text that it has: this one does it once.
class LineLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LineLabel(QWidget *parent = nullptr);
    explicit LineLabel(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int textWidth() const;

private:
    mutable QString m_measured;
    mutable QFont m_measuredFont;
    mutable int m_measuredFlags = 0;
    mutable int m_width = 0;
};

} // namespace gui
