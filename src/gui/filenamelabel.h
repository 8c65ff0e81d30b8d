// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gui {

/// One line with a file's name, shortened in its middle where it does not fit, so that the
/// extension stays; the whole name is in the tooltip. Draws plain text only.
class FileNameLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FileNameLabel(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace gui
