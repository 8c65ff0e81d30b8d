// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/delivery.h"

#include "submission/doubt.h"
#include "submission/submissionservice.h"

#include <QPointer>

namespace submission {

using candidate::Error;
using candidate::Outcome;
using candidate::OutcomeKind;

Error cancelledEarly()
{
    return {candidate::ErrorKind::Cancelled,
            Delivery::tr("You cancelled before anything was sent."),
            {},
            {}};
}

Delivery::Delivery(Record &record, SubmissionService &service, Credentials credentials,
                   QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_service(service)
    , m_credentials(std::move(credentials))
{
    connect(&m_service, &SubmissionService::submitted, this, &Delivery::take);
}

void Delivery::begin(const Entry &entry, NextTry nextTry)
{
    if (m_job)
        return;
    Job job;
    job.entry = entry;
    job.nextTry = std::move(nextTry);
    job.number = ++m_lastNumber;
    m_job = job;
    m_credentials(entry.summary.place.accountId,
                  [guard = QPointer(this), number = job.number](const auto &account) {
                      if (!guard || !guard->m_job || guard->m_job->number != number
                          || guard->m_job->cancelled)
                          return;
                      guard->m_job->hasAccount = true;
                      if (!account)
                          return guard->notBegun(account.error());
                      guard->m_job->account = *account;
                      guard->writeDown();
                  });
}

void Delivery::writeDown()
{
    m_record.beginSending(id(), [guard = QPointer(this)](const candidate::Result<int> &attempt) {
        if (!guard)
            return;
        if (!attempt)
            return guard->notBegun(attempt.error());
        guard->m_job->attempt = *attempt;
        guard->handOver();
    });
}

void Delivery::handOver()
{
    if (m_job->cancelled) {
        Outcome outcome;
        outcome.error = cancelledEarly();
        return take(outcome);
    }
    m_job->handedOver = true;
    m_service.submit(m_job->account, m_job->entry.candidate);
}

void Delivery::cancel()
{
    if (!m_job || m_job->cancelled)
        return;
    m_job->cancelled = true;
    if (m_job->handedOver)
        m_service.cancel();
    else if (!m_job->hasAccount) // a keychain that waits for its password may never answer
        notBegun(cancelledEarly());
}

void Delivery::take(Outcome outcome)
{
    if (!m_job || m_job->attempt == 0)
        return;
    if (isInDoubt())
        outcome = readInDoubt(outcome, m_job->entry.candidate);
    const int attempt = std::exchange(m_job->attempt, 0); // its end is told once
    m_record.endSending(id(), attempt, outcome, m_job->nextTry(outcome),
                        [guard = QPointer(this), outcome](const std::optional<Error> &error) {
                            if (!guard)
                                return;
                            guard->conclude(outcome);
                            if (error)
                                emit guard->notRecorded(*error);
                        });
}

/// A candidate that is proven by a conflict alone is worth one more question: its pipeline. It is
/// recorded by then, so whatever that ends in is no failure.
void Delivery::conclude(const Outcome &outcome)
{
    const bool known = outcome.kind != OutcomeKind::Created || outcome.existing.isEmpty();
    if (known || m_job->cancelled)
        return finish(outcome, true);
    m_service.fetchCandidate(m_job->account, outcome.existing,
                             [guard = QPointer(this), outcome](const auto &record) {
                                 if (!guard)
                                     return;
                                 Outcome completed = outcome;
                                 if (record) {
                                     completed.record = *record;
                                     guard->m_record.keepAnswer(guard->id(), *record);
                                 }
                                 guard->finish(completed, true);
                             });
}

/// Ends what was never written down as sent. What was in doubt before is so still.
void Delivery::notBegun(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            Outcome outcome;
            outcome.error = error;
            finish(isInDoubt() ? readInDoubt(outcome, m_job->entry.candidate) : outcome, false);
        },
        Qt::QueuedConnection);
}

void Delivery::finish(const Outcome &outcome, bool tried)
{
    const Summary entry = std::exchange(m_job, {})->entry.summary;
    emit ended(entry, outcome, tried);
}

} // namespace submission
