// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/recordexport.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

namespace submission {

using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace {

constexpr int pageSize = 200;

} // namespace

RecordExport::RecordExport(Record &record, const Query &query, const QString &path,
                           ExportFormat format, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_query(query)
    , m_file(std::make_shared<ExportFile>(path, format))
{
    m_query.before = Query().before;
    m_query.limit = pageSize;
}

void RecordExport::start()
{
    m_record.count(m_query, [guard = QPointer(this)](const Result<int> &total) {
        if (!guard || guard->m_ended)
            return;
        if (total)
            guard->onCounted(*total);
        else
            guard->end(Unexpected(total.error()));
    });
}

void RecordExport::cancel()
{
    if (m_finishing)
        return; // the file may have its name by now
    end(Unexpected(Error{candidate::ErrorKind::Cancelled, tr("Nothing was exported."), {}, {}}));
}

void RecordExport::onCounted(int total)
{
    m_total = total;
    if (total == 0) {
        end(Unexpected(Error{candidate::ErrorKind::BadInput,
                             tr("There is nothing in this list to export."),
                             {},
                             {}}));
        return;
    }
    emit progressed(0, m_total);
    work([](ExportFile &file) { return file.open(); }, [this] { readPage(); });
}

void RecordExport::readPage()
{
    m_record.entries(m_query, [guard = QPointer(this)](const Result<QList<Entry>> &page) {
        if (!guard || guard->m_ended)
            return;
        if (page)
            guard->onRead(*page);
        else
            guard->end(Unexpected(page.error()));
    });
}

void RecordExport::onRead(const QList<Entry> &page)
{
    QList<Entry> fresh;
    bool isEndOfPass = page.size() < pageSize;
    for (const Entry &entry : page) {
        if (entry.summary.row <= m_pass.seenUpTo) {
            isEndOfPass = true;
            break;
        }
        m_pass.newest = std::max(m_pass.newest, entry.summary.row);
        if (!m_writtenIds.contains(entry.summary.id))
            fresh.append(entry);
        m_writtenIds.insert(entry.summary.id);
    }
    // What is taken back from the outbox becomes the newest draft, and would be missed: hence
    // passes over what came on top meanwhile, until there is nothing.
    const bool isLast = isEndOfPass && m_pass.newest == m_pass.seenUpTo;
    if (isEndOfPass)
        m_pass.seenUpTo = m_pass.newest;
    m_query.before = isEndOfPass ? Query().before : page.constLast().summary.row;
    m_finishing = isLast;
    work(
        [fresh, isLast](ExportFile &file) {
            auto error = file.write(fresh);
            return error || !isLast ? error : file.finish();
        },
        [this, count = int(fresh.size()), isLast] {
            m_written += count;
            emit progressed(m_written, std::max(m_total, m_written));
            if (isLast)
                end(m_written);
            else if (!m_ended)
                readPage();
        });
}

/// Does something with the file in a worker, and what is next afterwards, if that is still wanted.
template <typename Work, typename Next>
void RecordExport::work(Work action, Next next)
{
    auto *watcher = new QFutureWatcher<std::optional<Error>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, next = std::move(next)] {
        watcher->deleteLater();
        if (m_ended)
            return;
        if (const auto error = watcher->result())
            end(Unexpected(*error));
        else
            next();
    });
    watcher->setFuture(
        QtConcurrent::run([file = m_file, action = std::move(action)] { return action(*file); }));
}

void RecordExport::end(const Result<int> &written)
{
    if (m_ended)
        return;
    m_ended = true;
    m_file.reset(); // takes what is not finished along, once no worker has it any more
    emit ended(written);
}

} // namespace submission
