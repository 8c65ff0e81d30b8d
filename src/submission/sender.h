// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/delivery.h"
#include "submission/outboxschedule.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace submission {

class SubmissionService;

/// Sends what the record holds, one at a time, and is the only one that does. Somebody may wait for
/// one of them (submit(), findOut()); what did not get through then waits in the outbox and, once
/// the outbox is started, is sent again by itself. What may have arrived is never sent again
/// without asking; it is known from the record, so it outlives the program.
class Sender : public QObject
{
    Q_OBJECT

public:
    Sender(Record &record, SubmissionService &service, Credentials credentials,
           journal::Clock clock, const RetryPolicy &policy = {}, QObject *parent = nullptr);

    /// From now on sends by itself what waits. Without it, what surely did not arrive is a draft
    /// again, and whoever asked may ask again.
    void startOutbox();
    /// Ends what is under way and begins nothing more until startOutbox(); what waits stays in the
    /// outbox. For the end of the program.
    void stop();

    /// Whether one that somebody waits for is under way.
    bool isSending() const { return m_awaited.has_value(); }
    /// Whether any is.
    bool isDelivering() const { return m_delivery.id() != 0; }
    /// Whether something would be broken off if the program ended now.
    bool isBusy() const { return isSending() || isDelivering(); }
    EntryId delivering() const { return m_delivery.id(); }
    /// What may have arrived, oldest first, but the one that was spoken of last comes last.
    const QList<Entry> &doubts() const { return m_doubts; }
    /// What waits to be sent, or is being sent without anybody waiting for it.
    std::optional<Entry> waiting(EntryId id) const;
    /// The one in doubt that keeps a waiting entry from being sent: it could make a second
    /// candidate of the same person.
    std::optional<Entry> inTheWayOf(const Entry &waiting) const;
    bool isAnyWaiting() const { return !m_waiting.isEmpty(); }
    bool hasGivenUp(const Summary &summary) const;

    /// Sends a draft of the record as it is. Ends in ended() exactly once.
    void submit(EntryId id, const candidate::Candidate &candidate, const Place &place);
    /// Sends an entry that may have arrived again as it was, which tells whether it had. Ends in
    /// ended() exactly once.
    void findOut(EntryId id);
    /// Ends the one that somebody waits for.
    void cancel();

    /// Sends an entry of the outbox before its time, and tries it as long as a new one.
    void sendNow(EntryId id);
    /// Takes an entry of the outbox back into the drafts. Ends in delivered(), unless it is gone.
    void takeBack(EntryId id);
    /// The computer may have a network again.
    void networkReturned();
    /// An account was connected or chosen: what waits for its secret is tried now.
    void accountReturned(const QString &accountId);

signals:
    void sendingChanged(bool sending);
    /// Of the one that somebody waits for, in bytes.
    void progressed(qint64 sent, qint64 total);
    void ended(submission::EntryId id, const candidate::Outcome &outcome);
    /// An attempt ended, or was taken back, that nobody waited for.
    void delivered(const submission::Summary &entry, const candidate::Outcome &outcome);
    /// What waits, or what is in doubt, is another now.
    void outboxChanged();
    /// The end of an attempt could not be written down yet, which is tried until it can be or until
    /// stop(); or something else could not. The sentence says what follows.
    void notRecorded(const candidate::Error &error);

private:
    struct Awaited
    {
        EntryId id = 0;
        candidate::Candidate candidate;
        Place place;
        bool inOutbox = false; ///< written down, and to be sent as soon as possible
        bool hasAccount = false;
        bool cancelled = false;
        quint64 number = 0; ///< tells it from an earlier one whose account comes late
    };

    void await(const Awaited &awaited);
    void enqueue();
    void cancelInOutbox();
    void pump();
    void beginAwaited(const Entry &entry);
    void begin(const Entry &entry);
    QDateTime nextTry(const Entry &entry, const candidate::Outcome &outcome);
    void onDelivered(const Summary &entry, const candidate::Outcome &outcome, bool tried);
    void stopDoublesOf(EntryId arrived);
    void tell(const Summary &entry, const candidate::Outcome &outcome);
    void end(const candidate::Outcome &outcome);
    void endIfGone();
    void endLater(const candidate::Outcome &outcome);
    void recall(const Summary &entry, const candidate::Outcome &outcome);
    void load(const std::function<void()> &then);
    std::optional<Entry> inOutbox(EntryId id) const;

    Record &m_record;
    Credentials m_credentials;
    journal::Clock m_clock;
    OutboxSchedule m_schedule;
    Delivery m_delivery;
    std::optional<Awaited> m_awaited;
    QList<Entry> m_waiting;
    QList<Entry> m_doubts;
    QSet<EntryId> m_recalled; ///< that the record takes back just now
    EntryId m_spokenOf = 0;
    quint64 m_lastNumber = 0;
    QTimer m_timer;
    int m_loading = 0; ///< while it is not 0, m_waiting and m_doubts are of yesterday
    bool m_started = false;
    bool m_stopped = false;
};

} // namespace submission
