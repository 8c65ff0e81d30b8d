// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/sender.h"

#include "candidate/validation.h"
#include "submission/doubt.h"
#include "submission/submissionservice.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace submission {

using candidate::Error;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;

namespace {

// A timer does not count the time that the computer slept: look at the clock at least this often.
constexpr qint64 longestSleep = 60'000; // ms

Outcome notReached(const Error &error)
{
    Outcome outcome;
    outcome.error = error;
    return outcome;
}

Outcome cancelledOutcome()
{
    return notReached(cancelledEarly());
}

Outcome invalid(const QList<candidate::Problem> &problems)
{
    const auto errors =
        std::count_if(problems.cbegin(), problems.cend(), [](const candidate::Problem &problem) {
            return problem.remark.severity == candidate::Severity::Error;
        });
    Outcome outcome;
    outcome.kind = OutcomeKind::Invalid;
    outcome.error = {ErrorKind::BadInput,
                     Sender::tr("The candidate was not sent: %n thing(s) must be mended first.",
                                nullptr, static_cast<int>(errors)),
                     {},
                     {}};
    outcome.problems = problems;
    return outcome;
}

/// Whether Comeet was reached, and asked for no patience.
bool isAnswer(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Created || outcome.kind == OutcomeKind::Conflict
        || (outcome.kind == OutcomeKind::Refused && !isPassing(outcome));
}

} // namespace

Sender::Sender(Record &record, SubmissionService &service, Credentials credentials,
               journal::Clock clock, const RetryPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_credentials(std::move(credentials))
    , m_clock(std::move(clock))
    , m_schedule(policy)
    , m_delivery(record, service, m_credentials)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Sender::pump);
    connect(&m_delivery, &Delivery::ended, this, &Sender::onDelivered);
    connect(&m_delivery, &Delivery::notRecorded, this, &Sender::notRecorded);
    connect(&m_delivery, &Delivery::writtenAfterAll, this, [this] { load({}); });
    connect(&service, &SubmissionService::progressed, this, [this](qint64 sent, qint64 total) {
        if (m_awaited && m_awaited->id == m_delivery.id())
            emit progressed(sent, total);
    });
    connect(&m_record, &Record::opened, this, [this] { load({}); });
    connect(&m_record, &Record::removed, this, [this] { load({}); }); // with it its doubt went
}

void Sender::startOutbox()
{
    m_started = true;
    m_stopped = false;
    pump();
}

void Sender::stop()
{
    m_stopped = true;
    m_timer.stop();
    cancel();
    m_delivery.stop();
}

std::optional<Entry> Sender::waiting(EntryId id) const
{
    const auto found = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                                    [id](const Entry &entry) { return entry.summary.id == id; });
    return found == m_waiting.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Entry> Sender::inOutbox(EntryId id) const
{
    const auto found = std::find_if(m_doubts.cbegin(), m_doubts.cend(),
                                    [id](const Entry &entry) { return entry.summary.id == id; });
    return found == m_doubts.cend() ? waiting(id) : std::optional(*found);
}

std::optional<Entry> Sender::inTheWayOf(const Entry &waiting) const
{
    return doubledBy(m_doubts, waiting.summary.id, waiting.summary.place, waiting.candidate);
}

bool Sender::hasGivenUp(const Summary &summary) const
{
    return submission::hasGivenUp(m_schedule.policy(), summary, m_clock());
}

// One that somebody waits for ---------------------------------------------------------------------

void Sender::submit(EntryId id, const candidate::Candidate &candidate, const Place &place)
{
    if (m_awaited)
        return;
    await({id, candidate::tidied(candidate), place});
    const auto problems = candidate::validate(m_awaited->candidate);
    if (candidate::hasError(problems))
        return endLater(invalid(problems));
    if (const auto doubt = doubledBy(m_doubts, id, place, m_awaited->candidate)) {
        m_spokenOf = doubt->summary.id;
        return endLater(heldBack(*doubt));
    }
    // An account that cannot be used is told at once: waiting would not mend it.
    const quint64 number = m_awaited->number;
    m_credentials(place.accountId, [guard = QPointer(this), number](const auto &account) {
        if (!guard || !guard->m_awaited || guard->m_awaited->number != number
            || guard->m_awaited->cancelled)
            return;
        guard->m_awaited->hasAccount = true;
        if (account)
            guard->enqueue();
        else
            guard->endLater(notReached(account.error()));
    });
}

