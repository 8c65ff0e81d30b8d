// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/delivery.h"

#include "submission/doubt.h"
#include "submission/submissionservice.h"

#include <QPointer>

#include <utility>

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
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &Delivery::writeEnd);
    m_toldRetry.setSingleShot(true);
    m_toldRetry.setInterval(retryPause);
    connect(&m_toldRetry, &QTimer::timeout, this, &Delivery::writeToldEnd);
    connect(&m_service, &SubmissionService::submitted, this, &Delivery::take);
}

void Delivery::begin(const Entry &entry, NextTry nextTry)
{
    if (m_job || m_told)
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

void Delivery::stop()
{
    if (m_job)
        m_job->stopped = true;
    if (m_toldRetry.isActive())
        writeToldEnd(); // the last that is asked of the record
    cancel();
}

void Delivery::cancel()
{
    const bool isEnding = m_retry.isActive();
    if (!m_job || (m_job->cancelled && !isEnding))
        return;
    m_job->cancelled = true;
    if (isEnding)
        writeEnd();
    else if (m_job->handedOver)
        m_service.cancel();
    else if (!m_job->hasAccount) // a keychain that waits for its password may never answer
        notBegun(cancelledEarly());
}

void Delivery::take(Outcome outcome)
{
    if (!m_job || m_job->attempt == 0 || m_job->outcome) // its end is told once
        return;
    if (isInDoubt())
        outcome = readInDoubt(outcome, m_job->entry.candidate);
    m_job->again = m_job->nextTry(outcome);
    m_job->outcome = std::move(outcome);
    writeEnd();
}

void Delivery::writeEnd()
{
    m_retry.stop();
    m_record.endSending(id(), m_job->attempt, *m_job->outcome, m_job->again,
                        [guard = QPointer(this)](const std::optional<Error> &error) {
                            if (guard)
                                guard->onEndWritten(error);
                        });
}

/// An end that the record does not know is neither an answer nor a doubt: nothing would keep the
/// same person from being sent again. So nothing else is sent before it is on the disk.
void Delivery::onEndWritten(const std::optional<Error> &error)
{
    const bool isNews = error && !std::exchange(m_job->isTold, true);
    // Only the disk can come to itself.
    const bool isMissing = error && error->kind == candidate::ErrorKind::LocalDisk;
    if (isMissing && !m_job->stopped) {
        m_retry.start();
    } else {
        if (isMissing) {
            m_told = m_job;
            m_toldRetry.start();
        }
        conclude(Outcome(*m_job->outcome)); // a copy: the job ends
    }
    if (isNews)
        emit notRecorded(*error);
}

/// The person who heard that it arrived, or may have, may stay, and send the same one again.
void Delivery::writeToldEnd()
{
    m_toldRetry.stop();
    m_record.endSending(unwritten(), m_told->attempt, *m_told->outcome, m_told->again,
                        [guard = QPointer(this)](const std::optional<Error> &error) {
                            if (!guard)
                                return;
                            if (error && error->kind == candidate::ErrorKind::LocalDisk)
                                return guard->m_toldRetry.start();
                            guard->m_told.reset();
                            emit guard->writtenAfterAll();
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
