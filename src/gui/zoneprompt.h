// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/attachmentrules.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

/// What an empty drop zone shows: what belongs there, how to get it there, and the button.
class ZonePrompt : public QWidget
{
    Q_OBJECT

public:
    explicit ZonePrompt(QWidget *parent = nullptr);

    void setKind(candidate::AttachmentKind kind);
    /// With the mnemonic's '&'; the mnemonic leads to the button.
    void setTitle(const QString &title);
    QPushButton *button() const { return m_button; }

signals:
    void chooseRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();

    candidate::AttachmentKind m_kind = candidate::AttachmentKind::File;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_how;
    QLabel *m_hint;
    QPushButton *m_button;
};

} // namespace gui
