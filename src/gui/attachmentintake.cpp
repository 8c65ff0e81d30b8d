// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/attachmentintake.h"

#include "gui/thumbnailer.h"
#include "gui/whendone.h"
#include "submission/attachmentinspector.h"

#include <QFileInfo>

#include <memory>

namespace gui {

AttachmentIntake::AttachmentIntake(QObject *parent)
    : QObject(parent)
    , m_inspector(submission::inspectFile)
{
}

AttachmentIntake::~AttachmentIntake()
{
    cancelAll();
}

void AttachmentIntake::begin()
{
    const bool wasBusy = isBusy();
    m_pending = m_isSingle ? 1 : m_pending + 1;
    if (!wasBusy)
        emit busyChanged(true);
}

/// Without being idle in between: who waits for that would send what is there.
void AttachmentIntake::supersede()
{
    if (!m_isSingle)
        return;
    ++m_generation;
    cancelAll();
}

void AttachmentIntake::cancelAll()
{
    for (Future &future : m_running)
        future.cancel();
    m_running.clear();
}

void AttachmentIntake::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    supersede();
    QList<Future> batch;
    batch.reserve(paths.size());
    for (const QString &path : paths)
        batch.append(m_inspector(path));
    m_running.append(batch);
    // Each is watched by itself: QtFuture::whenAll() crashes now and then on Windows
    // (Qt 6.4), when a file has been read before Qt has begun to wait for it.
    const auto left = std::make_shared<qsizetype>(batch.size());
    const auto done = [this, paths, batch, left, generation = m_generation](const auto & /*one*/) {
        if (--*left > 0)
            return;
        QList<Entry> entries;
        entries.reserve(batch.size());
        for (qsizetype i = 0; i < batch.size(); ++i)
            entries.append({QFileInfo(paths.at(i)).fileName(), batch.at(i).result()});
        finish(generation, entries);
    };
    for (const Future &future : batch)
        whenDone(future, this, done);
    begin();
}

void AttachmentIntake::take(const QImage &image)
{
    takePicture(encodePicture(image));
}

void AttachmentIntake::takePng(const QByteArray &bytes)
{
    takePicture(checkedPicture(bytes));
}

void AttachmentIntake::takePicture(const QFuture<candidate::Attachment> &picture)
{
    supersede();
    const auto done = [this, generation = m_generation](const candidate::Attachment &taken) {
        if (generation != m_generation)
            return;
        if (taken.size > 0)
            return keep(generation, taken);
        finish(generation,
               {{taken.name,
                 candidate::Unexpected(candidate::Error{
                     candidate::ErrorKind::LocalFile,
                     tr("What was pasted is not a picture. Copy the picture again."),
                     {},
                     {}})}});
    };
    whenDone(picture, this, done);
    begin();
}

void AttachmentIntake::keep(quint64 generation, const candidate::Attachment &picture)
{
    if (!m_keeper)
        return finish(generation, {{picture.name, picture}});
    const Future kept = m_keeper(picture.name, picture.content);
    m_running.append(kept);
    whenDone(kept, this,
             [this, generation,
              name = picture.name](const candidate::Result<candidate::Attachment> &result) {
                 finish(generation, {{name, result}});
             });
}

void AttachmentIntake::forget()
{
    ++m_generation;
    cancelAll();
    if (m_pending > 0) {
        m_pending = 0;
        emit busyChanged(false);
    }
}

void AttachmentIntake::finish(quint64 generation, const QList<Entry> &entries)
{
    if (generation != m_generation)
        return;
    m_running.removeIf([](const Future &future) { return future.isFinished(); });
    // First what came, then that nothing is under way: who waits for that sends what is there.
    emit taken(entries);
    if (generation == m_generation && --m_pending == 0)
        emit busyChanged(false);
}

} // namespace gui
