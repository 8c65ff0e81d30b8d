// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/offeredfiles.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrent>

namespace gui {

namespace {

OfferedFile ofUrl(const QUrl &url)
{
    if (!url.isLocalFile()) {
        const QString name = url.fileName().isEmpty() ? url.host() : url.fileName();
        return {name, {}, -1, OfferedFile::Nature::WebAddress};
    }
    const QString path = QFileInfo(url.toLocalFile()).filePath();
    return offeredFiles(QStringList{path}).constFirst();
}

OfferedFile stat(OfferedFile file)
{
    if (file.nature == OfferedFile::Nature::WebAddress)
        return file;
    const QFileInfo info(file.path);
    if (!info.exists()) {
        file.nature = OfferedFile::Nature::Missing;
    } else if (info.isDir()) {
        file.nature = OfferedFile::Nature::Folder;
    } else if (!info.isFile()) {
        file.nature = OfferedFile::Nature::Special;
    } else {
        file.nature = OfferedFile::Nature::Regular;
        file.size = info.size();
    }
    return file;
}

} // namespace

QList<OfferedFile> offeredFiles(const QMimeData *data)
{
    QList<OfferedFile> files;
    if (!data)
        return files;
    const auto urls = data->urls();
    files.reserve(urls.size());
    for (const QUrl &url : urls)
        files.append(ofUrl(url));
    return files;
}

QList<OfferedFile> offeredFiles(const QStringList &paths)
{
    QList<OfferedFile> files;
    files.reserve(paths.size());
    for (const QString &path : paths) {
        // A folder's address may end in a slash; its name is what stands before it.
        const bool slashed = path.size() > 1 && path.endsWith(u'/');
        const QString trimmed = slashed ? path.chopped(1) : path;
        files.append({QFileInfo(trimmed).fileName(), trimmed, -1, OfferedFile::Nature::Unknown});
    }
    return files;
}

QFuture<QList<OfferedFile>> statFiles(const QList<OfferedFile> &files)
{
    return QtConcurrent::run([files] {
        QList<OfferedFile> known;
        known.reserve(files.size());
        for (const OfferedFile &file : files)
            known.append(stat(file));
        return known;
    });
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const auto files = offeredFiles(data);
    for (const OfferedFile &file : files) {
        if (!file.path.isEmpty())
            paths.append(file.path);
    }
    return paths;
}

} // namespace gui
