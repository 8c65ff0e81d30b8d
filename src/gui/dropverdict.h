// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/attachmentrules.h"
#include "candidate/candidate.h"
#include "candidate/result.h"

#include <QList>
#include <QString>

namespace gui {

/// A file that a drag offers, as far as is known before it is read.
struct OfferedFile
{
    enum class Nature { Unknown, Regular, Folder, Special, Missing, WebAddress };

    QString name;
    QString path;     ///< local; empty for a web address
    qint64 size = -1; ///< bytes, or -1 while not known
    Nature nature = Nature::Unknown;

    bool operator==(const OfferedFile &) const = default;
};

/// What a zone says to a drag before it is let go.
struct DropVerdict
{
    bool acceptable = false; ///< whether at least one file would be taken
    QString title;           ///< what letting go would do
    QString detail;          ///< which files are taken, which are refused, and why
    QList<int> taken;        ///< indexes of the files that would be taken

    bool operator==(const DropVerdict &) const = default;
};

/// Judges what is offered to a zone that already holds `held` files. Pure: what costs time, such
/// as sizes, is asked before.
DropVerdict dropVerdict(candidate::AttachmentKind kind, const QList<OfferedFile> &files, int held);

/// Why a file cannot be taken, as a whole sentence with its name, or nothing.
QString refusalOf(candidate::AttachmentKind kind, const OfferedFile &file);
/// The same of a file that was read, with this result.
QString refusalOf(candidate::AttachmentKind kind, const QString &name,
                  const candidate::Result<candidate::Attachment> &read);

} // namespace gui
