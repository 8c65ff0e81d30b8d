// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/pipeline.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <limits>

namespace journal {

/// The number of a record's entry on this computer; 0 is none.
using EntryId = qint64;

/// Where a submission stands. The numbers are stored: never give one another meaning.
enum class State {
    Draft = 0,     ///< being written
    Queued = 1,    ///< frozen, to be sent; surely nothing has arrived
    Sending = 2,   ///< an attempt is under way
    Unknown = 3,   ///< it may have arrived: only sending the same again can tell
    Refused = 4,   ///< Comeet answered no
    Confirmed = 5, ///< it is in Comeet
};

/// The three lists. The numbers are stored.
enum class Folder { Drafts = 0, Outbox = 1, Submitted = 2 };

/// Where entries of a state are listed: Draft and Refused in Drafts; Queued, Sending and Unknown
/// in the Outbox; Confirmed in Submitted.
Folder folderOf(State state);

/// Whether an entry may go from the record as it is. What waits is taken back first, what is being
/// sent has to end; with what may have arrived its doubt goes, too.
bool isErasable(State state);

/// Where a candidate goes: the account by its id, client and position by their names.
struct Place
{
    QString accountId;
    QString clientName;
    QString positionName;

    bool operator==(const Place &) const = default;
};

/// What a list shows of an entry.
struct Summary
{
    EntryId id = 0;
    qint64 row = 0; ///< orders the lists: the newest in its folder has the highest
    State state = State::Draft;
    Place place;
    QString name;
    QString positionUid;
    QString status;    ///< Comeet's own word, from its newest answer
    QString remark;    ///< the sentence of the last failure
    QDateTime changed; ///< last saved or moved on; of a confirmed one, when it was confirmed
    QDateTime nextTry; ///< invalid: as soon as possible
    QDateTime queued;  ///< when it last came into the outbox; invalid outside of it
    bool news = false; ///< Comeet changed its status since it was last looked at

    bool operator==(const Summary &) const = default;
};

/// One time that an entry was sent. `ended` is invalid while it is under way.
struct Attempt
{
    int number = 0; ///< from 1
    QDateTime started;
    QDateTime ended;
    QString outcome; ///< a stable English word: outcomeWord(), or "interrupted"
    QString sentence;
    QString serverMessage;
    QString detail;

    bool operator==(const Attempt &) const = default;
};

/// That Comeet's status of a candidate was seen to have changed.
struct StatusChange
{
    QDateTime seen; ///< here
    QDateTime when; ///< Comeet's time_last_status_changed, if it said so
    QString from;
    QString to;

    bool operator==(const StatusChange &) const = default;
};

/// All that is recorded of a submission.
struct Entry
{
    Summary summary;
    candidate::Candidate candidate; ///< frozen once it is queued
    QDateTime created;
    QDateTime confirmedAt; ///< by the server's clock where it is known
    candidate::CandidateUid uid;
    QJsonObject answer; ///< Comeet's newest, whole
    QList<Attempt> attempts;
    QList<StatusChange> changes;
    QDateTime copiesRemoved;   ///< when the copies of its files went; invalid while they are there
    QDateTime personalRemoved; ///< when everything personal went; see redacted()
};

/// The entry whose status is to be asked for next.
struct ToAsk
{
    EntryId id = 0;
    QString accountId;
    candidate::CandidateUid uid;
    QDateTime at; ///< not before; invalid: it was never asked for
};

/// Which entries a list shows. An empty text asks for everything.
struct Query
{
    Folder folder = Folder::Drafts;
    QString text = {}; ///< as typed: words that all begin a word of the entry
    QString accountId = {};
    QString clientName = {}; ///< exactly; an account may have been another client's before
    QString positionUid = {};
    QString status = {};
    QDateTime from = {};                                ///< of Summary::changed, inclusive
    QDateTime to = {};                                  ///< exclusive
    qint64 before = std::numeric_limits<qint64>::max(); ///< rows below this one: the next page
    int limit = 60;

    bool operator==(const Query &) const = default;
};

/// A value that a list can be filtered by, and how many entries of the folder have it.
struct Choice
{
    QString value; ///< the account's id, the position's uid or Comeet's status
    QString name;  ///< the client's or the position's, as it was named last; may be empty
    int entries = 0;

    bool operator==(const Choice &) const = default;
};

/// What the entries of a folder can be filtered by, the most frequent first. Each list heeds the
/// filters of the other two.
struct Facets
{
    QList<Choice> clients;
    QList<Choice> positions;
    QList<Choice> statuses;

    bool operator==(const Facets &) const = default;
};

/// How many entries each folder has.
struct Counts
{
    int drafts = 0;
    int outbox = 0;
    int submitted = 0;

    bool operator==(const Counts &) const = default;
};

} // namespace journal