void Sender::findOut(EntryId id)
{
    const auto entry = inOutbox(id);
    if (m_awaited || !entry || entry->summary.state != State::Unknown)
        return;
    await({id, entry->candidate, entry->summary.place, true, true});
    pump();
}

void Sender::await(const Awaited &awaited)
{
    m_awaited = awaited;
    m_awaited->number = ++m_lastNumber;
    emit sendingChanged(true);
}

void Sender::enqueue()
{
    m_record.queue(m_awaited->id, m_awaited->candidate, m_awaited->place,
                   [guard = QPointer(this)](const std::optional<Error> &error) {
                       if (!guard || !guard->m_awaited)
                           return;
                       if (error)
                           return guard->endLater(notReached(*error));
                       guard->m_awaited->inOutbox = true;
                       guard->load([guard] {
                           if (guard->m_awaited && guard->m_awaited->cancelled)
                               guard->cancelInOutbox();
                       });
                   });
}

void Sender::cancel()
{
    if (!m_awaited || m_awaited->cancelled)
        return;
    m_awaited->cancelled = true;
    if (!m_awaited->hasAccount) // a keychain that waits for its password may never answer
        endLater(cancelledOutcome());
    else if (m_delivery.id() == m_awaited->id)
        m_delivery.cancel();
    else
        cancelInOutbox();
}

/// Cancels what stands behind another that is being sent. What is not even in the outbox yet is
/// not put there any more.
void Sender::cancelInOutbox()
{
    const auto entry = inOutbox(m_awaited->id);
    if (entry && entry->summary.state == State::Unknown)
        endLater(readInDoubt(cancelledOutcome(), m_awaited->candidate));
    else if (entry)
        recall(entry->summary, cancelledOutcome());
}

void Sender::endLater(const Outcome &outcome)
{
    QMetaObject::invokeMethod(
        this,
        [this, outcome, number = m_awaited->number] {
            load([this, outcome, number] {
                if (m_awaited && m_awaited->number == number)
                    end(outcome);
            });
        },
        Qt::QueuedConnection);
}

/// What somebody waits for stood behind another, and was erased meanwhile.
void Sender::endIfGone()
{
    if (m_loading > 0 || isDelivering() || !m_awaited || !m_awaited->inOutbox
        || m_recalled.contains(m_awaited->id) || inOutbox(m_awaited->id))
        return;
    end(notReached({ErrorKind::BadInput,
                    tr("Nothing was sent: the candidate was erased meanwhile."),
                    {},
                    {}}));
}

/// Tells the end once the lists are of today: whoever hears of it may ask at once.
void Sender::tell(const Summary &entry, const Outcome &outcome)
{
    if (m_awaited && m_awaited->id == entry.id)
        end(outcome);
    else
        emit delivered(entry, outcome);
}

void Sender::end(const Outcome &outcome)
{
    const EntryId id = std::exchange(m_awaited, {})->id;
    emit sendingChanged(false);
    emit ended(id, outcome);
}

// The outbox --------------------------------------------------------------------------------------

void Sender::sendNow(EntryId id)
{
    const auto entry = waiting(id);
    if (!entry || m_delivery.id() == id)
        return;
    m_schedule.hasten(entry->summary);
    m_record.hasten(id, [guard = QPointer(this)](const std::optional<Error> &error) {
        if (!guard)
            return;
        if (error)
            emit guard->notRecorded(*error);
        guard->load({});
    });
}

void Sender::takeBack(EntryId id)
{
    if (m_delivery.id() == id)
        m_delivery.cancel();
    else if (const auto entry = waiting(id))
        recall(entry->summary, cancelledOutcome());
}

void Sender::recall(const Summary &entry, const Outcome &outcome)
{
    if (m_recalled.contains(entry.id))
        return;
    m_recalled.insert(entry.id);
    m_record.recall(entry.id,
                    [guard = QPointer(this), entry, outcome](const std::optional<Error> &error) {
                        if (!guard)
                            return;
                        guard->load([guard, entry, outcome, error] {
                            guard->m_recalled.remove(entry.id);
                            guard->tell(entry, outcome);
                            if (error)
                                emit guard->notRecorded(*error);
                        });
                    });
}

void Sender::networkReturned()
{
    m_schedule.networkReturned(m_waiting);
    pump();
}

