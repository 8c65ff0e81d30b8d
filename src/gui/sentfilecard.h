// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QFrame>

class QToolButton;

namespace gui {

/// A file that was sent: its type, name, size and the beginning and end of its digest, which can be
/// copied whole.
class SentFileCard : public QFrame
{
    Q_OBJECT

public:
    SentFileCard(const QString &kind, const candidate::Attachment &attachment,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCopyButton(const QString &name, const QString &digest);
    void applyLook();

    QList<QWidget *> m_details;
    QToolButton *m_copy = nullptr;
    QString m_extension;
};

} // namespace gui
