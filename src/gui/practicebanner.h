// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace gui {

/// The quiet line on top that says that the practice company is chosen, and leads to a real
/// account.
class PracticeBanner : public QFrame
{
    Q_OBJECT

public:
    explicit PracticeBanner(QWidget *parent = nullptr);

signals:
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_connect;
};

} // namespace gui
