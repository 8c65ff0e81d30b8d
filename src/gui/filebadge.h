// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QImage>
#include <QWidget>

namespace gui {

/// The square in front of a file: its kind in letters on a quiet tint, or, once decoded, the
/// picture itself.
class FileBadge : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool pictured READ isPictured)

public:
    FileBadge(const QString &name, int side, QWidget *parent = nullptr);

    /// Has the picture decoded in a worker; the badge stays if it is none.
    void loadThumbnail(const candidate::Attachment &attachment);
    bool isPictured() const { return !m_picture.isNull(); }

signals:
    /// The decoding has ended, with a picture or without.
    void loaded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_picture;
};

} // namespace gui
