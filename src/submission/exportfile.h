// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"
#include "journal/entry.h"

#include <QSaveFile>

#include <optional>

namespace submission {

enum class ExportFormat {
    Csv,       ///< the list, a row for each candidate
    Json,      ///< the same as an array of objects
    WholeJson, ///< an array of all that is recorded of each, see entryJson()
};

/// The columns of a list that is exported: stable English words, whatever the window speaks.
QStringList exportColumns();

/// An export in the making, page by page. The file takes its name only when all of it is on the
/// disk, for its owner alone (0600); else whatever had the name stays. Synchronous: to be used away
/// from the event loop, by one thread at a time. Errors are of the kind LocalDisk.
class ExportFile
{
public:
    ExportFile(const QString &path, ExportFormat format);

    std::optional<candidate::Error> open();
    std::optional<candidate::Error> write(const QList<journal::Entry> &page);
    std::optional<candidate::Error> finish();

private:
    std::optional<candidate::Error> put(const QByteArray &bytes);
    QByteArray bytesOf(const journal::Entry &entry);

    QSaveFile m_file;
    ExportFormat m_format;
    bool m_first = true;
};

/// The error for what a file refused to write.
candidate::Error exportError(QFileDevice::FileError error);

} // namespace submission
