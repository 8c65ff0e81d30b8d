// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/filereading.h"

#include "candidate/attachmentrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using candidate::Attachment;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal::FileReading)
};

constexpr qsizetype blockSize = 256 * 1024;

Unexpected<Error> failure(const QString &sentence, const QString &detail = {})
{
    return Unexpected(Error{ErrorKind::LocalFile, sentence, {}, detail});
}

Unexpected<Error> unreadable(const QString &detail)
{
    return failure(Text::tr("This file cannot be read. Close it in other programs, or ask for the "
                            "right to read it, and add it again."),
                   detail);
}

Unexpected<Error> changed()
{
    return failure(Text::tr("This file changed while it was read. Wait until it is saved or "
                            "downloaded completely, and add it again."));
}

Unexpected<Error> stopped()
{
    return Unexpected(
        Error{ErrorKind::Cancelled, Text::tr("Cancelled. The file was not added."), {}, {}});
}

/// What speaks against opening the file at all. Must come first: opening a FIFO blocks until
/// somebody writes to it, which may be never.
std::optional<Unexpected<Error>> refusal(const QFileInfo &file)
{
    if (!file.exists()) {
        return failure(Text::tr("This file is no longer there. It may have been moved, renamed or "
                                "deleted: choose it again."));
    }
    if (file.isDir()) {
        return failure(
            Text::tr("This is a folder. Add the files in it, or pack it into a .zip first."));
    }
    if (!file.isFile())
        return failure(Text::tr("This is a device or a pipe, not a file. Choose a file instead."));
    if (!file.isReadable())
        return unreadable({});
    if (file.size() == 0)
        return failure(Text::tr("This file is empty. Save or download it again, then add it."));
    if (file.size() > maximumReadSize) {
        return failure(Text::tr("This file has %1, which is too large to send. Make it smaller, or "
                                "add a link to it instead.")
                           .arg(candidate::sizeText(file.size())));
    }
    return std::nullopt;
}

Result<QByteArray> digest(QFile &file, qint64 expected, const Cancelled &cancelled, Copier *copier)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        if (cancelled())
            return stopped();
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return unreadable(file.errorString());
        if (got == 0)
            break;
        total += got;
        if (total > expected)
            break; // a file that grows as fast as it is read would never end
        const QByteArrayView part(block.constData(), got);
        hash.addData(part);
        if (copier) {
            if (auto error = copier->write(part))
                return Unexpected(*error);
        }
    }
    if (total != expected)
        return changed();
    return hash.result();
}

} // namespace

Result<Attachment> readFile(const QString &path, const Cancelled &cancelled, Copier *copier)
{
    QFileInfo info(path);
    info.setCaching(false);
    if (auto refused = refusal(info))
        return std::move(*refused);
    const qint64 size = info.size();
    const QDateTime modified = info.lastModified();

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refusal(info).value_or(unreadable(file.errorString()));
    QFile *clone = copier ? copier->clone(file) : nullptr;
    auto sha256 = digest(clone ? *clone : file, size, cancelled, clone ? nullptr : copier);
    if (!sha256)
        return Unexpected(sha256.error());
    if (info.size() != size || info.lastModified() != modified)
        return changed();
    return Attachment{info.fileName(), info.absoluteFilePath(), {}, size, *sha256, modified};
}

std::optional<QByteArray> digestOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return std::nullopt;
    return hash.result();
}

} // namespace journal
