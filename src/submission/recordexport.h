// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/exportfile.h"
#include "submission/record.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace submission {

/// Writes a list of the record, as it is filtered and searched, into a file: page by page, so that
/// neither the memory nor the event loop feels how long it is, and what is saved meanwhile waits
/// for one page at most. What comes into the list meanwhile is in the file, too. Read in the
/// record's thread, written in a worker's.
class RecordExport : public QObject
{
    Q_OBJECT

public:
    RecordExport(Record &record, const Query &query, const QString &path, ExportFormat format,
                 QObject *parent = nullptr);

    void start();
    /// Ends it with an error of the kind Cancelled, and nothing of the file is left; unless its
    /// last bytes are just being written, which then ends as if nobody had cancelled.
    void cancel();

signals:
    void progressed(int written, int total);
    /// Once, and nothing after it. With how many candidates were written, or why none were: a disk
    /// that refused, a record that cannot be read, or nothing to export.
    void ended(const candidate::Result<int> &written);

private:
    void onCounted(int total);
    void readPage();
    void onRead(const QList<Entry> &page);
    template <typename Work, typename Next>
    void work(Work action, Next next);
    void end(const candidate::Result<int> &written);

    Record &m_record;
    Query m_query;
    // Shared with the worker that writes it, which may outlive this.
    std::shared_ptr<ExportFile> m_file;
    /// One way through the list, from the newest row down to where the way before it began.
    struct Pass
    {
        qint64 seenUpTo = 0;
        qint64 newest = 0;
    } m_pass;
    QSet<EntryId> m_writtenIds;
    int m_total = 0;
    int m_written = 0;
    bool m_finishing = false; ///< the last page is being written
    bool m_ended = false;
};

} // namespace submission
