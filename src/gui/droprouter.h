// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/attachmentzone.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QDragEnterEvent;
class QDropEvent;

namespace gui {

/// Sends files that are dropped anywhere on a window, beside its zones, to the zones they fit, and
/// shows there during the drag where they would go. Also keeps text fields from taking a file's
/// address for text. While the zones are hidden or disabled nothing is taken: a file that nobody
/// sees arrive is lost.
class DropRouter : public QObject
{
    Q_OBJECT

public:
    DropRouter(QWidget *window, const QList<AttachmentZone *> &zones);

    /// For each file the place it goes to; only the first that fits takes a free single place.
    static QList<candidate::AttachmentKind> distribution(const QStringList &names, bool resumeFree,
                                                         bool pictureFree);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Share
    {
        AttachmentZone *zone;
        QList<OfferedFile> files;
    };

    bool isBesideZones(QObject *watched) const;
    bool isTaking() const;
    AttachmentZone *zoneOf(candidate::AttachmentKind kind) const;
    QList<Share> shares(const QMimeData *data) const;
    void enter(QDragEnterEvent *event);
    void drop(QDropEvent *event);
    void endPreview();
    bool anyAcceptable() const;

    QWidget *m_window;
    QList<QPointer<AttachmentZone>> m_zones;
    QList<QPointer<AttachmentZone>> m_previewed;
};

} // namespace gui