void Sender::accountReturned(const QString &accountId)
{
    m_schedule.accountReturned(accountId, m_waiting);
    pump();
}

/// Begins the next one, if it is time for one.
void Sender::pump()
{
    if (m_stopped || m_loading > 0 || isDelivering() || m_delivery.unwritten() != 0)
        return;
    if (m_awaited && m_awaited->inOutbox && !m_awaited->cancelled) {
        if (const auto entry = inOutbox(m_awaited->id))
            return beginAwaited(*entry);
    }
    if (!m_started)
        return;
    QList<Entry> waiting = m_waiting;
    waiting.removeIf([this](const Entry &entry) { return m_recalled.contains(entry.summary.id); });
    const QDateTime now = m_clock();
    if (const auto entry = m_schedule.next(waiting, m_doubts, now))
        return begin(*entry);
    if (const QDateTime due = m_schedule.nextDue(waiting, now); due.isValid())
        m_timer.start(
            std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(due), 0, longestSleep)));
}

/// While it stood behind another that one may have come into doubt: it is looked for once more.
void Sender::beginAwaited(const Entry &entry)
{
    const auto doubt = entry.summary.state == State::Queued ? inTheWayOf(entry) : std::nullopt;
    if (!doubt)
        return begin(entry);
    m_spokenOf = doubt->summary.id;
    recall(entry.summary, heldBack(*doubt));
}

void Sender::begin(const Entry &entry)
{
    m_timer.stop();
    m_delivery.begin(entry,
                     [this, entry](const Outcome &outcome) { return nextTry(entry, outcome); });
}

QDateTime Sender::nextTry(const Entry &entry, const Outcome &outcome)
{
    const bool awaited = m_awaited && m_awaited->id == entry.summary.id;
    if (m_stopped && !awaited)
        return m_clock(); // broken off by the end of the program, not by a person
    if (!m_started || !isPassing(outcome))
        return {};
    return m_schedule.failed(entry.summary, outcome, QRandomGenerator::global()->generateDouble(),
                             m_clock());
}

void Sender::onDelivered(const Summary &entry, const Outcome &outcome, bool tried)
{
    const bool awaited = m_awaited && m_awaited->id == entry.id;
    if (outcome.kind == OutcomeKind::Unknown)
        m_spokenOf = entry.id;
    if (isAnswer(outcome))
        m_schedule.gotThrough(entry, m_waiting);
    if (outcome.kind == OutcomeKind::Created)
        stopDoublesOf(entry.id);
    if (tried || entry.state != State::Queued)
        return load([this, entry, outcome] { tell(entry, outcome); });
    if (awaited || outcome.error.kind == ErrorKind::Cancelled)
        return recall(entry, outcome);
    const QDateTime next =
        m_schedule.failed(entry, outcome, QRandomGenerator::global()->generateDouble(), m_clock());
    m_record.postpone(entry.id, next, outcome.error.sentence,
                      [guard = QPointer(this), entry, outcome](const std::optional<Error> &) {
                          if (guard)
                              guard->load([guard, entry, outcome] { guard->tell(entry, outcome); });
                      });
}

/// One that was in doubt did arrive: what it held back is not sent behind anybody's back.
void Sender::stopDoublesOf(EntryId arrived)
{
    for (const Entry &doubt : m_doubts) {
        if (doubt.summary.id != arrived)
            continue;
        for (const Entry &entry : m_waiting) {
            if (doubledBy({doubt}, entry.summary.id, entry.summary.place, entry.candidate))
                recall(entry.summary, arrivedAlready(doubt));
        }
    }
}

/// Reads what is in the outbox, then goes on.
void Sender::load(const std::function<void()> &then)
{
    ++m_loading;
    m_record.outbox([guard = QPointer(this), then](const auto &entries) {
        if (!guard)
            return;
        --guard->m_loading;
        if (entries) {
            guard->m_waiting.clear();
            guard->m_doubts.clear();
            for (const Entry &entry : *entries)
                (entry.summary.state == State::Unknown ? guard->m_doubts : guard->m_waiting)
                    .append(entry);
            std::stable_partition(
                guard->m_doubts.begin(), guard->m_doubts.end(),
                [id = guard->m_spokenOf](const Entry &entry) { return entry.summary.id != id; });
            emit guard->outboxChanged();
        }
        if (then)
            then();
        if (guard && entries)
            guard->endIfGone();
        if (guard)
            guard->pump();
    });
}

} // namespace submission
