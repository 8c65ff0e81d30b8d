// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/attachmentrules.h"
#include "candidate/candidate.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace gui {

/// One attached file within its zone: badge or picture, name, size, and the buttons to replace
/// and remove it. Takes the focus, so that the Delete key removes the file.
class AttachmentCard : public QWidget
{
    Q_OBJECT

public:
    AttachmentCard(const candidate::Attachment &attachment, candidate::AttachmentKind kind,
                   QWidget *parent = nullptr);

    /// Its widgets in the order of the Tab key.
    QList<QWidget *> focusChain();

signals:
    void removeRequested();
    void replaceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(const QString &name);
    void applyLook();

    QLabel *m_size;
    QToolButton *m_replace = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace gui
