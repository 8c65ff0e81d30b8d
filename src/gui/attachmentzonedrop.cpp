// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
// What comes into a zone: by drag, by paste, and back from the workers that read it.
#include "gui/attachmentzone.h"

#include "gui/dropcard.h"
#include "gui/dropoverlay.h"
#include "gui/filenames.h"
#include "gui/offeredfiles.h"
#include "gui/whendone.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>

using candidate::AttachmentKind;

namespace gui {

namespace {

const QString png = QStringLiteral("image/png");

bool holdsImage(AttachmentKind kind, const QMimeData *mime)
{
    return kind == AttachmentKind::Picture && mime->hasImage() && localPaths(mime).isEmpty();
}

} // namespace

void AttachmentZone::addPaths(const QStringList &paths)
{
    drop(offeredFiles(paths));
}

void AttachmentZone::addImage(const QImage &image)
{
    clearNotices();
    m_intake->take(image);
}

bool AttachmentZone::takesPaste(const QMimeData *mime) const
{
    return mime && (!localPaths(mime).isEmpty() || holdsImage(m_kind, mime));
}

void AttachmentZone::paste(const QMimeData *mime)
{
    if (!mime)
        return;
    if (holdsImage(m_kind, mime) && mime->hasFormat(png))
        m_intake->takePng(mime->data(png)); // as it is: decoding it is a worker's work
    else if (holdsImage(m_kind, mime))
        addImage(qvariant_cast<QImage>(mime->imageData()));
    else if (mime->hasUrls())
        drop(offeredFiles(mime));
}

void AttachmentZone::drop(const QList<OfferedFile> &files)
{
    endPreview();
    clearNotices();
    QStringList paths;
    for (const OfferedFile &file : files) {
        const QString refusal = refusalOf(m_kind, file);
        if (refusal.isEmpty())
            paths.append(file.path);
        else
            say(theme::Tone::Error, refusal);
    }
    m_intake->take(paths);
}

QString AttachmentZone::duplicateOf(const candidate::Attachment &attachment) const
{
    if (attachment.sha256.isEmpty())
        return {};
    // In a single place the same bytes under another name are a rename, and welcome.
    for (const auto &held : m_attachments) {
        if (held.sha256 == attachment.sha256 && (!isSingle() || held.name == attachment.name))
            return held.name;
    }
    return isSingle() ? QString() : twinElsewhere(attachment);
}

/// The name by which another zone holds the same content.
QString AttachmentZone::twinElsewhere(const candidate::Attachment &attachment) const
{
    for (const auto &other : m_comparedWith) {
        if (!other)
            continue;
        for (const auto &held : other->attachments()) {
            if (held.sha256 == attachment.sha256)
                return held.name;
        }
    }
    return {};
}

QString AttachmentZone::reasonAgainst(const AttachmentIntake::Entry &entry) const
{
    const QString refusal = refusalOf(m_kind, entry.name, entry.result);
    if (!refusal.isEmpty())
        return refusal;
    const QString name = filenames::isolated(entry.name);
    const QString twin = duplicateOf(*entry.result);
    if (twin.isEmpty())
        return {};
    if (twin == entry.name)
        return tr("%1 is already there.").arg(name);
    return tr("%1 is already there as %2.").arg(name, filenames::isolated(twin));
}

void AttachmentZone::add(const candidate::Attachment &attachment)
{
    const auto row = m_replaced ? m_attachments.indexOf(*m_replaced) : -1;
    if (isSingle())
        m_attachments = {attachment};
    else if (row >= 0)
        m_attachments.replace(row, attachment);
    else
        m_attachments.append(attachment);
}

void AttachmentZone::takeEntries(const QList<AttachmentIntake::Entry> &entries)
{
    const auto before = m_attachments;
    int fitting = 0;
    for (const auto &entry : entries) {
        const QString reason = reasonAgainst(entry);
        if (!reason.isEmpty()) {
            say(entry.result ? theme::Tone::Attention : theme::Tone::Error, reason);
            emit refused();
            continue;
        }
        if (++fitting == 1 || !isSingle())
            add(*entry.result);
    }
    const auto replaced = std::exchange(m_replaced, {});
    if (m_attachments == before)
        return;
    showAttachments();
    takeUndoAway(); // it would undo this
    if (isSingle() && fitting > 1) {
        say(theme::Tone::Neutral,
            tr("Only one file fits here, so %1 was taken.")
                .arg(filenames::isolated(m_attachments.constFirst().name)));
    }
    // It may well be meant, as a CV among the files is not: but not without a word.
    if (const QString twin = isSingle() ? twinElsewhere(m_attachments.constFirst()) : QString();
        !twin.isEmpty()) {
        say(theme::Tone::Attention,
            tr("The same file is among the others as %1.").arg(filenames::isolated(twin)));
    }
    if (isSingle() && !before.isEmpty())
        offerUndo(tr("%1 replaced.").arg(filenames::isolated(before.constFirst().name)));
    else if (replaced && !m_attachments.contains(*replaced))
        offerUndo(tr("%1 replaced.").arg(filenames::isolated(replaced->name)));
    const QScopedValueRollback reporting(m_reporting, true);
    emit changed();
}

void AttachmentZone::previewDrop(const QList<OfferedFile> &files)
{
    m_offered = files;
    const auto show = [this] {
        m_overlay->setVerdict(dropVerdict(m_kind, m_offered, int(m_attachments.size())));
    };
    show();
    m_overlay->setGeometry(m_card->rect());
    m_overlay->raise();
    m_overlay->show();
    whenDone(statFiles(files), this,
             [this, show, id = ++m_preview](const QList<OfferedFile> &known) {
                 if (id != m_preview)
                     return;
                 m_offered = known;
                 show();
             });
}

void AttachmentZone::endPreview()
{
    ++m_preview;
    m_overlay->hide();
}

const DropVerdict &AttachmentZone::verdict() const
{
    return m_overlay->verdict();
}

void AttachmentZone::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (holdsImage(m_kind, mime)) {
        previewDrop({{QStringLiteral("picture.png"), {}, -1, OfferedFile::Nature::WebAddress}});
        ++m_preview;
        m_overlay->setVerdict({true, tr("Drop to use this picture"), {}, {0}});
    } else if (mime->hasUrls()) {
        previewDrop(offeredFiles(mime));
    } else {
        event->ignore();
        return;
    }
    // Entered even if nothing fits, to say why; dragMoveEvent() then forbids the drop. Only ever
    // copied: a file manager deletes what has been moved.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void AttachmentZone::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(verdict().acceptable ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(verdict().acceptable);
}

void AttachmentZone::dragLeaveEvent(QDragLeaveEvent *)
{
    endPreview();
}

void AttachmentZone::dropEvent(QDropEvent *event)
{
    endPreview();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    paste(event->mimeData());
}

bool AttachmentZone::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_card && event->type() == QEvent::Resize)
        m_overlay->setGeometry(m_card->rect());
    return QWidget::eventFilter(watched, event);
}

void AttachmentZone::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && (takesPaste(mime) || (mime && mime->hasUrls()))) {
        paste(mime);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gui
