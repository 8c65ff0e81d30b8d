// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace candidate {

/// Which of the form's places a file goes to.
enum class AttachmentKind { Resume, Picture, File };

enum class Severity {
    Warning, ///< told, and let through: the user decides
    Error,   ///< cannot be sent like this
};

/// What is wrong with a value: how bad, and one sentence with problem and remedy.
struct Remark
{
    Severity severity;
    QString sentence;

    bool operator==(const Remark &) const = default;
};

/// The most bytes that Comeet takes for one of `files`: 6 MB [doc]. Whether that is decimal or
/// binary is not said; binary, since a refusal by Comeet costs less than refusing what it takes.
constexpr qint64 maximumFileSize = 6LL * 1024 * 1024;

/// The extensions that Comeet takes for a kind, lower case, without a dot, in its own order.
const QStringList &allowedExtensions(AttachmentKind kind);

/// Says what speaks against sending a file, or nothing. A resume must be .pdf, .doc or .docx and
/// a picture must be an image; an unlisted type of another file only warns, since Enterprise
/// customers can change the list; over 6 MB is refused for files and warned of for the others,
/// where no limit is published.
std::optional<Remark> remarkOn(AttachmentKind kind, const QString &name, qint64 size);

/// Where a file that was dropped beside the zones belongs: a document to the CV if that is still
/// free, an image to the picture if that is still free, anything else to the files.
AttachmentKind bestKindFor(const QString &name, bool resumeFree, bool pictureFree);

/// A size for people, in the locale's words ("184 kB").
QString sizeText(qint64 bytes);

} // namespace candidate
