// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/filestore.h"

#include "journal/durable.h"
#include "journal/storedcopy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal::FileStore)
};

constexpr qint64 secondsToBeReferenced = 60 * 60;

/// The content that a stored file's name promises; empty if it is none of ours.
QByteArray contentNamed(const QString &name)
{
    const QByteArray digest = QByteArray::fromHex(name.toLatin1());
    return digest.size() == 32 && QString::fromLatin1(digest.toHex()) == name ? digest
                                                                              : QByteArray();
}

} // namespace

FileStore::FileStore(QString folder, Clock clock)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
{
}

QString FileStore::pathOf(const QByteArray &sha256) const
{
    return QDir(m_folder).absoluteFilePath(QString::fromLatin1(sha256.toHex()));
}

/// Gives a finished copy its place, and the attachment the copy.
Result<Attachment> FileStore::store(StoredCopy &copy, Attachment attachment)
{
    attachment.path = pathOf(attachment.sha256);
    attachment.content.clear();
    attachment.modified = {}; // the original's; the copy's name says what it holds
    if (auto error = copy.finish(attachment.path))
        return Unexpected(*error);
    return attachment;
}

Result<Attachment> FileStore::keep(const QString &path, const Cancelled &cancelled)
{
    if (auto error = makePrivateFolder(m_folder))
        return Unexpected(*error);
    StoredCopy copy(m_folder);
    if (auto error = copy.open())
        return Unexpected(*error);
    auto attachment = readFile(path, cancelled, &copy);
    return attachment ? store(copy, *attachment) : attachment;
}

Result<Attachment> FileStore::keepBytes(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return Unexpected(Error{ErrorKind::LocalFile,
                                Text::tr("What was pasted is empty. Copy it again, then paste it."),
                                {},
                                {}});
    }
    if (auto error = makePrivateFolder(m_folder))
        return Unexpected(*error);
    StoredCopy copy(m_folder);
    if (auto error = copy.open())
        return Unexpected(*error);
    if (auto error = copy.write(bytes))
        return Unexpected(*error);
    return store(
        copy,
        {name, {}, {}, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
}

Result<int> FileStore::sweep(const QSet<QByteArray> &referenced, Sweep which)
{
    const QDateTime youngest = m_clock().addSecs(-secondsToBeReferenced);
    int swept = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QByteArray content = contentNamed(file.fileName());
        const bool isFinished = !content.isEmpty();
        const bool isOurs = isFinished || file.fileName().endsWith(StoredCopy::ending());
        const bool mayGo = (which == Sweep::All && isFinished) || file.lastModified() <= youngest;
        if (!isOurs || referenced.contains(content) || !mayGo)
            continue;
        errno = 0;
        if (!QFile::remove(file.filePath()))
            return Unexpected(fileError());
        ++swept;
    }
    // What belonged to somebody who was erased must not come back after a power cut.
    if (swept > 0) {
        if (auto error = syncFolder(m_folder))
            return Unexpected(*error);
    }
    return swept;
}

Result<Verification> FileStore::verify(const QSet<QByteArray> &referenced,
                                       const Cancelled &cancelled)
{
    Verification found;
    QSet<QByteArray> there;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files, QDir::Name)) {
        const QByteArray content = contentNamed(info.fileName());
        if (content.isEmpty())
            continue;
        if (cancelled())
            return Unexpected(Error{ErrorKind::Cancelled, Text::tr("Cancelled."), {}, {}});
        there.insert(content);
        QFile file(info.filePath());
        // One that cannot be read is of no more use than one that is damaged.
        if (!file.open(QIODevice::ReadOnly) || digestOf(file) != content)
            found.damaged.append(content);
    }
    for (const QByteArray &content : referenced) {
        if (!there.contains(content))
            found.missing.append(content);
    }
    std::sort(found.missing.begin(), found.missing.end());
    return found;
}

} // namespace journal
