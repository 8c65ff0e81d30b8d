// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/statuswatch.h"

#include "submission/retry.h"
#include "submission/submissionservice.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace submission {

using candidate::CandidateRecord;
using candidate::Error;
using candidate::Result;
using journal::ToAsk;
using std::chrono::milliseconds;

namespace {

// Where nothing is due, what was submitted meanwhile is found within this time; and a timer does
// not count the time that the computer slept.
constexpr milliseconds longestSleep{60'000};

} // namespace

StatusWatch::StatusWatch(Record &record, SubmissionService &service, Credentials credentials,
                         journal::Clock clock, const WatchPace &pace, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_service(service)
    , m_credentials(std::move(credentials))
    , m_clock(std::move(clock))
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::look);
    connect(&m_record, &Record::opened, this, [this] {
        if (m_on)
            lookAfter(m_pace.between);
    });
}

void StatusWatch::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (on)
        lookAfter(m_pace.between);
    else
        m_timer.stop();
}

void StatusWatch::lookAfter(milliseconds pause)
{
    if (m_on)
        m_timer.start(pause);
}

void StatusWatch::look()
{
    if (m_asking)
        return;
    m_asking = true;
    m_record.nextToAsk([guard = QPointer(this)](const Result<std::optional<ToAsk>> &next) {
        if (!guard)
            return;
        const QDateTime now = guard->m_clock();
        const bool isThere = next && *next && guard->m_on;
        if (isThere && (!(*next)->at.isValid() || (*next)->at <= now))
            return guard->ask(**next);
        guard->m_asking = false;
        const auto wait = isThere ? milliseconds(now.msecsTo((*next)->at)) : longestSleep;
        guard->lookAfter(std::clamp(wait, guard->m_pace.between, longestSleep));
    });
}

void StatusWatch::ask(const ToAsk &next)
{
    if (const QDateTime until = m_locked.value(next.accountId); until > m_clock())
        return putOff(next, until);
    m_credentials(next.accountId, [guard = QPointer(this), next](const auto &account) {
        if (!guard)
            return;
        if (!account) {
            const QDateTime until = guard->m_clock().addMSecs(guard->m_pace.longest.count());
            guard->m_locked.insert(next.accountId, until);
            return guard->putOff(next, until);
        }
        guard->m_service.fetchCandidate(*account, next.uid, [guard, next](const auto &got) {
            if (guard)
                guard->take(next, got);
        });
    });
}

void StatusWatch::take(const ToAsk &asked, const Result<CandidateRecord> &got)
{
    if (!got)
        return fail(asked, got.error());
    m_failures = 0;
    if (got->deleted) {
        emit deleted(asked.accountId, asked.uid.value);
        return putOff(asked, m_clock().addSecs(std::chrono::seconds(m_pace.lost).count()));
    }
    // Somewhat later each time, so that not all of them come at the same moment for ever.
    const double spread = 1.0 + 0.1 * QRandomGenerator::global()->generateDouble();
    const QDateTime next = m_clock().addMSecs(std::llround(double(m_pace.each.count()) * spread));
    m_record.keepNews(asked.id, *got, next,
                      [guard = QPointer(this), id = asked.id, record = *got](const auto &news) {
                          if (!guard)
                              return;
                          guard->m_asking = false;
                          if (news) {
                              emit guard->answered(id, record);
                              if (*news)
                                  emit guard->statusChanged(id, record.status);
                          }
                          guard->lookAfter(guard->m_pace.between);
                      });
}

/// The others are asked for meanwhile.
void StatusWatch::putOff(const ToAsk &asked, const QDateTime &until)
{
    m_asking = false;
    m_record.askAgain(asked.id, until);
    lookAfter(m_pace.between);
}

void StatusWatch::fail(const ToAsk &asked, const Error &error)
{
    if (!isPassing(error.kind)) {
        // It may not be read.
        return putOff(asked, m_clock().addSecs(std::chrono::seconds(m_pace.lost).count()));
    }
    m_asking = false;
    // Behind the others, in case that it alone is the reason.
    m_record.askAgain(asked.id, m_clock().addMSecs(m_pace.each.count()));
    m_failures = std::min(m_failures + 1, 20);
    const double pause = std::ldexp(double(m_pace.between.count()), m_failures);
    lookAfter(std::min(m_pace.longest, milliseconds(std::llround(pause))));
}

} // namespace submission
