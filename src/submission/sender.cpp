// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/sender.h"

#include "submission/accountstore.h"
#include "submission/submissionservice.h"

#include <QPointer>

#include <algorithm>

namespace submission {

using candidate::Error;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;

Sender::Sender(Record &record, SubmissionService &service, AccountStore &accounts, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_service(service)
    , m_accounts(accounts)
{
    connect(&m_service, &SubmissionService::submitted, this, &Sender::take);
    connect(&m_record, &Record::opened, this, [this] { loadDoubts({}); });
}

void Sender::submit(EntryId id, const candidate::Candidate &candidate, const Place &place)
{
    Job job;
    job.id = id;
    job.candidate = candidate;
    job.place = place;
    begin(job);
}

void Sender::findOut(EntryId id)
{
    const auto found = std::find_if(m_doubts.cbegin(), m_doubts.cend(),
                                    [id](const Entry &entry) { return entry.summary.id == id; });
    if (found == m_doubts.cend())
        return;
    Job job;
    job.id = id;
    job.candidate = found->candidate;
    job.place = found->summary.place;
    job.findingOut = true;
    begin(job);
}

void Sender::begin(const Job &job)
{
    if (m_job)
        return;
    m_job = job;
    emit sendingChanged(true);
    prepare();
}

/// Tells the service what the record knows to be in doubt for this account: it has a memory of its
/// own, but only since the program began.
void Sender::prepare()
{
    const QString account = m_accounts.current().id;
    if (m_job->findingOut && m_job->place.accountId != account) {
        notSent({ErrorKind::BadSettings,
                 tr("It was sent with another account. Choose %1, then find out.")
                     .arg(m_job->place.clientName),
                 {},
                 {}});
        return;
    }
    m_accounts.credentials([guard = QPointer(this), id = m_job->id, account](const auto &known) {
        if (!guard || !guard->m_job || guard->m_job->id != id)
            return;
        if (!known) {
            guard->notSent(known.error());
            return;
        }
        for (const Entry &doubt : std::as_const(guard->m_doubts)) {
            if (doubt.summary.place.accountId == account)
                guard->m_service.assumeInDoubt(*known, doubt.candidate);
        }
        if (guard->m_job->findingOut) // the last one is the one that is asked about
            guard->m_service.assumeInDoubt(*known, guard->m_job->candidate);
        guard->writeDown();
    });
}

void Sender::writeDown()
{
    if (m_job->cancelled) {
        notSent({ErrorKind::Cancelled, tr("You cancelled before anything was sent."), {}, {}});
        return;
    }
    m_record.beginSending(m_job->id, m_job->candidate, m_job->place,
                          [guard = QPointer(this)](const candidate::Result<int> &attempt) {
                              if (!guard || !guard->m_job)
                                  return;
                              if (!attempt) {
                                  guard->notSent(attempt.error());
                                  return;
                              }
                              guard->m_job->attempt = *attempt;
                              guard->handOver();
                          });
}

void Sender::handOver()
{
    if (m_job->cancelled) {
        Outcome outcome;
        outcome.kind = OutcomeKind::NotReached;
        outcome.error = {
            ErrorKind::Cancelled, tr("You cancelled before anything was sent."), {}, {}};
        take(outcome);
        return;
    }
    m_job->handedOver = true;
    if (m_job->findingOut)
        m_service.findOut();
    else
        m_service.submit(m_job->candidate);
}

void Sender::cancel()
{
    if (!m_job)
        return;
    m_job->cancelled = true;
    if (m_job->handedOver)
        m_service.cancel();
}

void Sender::take(const Outcome &outcome)
{
    if (!m_job || m_job->attempt == 0)
        return;
    // Held back because another one under another id may have arrived: this one never left.
    Outcome recorded = outcome;
    if (outcome.kind == OutcomeKind::Unknown && outcome.error.kind == ErrorKind::BadInput)
        recorded.kind = OutcomeKind::NotReached;
    m_record.endSending(m_job->id, m_job->attempt, recorded,
                        [guard = QPointer(this), outcome](const std::optional<Error> &error) {
                            if (!guard)
                                return;
                            guard->finish(outcome);
                            if (error)
                                emit guard->notRecorded(*error);
                        });
    m_job->attempt = 0; // its end is told once
}

/// Ends what was never written down as sent. What was in doubt before is so still.
void Sender::notSent(const Error &error)
{
    Outcome outcome;
    outcome.kind = m_job->findingOut ? OutcomeKind::Unknown : OutcomeKind::NotReached;
    outcome.error = error;
    finish(outcome);
}

/// Tells the end once the record has said what is in doubt now: whoever hears of it may ask at
/// once.
void Sender::finish(const Outcome &outcome)
{
    loadDoubts([this, outcome] {
        if (!m_job)
            return;
        const EntryId id = std::exchange(m_job, {})->id;
        emit sendingChanged(false);
        emit ended(id, outcome);
    });
}

void Sender::loadDoubts(const std::function<void()> &then)
{
    m_record.inDoubt([guard = QPointer(this), then](const auto &entries) {
        if (!guard)
            return;
        if (entries) {
            guard->m_doubts = *entries;
            emit guard->doubtsChanged();
        }
        if (then)
            then();
    });
}

} // namespace submission
