// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/filereading.h"
#include "journal/recovery.h"

#include <QSet>

namespace journal {

/// What became of the stored files, each by its SHA-256.
struct Verification
{
    QList<QByteArray> damaged; ///< there, but with another content
    QList<QByteArray> missing; ///< referenced, and not there

    bool isEmpty() const { return damaged.isEmpty() && missing.isEmpty(); }
    bool operator==(const Verification &) const = default;
};

/// Which copies a sweep may delete.
enum class Sweep {
    Settled, ///< stored an hour ago or longer: the draft of a younger one may not be saved yet
    All,     ///< of whatever age: for when every draft is saved
};

/// The profile's own copies of the files that go with candidates, each under the name of its
/// SHA-256 and for its owner alone: what was dropped is what is sent, whatever becomes of the
/// original. The same content is stored once. Synchronous; one store a folder at a time.
class FileStore
{
public:
    FileStore(QString folder, Clock clock);

    /// Copies a file, hashing it in the same pass. The attachment has the original's name and the
    /// copy's path, and the copy is on the disk. Errors: LocalFile as readFile() has them,
    /// LocalDisk, Cancelled.
    candidate::Result<candidate::Attachment> keep(
        const QString &path, const Cancelled &cancelled = [] { return false; });
    /// The same for bytes in memory, e.g. a pasted picture. Empty ones are refused.
    candidate::Result<candidate::Attachment> keepBytes(const QString &name,
                                                       const QByteArray &bytes);
    /// Where the copy of a content lies, or would lie.
    QString pathOf(const QByteArray &sha256) const;

    /// Deletes copies that nobody references, and after an hour those that were never finished;
    /// returns how many.
    candidate::Result<int> sweep(const QSet<QByteArray> &referenced, Sweep which = Sweep::Settled);
    /// Reads every copy and compares it with its name, and looks for those that must be there.
    candidate::Result<Verification> verify(
        const QSet<QByteArray> &referenced, const Cancelled &cancelled = [] { return false; });

private:
    candidate::Result<candidate::Attachment> store(class StoredCopy &copy,
                                                   candidate::Attachment attachment);

    QString m_folder;
    Clock m_clock;
};

} // namespace journal
