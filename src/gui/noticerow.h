// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

/// One quiet line under a zone: an icon, a sentence in the ink of its tone, and perhaps one
/// action such as "Undo".
class NoticeRow : public QWidget
{
    Q_OBJECT

public:
    NoticeRow(theme::Tone tone, const QString &sentence, QWidget *parent = nullptr);

    QPushButton *addAction(const QString &text);
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    theme::Tone m_tone;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace gui
