// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/droprouter.h"

#include "gui/offeredfiles.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

using candidate::AttachmentKind;

namespace gui {

DropRouter::DropRouter(QWidget *window, const QList<AttachmentZone *> &zones)
    : QObject(window)
    , m_window(window)
    , m_zones(zones.cbegin(), zones.cend())
{
    window->setAcceptDrops(true);
    // Text fields take drops themselves, so the window alone would not see these.
    qApp->installEventFilter(this);
}

QList<AttachmentKind> DropRouter::distribution(const QStringList &names, bool resumeFree,
                                               bool pictureFree)
{
    QList<AttachmentKind> kinds;
    for (const QString &name : names) {
        const auto kind = candidate::bestKindFor(name, resumeFree, pictureFree);
        resumeFree = resumeFree && kind != AttachmentKind::Resume;
        pictureFree = pictureFree && kind != AttachmentKind::Picture;
        kinds.append(kind);
    }
    return kinds;
}

bool DropRouter::isBesideZones(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    return std::none_of(m_zones.cbegin(), m_zones.cend(), [widget](const auto &zone) {
        return zone && (zone == widget || zone->isAncestorOf(widget));
    });
}

bool DropRouter::isTaking() const
{
    return std::any_of(m_zones.cbegin(), m_zones.cend(), [](const auto &zone) {
        return zone && zone->isVisible() && zone->isEnabled();
    });
}

AttachmentZone *DropRouter::zoneOf(AttachmentKind kind) const
{
    for (const auto &zone : m_zones) {
        if (zone && zone->kind() == kind)
            return zone;
    }
    return nullptr;
}

QList<DropRouter::Share> DropRouter::shares(const QMimeData *data) const
{
    const auto isFree = [this](AttachmentKind kind) {
        const auto *zone = zoneOf(kind);
        return zone && zone->isFree();
    };
    const auto files = offeredFiles(localPaths(data));
    QStringList names;
    for (const OfferedFile &file : files)
        names.append(file.name);
    const auto kinds =
        distribution(names, isFree(AttachmentKind::Resume), isFree(AttachmentKind::Picture));
    QList<Share> shares;
    for (const auto kind :
         {AttachmentKind::Resume, AttachmentKind::Picture, AttachmentKind::File}) {
        Share share{zoneOf(kind), {}};
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (kinds.at(i) == kind)
                share.files.append(files.at(i));
        }
        if (share.zone && !share.files.isEmpty())
            shares.append(share);
    }
    return shares;
}

bool DropRouter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        if (isBesideZones(watched))
            endPreview();
        return false;
    default:
        return false;
    }
    auto *dropped = static_cast<QDropEvent *>(event);
    if (!isBesideZones(watched) || localPaths(dropped->mimeData()).isEmpty())
        return false;
    if (!isTaking()) {
        dropped->setDropAction(Qt::IgnoreAction);
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::DragEnter)
        enter(static_cast<QDragEnterEvent *>(event));
    else if (event->type() == QEvent::Drop)
        drop(dropped);
    else
        dropped->setDropAction(anyAcceptable() ? Qt::CopyAction : Qt::IgnoreAction);
    if (event->type() == QEvent::DragMove)
        event->setAccepted(anyAcceptable());
    return true;
}

void DropRouter::enter(QDragEnterEvent *event)
{
    endPreview();
    const auto targets = shares(event->mimeData());
    for (const Share &share : targets) {
        share.zone->previewDrop(share.files);
        m_previewed.append(share.zone);
    }
    // Accepted even if nothing fits: whoever refuses to be entered hears of no leaving either.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropRouter::drop(QDropEvent *event)
{
    endPreview();
    const auto targets = shares(event->mimeData());
    for (const Share &share : targets)
        share.zone->drop(share.files);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

bool DropRouter::anyAcceptable() const
{
    return std::any_of(m_previewed.cbegin(), m_previewed.cend(),
                       [](const auto &zone) { return zone && zone->verdict().acceptable; });
}

void DropRouter::endPreview()
{
    for (const auto &zone : std::as_const(m_previewed)) {
        if (zone)
            zone->endPreview();
    }
    m_previewed.clear();
}

} // namespace gui
