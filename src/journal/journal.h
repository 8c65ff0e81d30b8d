// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "candidate/result.h"
#include "journal/lease.h"
#include "journal/recovery.h"
#include "journal/retention.h"

#include <functional>
#include <memory>
#include <optional>

namespace journal {

/// The record on this computer: drafts, outbox, submitted. What a call reports as done is on the
/// disk when it returns; a call that fails leaves the record as it was. Synchronous, and to be
/// used in the one thread that opened it. Errors are of the kind LocalDisk, or BadInput where an
/// entry is gone or is no longer in the state that the call is about.
class Journal
{
public:
    /// Opens the record in a profile folder, and makes both if they are not there: the folder for
    /// its owner alone (0700), the files too (0600). Must not be called while another process
    /// of this machine sends from the same profile: whatever is Sending becomes Unknown, and the
    /// other may send no more. What another machine has open is refused.
    static candidate::Result<std::unique_ptr<Journal>> open(const QString &profileFolder,
                                                            Clock clock, Check check = Check::Whole,
                                                            Holder holder = Holder::ofThisRun());
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// What had to be mended at open().
    const Report &report() const { return m_report; }

    /// Saves a draft and returns its id; 0 makes a new one. Only for Draft and Refused, which is a
    /// draft again once something was changed. The copies of the files are the file store's.
    candidate::Result<EntryId> saveDraft(EntryId id, const candidate::Candidate &candidate,
                                         const Place &place);
    /// Puts a draft into the outbox and freezes what is sent.
    std::optional<candidate::Error> queue(EntryId id, const candidate::Candidate &frozen,
                                          const Place &place);
    /// Begins an attempt and returns its number. Nothing may be sent before this returned. An error
    /// also if another program has opened the record since.
    candidate::Result<int> beginSending(EntryId id);
    /// Ends an attempt. `serverDate` is the answer's Date, or invalid. What surely did not arrive
    /// is tried next at `nextTry`, or as soon as possible if that is invalid.
    std::optional<candidate::Error> finish(EntryId id, int attempt,
                                           const candidate::Outcome &outcome,
                                           const QDateTime &serverDate,
                                           const QDateTime &nextTry = {});
    /// The same, but what surely did not arrive is a draft again: in one step, so that nothing in
    /// between finds it waiting.
    std::optional<candidate::Error> finishForGood(EntryId id, int attempt,
                                                  const candidate::Outcome &outcome,
                                                  const QDateTime &serverDate);
    /// Takes a queued entry back into the drafts.
    std::optional<candidate::Error> recall(EntryId id);
    /// A queued entry could not even be tried: says why, and when it is tried next.
    std::optional<candidate::Error> postpone(EntryId id, const QDateTime &nextTry,
                                             const QString &remark);
    /// A queued entry is tried as soon as possible, as if it had just come into the outbox.
    std::optional<candidate::Error> hasten(EntryId id);

    candidate::Result<QList<Summary>> list(const Query &query);
    /// The same page with everything of each entry.
    candidate::Result<QList<Entry>> entries(const Query &query);
    /// How many entries the query finds on all its pages, up to `most`.
    candidate::Result<int> count(const Query &query, int most = std::numeric_limits<int>::max());
    candidate::Result<Facets> facets(const Query &query);
    candidate::Result<Counts> counts();
    candidate::Result<Entry> entry(EntryId id);
    /// The entries that have this id of the partner's, the newest first.
    candidate::Result<QList<Summary>> withPartnerId(const QString &partnerCandidateId);
    /// The entries of a state, in the order in which they came into their folder.
    candidate::Result<QList<EntryId>> inState(State state);

    /// Erases everything of entries that are isErasable(): also from the log and the backups.
    std::optional<candidate::Error> remove(const QList<EntryId> &ids);
    /// What the periods of retention would take now; `open` is left alone.
    candidate::Result<Removal> due(const Periods &periods, EntryId open);
    /// Takes what is due, at most so many drafts and candidates at once, from the backups too: an
    /// empty answer says that nothing is left. Then clearTraces(), and the copies of files that
    /// referencedFiles() no longer has may go.
    candidate::Result<Removal> retain(const Periods &periods, EntryId open, int most = 100);
    /// Makes what was taken unreadable in the files of the record and its backups, which takes a
    /// second or two each at 100,000 entries; nothing if nothing was taken.
    std::optional<candidate::Error> clearTraces();
    /// When the first of an account's submitted entries was confirmed; invalid if it has none.
    candidate::Result<QDateTime> firstConfirmed(const QString &accountId);
    /// The submitted entries of an account that have these uids.
    candidate::Result<QList<EntryId>> withUids(const QString &accountId, const QStringList &uids);
    /// Keeps Comeet's newest answer about a submitted entry, and the change if its status differs:
    /// which is news if nobody looks at it. Says whether it is.
    candidate::Result<bool> recordAnswer(EntryId id, const candidate::CandidateRecord &answer,
                                         bool isLookedAt = true);
    /// The change of its status was looked at.
    std::optional<candidate::Error> markSeen(EntryId id);
    /// Of the submitted that are still in a pipeline the one that was asked for longest ago.
    candidate::Result<std::optional<ToAsk>> nextToAsk();
    /// When the status of an entry is asked for again.
    std::optional<candidate::Error> askAgain(EntryId id, const QDateTime &at);

    /// The SHA-256 of every file whose copy is to be kept.
    candidate::Result<QSet<QByteArray>> referencedFiles();
    /// Makes today's backup unless there is one, and keeps the newest seven.
    std::optional<candidate::Error> backUp();
    /// Gives other machines a sign of life, some minutes before Lease::duration is over.
    std::optional<candidate::Error> keepLease();
    /// Reads every page; an error if some are damaged. For after an open with Check::Quick.
    std::optional<candidate::Error> check();

private:
    Journal(std::unique_ptr<Database> database, const Paths &paths, Clock clock, Holder holder);

    candidate::Result<Summary> found(EntryId id);
    candidate::Result<Summary> moved(EntryId id, Event event);
    std::optional<candidate::Error> catchUp();
    template <typename T>
    candidate::Result<T> searched(const Query &query,
                                  const std::function<candidate::Result<T>()> &search);
    std::optional<candidate::Error> relist(const Summary &summary);
    std::optional<candidate::Error> changeQueued(EntryId id,
                                                 const std::function<void(Summary &)> &change);
    std::optional<candidate::Error> settle(Summary summary, int attempt,
                                           const candidate::Outcome &outcome,
                                           const QDateTime &serverDate,
                                           const std::optional<QDateTime> &nextTry);
    std::optional<candidate::Error> end(EntryId id, int attempt, const candidate::Outcome &outcome,
                                        const QDateTime &serverDate,
                                        const std::optional<QDateTime> &nextTry);
    std::optional<candidate::Error> confirm(Summary &summary, const candidate::Outcome &outcome);
    std::optional<candidate::Error> changeAll(const Backups::Change &change);
    candidate::Result<int> copiesOf(const QList<Identity> &identities);

    std::unique_ptr<Database> m_database;
    Entries m_entries;
    Listing m_listing;
    Lease m_lease;
    ConfirmedLog m_log;
    Backups m_backups;
    Clock m_clock;
    Report m_report;
};

} // namespace journal
