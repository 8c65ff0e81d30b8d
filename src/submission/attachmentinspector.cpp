// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/attachmentinspector.h"

#include "candidate/attachmentrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <optional>

using candidate::Attachment;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Result;
using candidate::Unexpected;

namespace submission {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(submission::AttachmentInspector)
};

using Cancelled = std::function<bool()>;

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

Result<QByteArray> digest(QFile &file, qint64 expected, const Cancelled &cancelled)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(256 * 1024, Qt::Uninitialized);
    qint64 total = 0;
    while (!cancelled()) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return unreadable(file.errorString());
        if (got == 0)
            break;
        total += got;
        if (total > expected)
            break; // a file that grows as fast as it is read would never end
        hash.addData(QByteArrayView(block.constData(), got));
    }
    if (total != expected)
        return changed();
    return hash.result();
}

Result<Attachment> inspect(const QString &path, const Cancelled &cancelled)
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
    auto sha256 = digest(file, size, cancelled);
    if (!sha256)
        return Unexpected(sha256.error());
    if (info.size() != size || info.lastModified() != modified)
        return changed();
    return Attachment{info.fileName(), info.absoluteFilePath(), {}, size, *sha256, modified};
}

} // namespace

QFuture<Result<Attachment>> inspectFile(const QString &path)
{
    return QtConcurrent::run([path](QPromise<Result<Attachment>> &promise) {
        auto result = inspect(path, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(result));
    });
}

Result<Attachment> inspectFileNow(const QString &path)
{
    return inspect(path, [] { return false; });
}

Attachment attachmentFromBytes(const QString &name, const QByteArray &content)
{
    return {name,
            {},
            content,
            content.size(),
            QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

} // namespace submission
