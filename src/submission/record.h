// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"
#include "journal/journal.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace submission {

// What the windows show of the record; how it is kept is the journal's.
using journal::Attempt;
using journal::Choice;
using journal::Counts;
using journal::Entry;
using journal::EntryId;
using journal::Facets;
using journal::Folder;
using journal::Place;
using journal::Query;
using journal::State;
using journal::StatusChange;
using journal::Summary;

/// What an erasure could not reach.
struct Remains
{
    QStringList setAside;  ///< damaged records, by their names in the profile: they may hold it
    bool areFiles = false; ///< a copy of a file could not be deleted; the next start tries again
};

/// All files of a candidate: CV, picture, others.
QList<candidate::Attachment> filesOf(const candidate::Candidate &candidate);

/// Where the copies of the candidates' files lie in a profile.
QString filesFolder(const QString &profile);

/// The record of this profile, away from the event loop: a thread of its own reads and writes the
/// journal, and answers come in the thread that asked, in the order of the questions and never
/// from within the call. What is asked before open() is answered after it. If the record cannot be
/// opened, every answer is the reason.
class Record : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Receiver = std::function<void(const candidate::Result<T> &)>;
    using Done = std::function<void(const std::optional<candidate::Error> &)>;

    /// It gives its sign of life, and looks for the day's backup, so often.
    explicit Record(QString profileFolder, journal::Clock clock, QObject *parent = nullptr,
                    std::chrono::milliseconds signOfLife = journal::Lease::duration / 3);
    /// Waits until what was asked is written.
    ~Record() override;

    /// Opens the journal; ends in opened() or unavailable(). After the latter opened() may follow.
    void open();
    /// How long after a failure to open it is tried again at the earliest: sooner than what could
    /// not be saved.
    static constexpr std::chrono::milliseconds retryPause{3000};

    /// Saves a draft; 0 makes a new one. The answer is its id, once it is on the disk.
    void saveDraft(EntryId id, const candidate::Candidate &candidate, const Place &place,
                   Receiver<EntryId> receiver);
    /// Puts a draft into the outbox, to be sent as it is.
    void queue(EntryId id, const candidate::Candidate &frozen, const Place &place, Done done);
    /// Writes down that an entry of the outbox is now sent, and gives the number of the attempt.
    void beginSending(EntryId id, Receiver<int> receiver);
    /// Writes down how an attempt ended. What surely did not arrive is tried again at `nextTry`;
    /// where that is invalid it is a draft again.
    void endSending(EntryId id, int attempt, const candidate::Outcome &outcome,
                    const QDateTime &nextTry, Done done);
    /// What waits in the outbox could not even be tried: says why, and when it is tried next.
    void postpone(EntryId id, const QDateTime &nextTry, const QString &remark, Done done);
    /// What waits in the outbox is tried at once, as if it had just come there.
    void hasten(EntryId id, Done done);
    /// What waits in the outbox is a draft again.
    void recall(EntryId id, Done done);
    /// Keeps Comeet's newest answer about a submitted candidate that somebody looks at.
    void keepAnswer(EntryId id, const candidate::CandidateRecord &answer);
    /// The same for one that nobody need look at, and asks for it again at `next`. The answer says
    /// whether its status is another now.
    void keepNews(EntryId id, const candidate::CandidateRecord &answer, const QDateTime &next,
                  Receiver<bool> receiver);
    void markSeen(EntryId id);
    /// Of the submitted that are still in a pipeline the one that was asked for longest ago.
    void nextToAsk(Receiver<std::optional<journal::ToAsk>> receiver);
    void askAgain(EntryId id, const QDateTime &at);

    void list(const Query &query, Receiver<QList<Summary>> receiver);
    /// The same page with everything of each entry.
    void entries(const Query &query, Receiver<QList<Entry>> receiver);
    /// How many entries the query finds on all its pages.
    void count(const Query &query, Receiver<int> receiver);
    /// How many each folder has of what the query looks for, up to mostCounted.
    void countEverywhere(const Query &query, Receiver<Counts> receiver);
    static constexpr int mostCounted = 1000;
    /// What the query's folder can be filtered by.
    void facets(const Query &query, Receiver<Facets> receiver);
    void counts(Receiver<Counts> receiver);
    void entry(EntryId id, Receiver<Entry> receiver);
    /// What waits to be sent and what may have arrived, oldest first.
    void outbox(Receiver<QList<Entry>> receiver);
    /// The entry that was or is to be submitted under this id to this place: of several the one
    /// that is furthest on. Nothing if there is none.
    void find(const QString &accountId, const QString &partnerCandidateId,
              const QString &positionUid, Receiver<std::optional<Entry>> receiver);
    void remove(EntryId id, Done done);
    /// Erases what was submitted, or may have arrived, with all copies of files that no entry has.
    /// Not while a draft is unsaved, whose files would go too.
    void erase(EntryId id, Receiver<Remains> receiver);

    /// What the periods of retention would take now; `open` is an entry to be left alone.
    void due(const journal::Periods &periods, EntryId open, Receiver<journal::Removal> receiver);
    /// Takes it, in steps between which other questions are answered; the copies of files that no
    /// entry has any more go, too. An error after some steps says nothing of what went before.
    void retain(const journal::Periods &periods, EntryId open, Receiver<journal::Removal> receiver);
    /// When the first of an account's submitted candidates was confirmed; invalid if it has none.
    void firstConfirmed(const QString &accountId, Receiver<QDateTime> receiver);
    /// Erases those of an account's submitted candidates that have these uids, as erase() does,
    /// and says which entries that were.
    void eraseDeleted(const QString &accountId, const QStringList &uids,
                      Receiver<QList<EntryId>> receiver);

    /// Where the record of the person who is logged in lies.
    static QString defaultProfile();
    /// Comeet's newest answer about an entry, as it would come from Comeet.
    static candidate::CandidateRecord answerOf(const Entry &entry);

    /// Copies a file into the profile, in a worker thread: what was added is what is sent.
    QFuture<candidate::Result<candidate::Attachment>> keepFile(const QString &path) const;
    /// The same for bytes in memory, e.g. a pasted picture.
    QFuture<candidate::Result<candidate::Attachment>> keepBytes(const QString &name,
                                                                const QByteArray &content) const;
    /// Both in the calling thread, for the command line.
    candidate::Result<candidate::Attachment> keepFileNow(const QString &path) const;
    candidate::Result<candidate::Attachment> keepBytesNow(const QString &name,
                                                          const QByteArray &content) const;

signals:
    /// With sentences about what had to be mended; mostly none.
    void opened(const QStringList &mended);
    /// Once; a later try that fails, too, tells only those who asked.
    void unavailable(const candidate::Error &error);
    /// The day's backup could not be made; it is tried again, and told once a day.
    void backupFailed(const candidate::Error &error);
    /// Something of the lists is another now.
    void changed();
    /// Entries are gone from the record: who remembers some has to look again.
    void removed();

private:
    struct Room;

    void retainStep(const journal::Periods &periods, EntryId open, journal::Removal sum,
                    Receiver<journal::Removal> receiver);
    template <typename T>
    void ask(std::function<candidate::Result<T>(journal::Journal &)> question,
             Receiver<T> receiver);
    void write(std::function<std::optional<candidate::Error>(journal::Journal &)> action,
               Done done);
    void post(std::function<void()> task);
    void openRoom(bool isFirst);
    void openAgain();
    void tidyUpLater();

    QString m_folder;
    journal::Clock m_clock;
    QThread m_thread;
    Room *m_room;                               // lives in m_thread, which deletes it
    std::vector<std::function<void()>> m_early; ///< asked before open(), which posts them
    bool m_isOpening = false;                   ///< or open
};

} // namespace submission
