// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/attachmentinspector.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QtConcurrent>

using candidate::Attachment;
using candidate::Result;

namespace submission {

QFuture<Result<Attachment>> inspectFile(const QString &path)
{
    return QtConcurrent::run([path](QPromise<Result<Attachment>> &promise) {
        auto result = journal::readFile(path, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(result));
    });
}

Result<Attachment> inspectFileNow(const QString &path)
{
    return journal::readFile(path, [] { return false; });
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
