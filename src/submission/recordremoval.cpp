// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/filestore.h"
#include "submission/recordroom.h"

namespace submission {

using candidate::Error;
using candidate::Result;
using candidate::Unexpected;
using journal::FileStore;
using journal::Journal;
using journal::Periods;
using journal::Removal;
using journal::Sweep;

namespace {

/// Deletes the copies of files that no entry has any more; whether that succeeded.
bool sweepFiles(Journal &journal, const QString &profile, const journal::Clock &clock, Sweep which)
{
    const auto referenced = journal.referencedFiles();
    return referenced && FileStore(filesFolder(profile), clock).sweep(*referenced, which);
}

} // namespace

void Record::remove(EntryId id, Done done)
{
    write([id](Journal &journal) { return journal.remove({id}); },
          [this, done = std::move(done)](const std::optional<Error> &error) {
              if (!error)
                  emit removed();
              if (done)
                  done(error);
          });
}

void Record::erase(EntryId id, Receiver<Remains> receiver)
{
    ask<Remains>(
        [id, folder = m_folder, clock = m_clock](Journal &journal) -> Result<Remains> {
            if (auto error = journal.remove({id}))
                return Unexpected(*error);
            const bool swept = sweepFiles(journal, folder, clock, Sweep::All);
            return Remains{journal::recordsSetAside(journal::Paths(folder)), !swept};
        },
        [this, receiver = std::move(receiver)](const Result<Remains> &erased) {
            if (erased)
                emit removed();
            receiver(erased);
            if (erased)
                emit changed();
        });
}

void Record::due(const Periods &periods, EntryId open, Receiver<Removal> receiver)
{
    ask<Removal>([periods, open](Journal &journal) { return journal.due(periods, open); },
                 std::move(receiver));
}

void Record::retain(const Periods &periods, EntryId open, Receiver<Removal> receiver)
{
    retainStep(periods, open, {}, std::move(receiver));
}

void Record::retainStep(const Periods &periods, EntryId open, Removal sum,
                        Receiver<Removal> receiver)
{
    ask<Removal>(
        [periods, open, folder = m_folder, clock = m_clock](Journal &journal) -> Result<Removal> {
            const auto step = journal.retain(periods, open);
            if (!step || !step->isEmpty())
                return step;
            // Also what an earlier time did not come to. A copy that cannot be deleted now is
            // tried again at the next start.
            if (auto error = journal.clearTraces())
                return Unexpected(*error);
            sweepFiles(journal, folder, clock, Sweep::Settled);
            return step;
        },
        [this, periods, open, sum, receiver = std::move(receiver)](const Result<Removal> &step) {
            if (step && !step->isEmpty())
                emit removed();
            if (!step || step->isEmpty()) {
                receiver(step ? Result(sum) : step);
                if (!sum.isEmpty())
                    emit changed();
                return;
            }
            Removal all = sum;
            all += *step;
            retainStep(periods, open, all, receiver);
        });
}

void Record::firstConfirmed(const QString &accountId, Receiver<QDateTime> receiver)
{
    ask<QDateTime>([accountId](Journal &journal) { return journal.firstConfirmed(accountId); },
                   std::move(receiver));
}

void Record::eraseDeleted(const QString &accountId, const QStringList &uids,
                          Receiver<QList<EntryId>> receiver)
{
    ask<QList<EntryId>>(
        [accountId, uids, folder = m_folder,
         clock = m_clock](Journal &journal) -> Result<QList<EntryId>> {
            auto ids = journal.withUids(accountId, uids);
            if (!ids || ids->isEmpty())
                return ids;
            if (auto error = journal.remove(*ids))
                return Unexpected(*error);
            sweepFiles(journal, folder, clock, Sweep::Settled);
            return ids;
        },
        [this, receiver = std::move(receiver)](const Result<QList<EntryId>> &erased) {
            const bool isAny = erased && !erased->isEmpty();
            if (isAny)
                emit removed();
            receiver(erased);
            if (isAny)
                emit changed();
        });
}

} // namespace submission
