// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/retention.h"

#include "submission/settings.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using candidate::Result;

namespace submission {

namespace {

const QString periodsKey = u"retention"_s;
const QString reportKey = u"retentionReport"_s;

void insert(QJsonObject &json, const QString &key, const std::optional<int> &days)
{
    if (days)
        json.insert(key, *days);
}

/// A number of days, or nothing: for good.
std::optional<int> daysOf(const QJsonValue &value)
{
    const int days = value.toInt(-1);
    return days >= 0 ? std::optional(days) : std::nullopt;
}

} // namespace

Retention::Retention(Record &record, Settings &settings, journal::Clock clock,
                     const HousekeepingPace &pace, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_pace(pace)
{
    // The settings that could not be read may have said that all stays for good. It is written with
    // whatever comes first: behind that, nothing tells any more that they were damaged.
    if (m_settings.loadError() && !m_settings.value(periodsKey).isObject())
        m_settings.assume(periodsKey, QJsonObject());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Retention::look);
    connect(&m_record, &Record::opened, this, [this] { m_timer.start(m_pace.first); });
}

Periods Retention::periods() const
{
    const QJsonValue stored = m_settings.value(periodsKey);
    if (!stored.isObject())
        return {.copies = daysOfCopies, .personal = {}, .drafts = {}};
    return {daysOf(stored["copies"_L1]), daysOf(stored["personal"_L1]),
            daysOf(stored["drafts"_L1])};
}

void Retention::setPeriods(const Periods &periods)
{
    QJsonObject json;
    insert(json, u"copies"_s, periods.copies);
    insert(json, u"personal"_s, periods.personal);
    insert(json, u"drafts"_s, periods.drafts);
    m_settings.setValue(periodsKey, json);
    carryOut();
}

void Retention::preview(const Periods &periods, Record::Receiver<Removal> receiver)
{
    m_holder([guard = QPointer(this), periods,
              receiver = std::move(receiver)](std::optional<EntryId> open) {
        if (guard)
            guard->m_record.due(periods, open.value_or(0), receiver);
    });
}

std::optional<Retention::Report> Retention::lastReport() const
{
    const QJsonValue stored = m_settings.value(reportKey);
    const QDateTime at = QDateTime::fromString(stored["at"_L1].toString(), Qt::ISODate);
    if (!at.isValid())
        return {};
    return Report{at,
                  {stored["copies"_L1].toInt(), stored["candidates"_L1].toInt(),
                   stored["drafts"_L1].toInt(), stored["doubts"_L1].toInt()}};
}

void Retention::look()
{
    m_timer.start(m_pace.look);
    const auto last = lastReport();
    const QDateTime now = m_clock();
    // A clock that was put back would have it wait for ever.
    const bool isDue = !last || last->at > now
        || last->at.secsTo(now) >= std::chrono::seconds(m_pace.each).count();
    if (isDue)
        carryOut();
}

void Retention::carryOut()
{
    if (std::exchange(m_isBusy, true)) {
        m_again = true;
        return;
    }
    m_holder([guard = QPointer(this)](std::optional<EntryId> open) {
        if (!guard)
            return;
        if (!open) {
            guard->m_isBusy = guard->m_again = false; // until the next look
            return;
        }
        guard->m_record.retain(guard->periods(), *open, [guard](const Result<Removal> &removal) {
            if (guard)
                guard->report(removal);
        });
    });
}

void Retention::report(const Result<Removal> &removal)
{
    m_isBusy = false;
    if (!removal) {
        emit failed(removal.error());
    } else {
        m_settings.setValue(reportKey,
                            QJsonObject{{u"at"_s, m_clock().toUTC().toString(Qt::ISODate)},
                                        {u"copies"_s, removal->copies},
                                        {u"candidates"_s, removal->candidates},
                                        {u"drafts"_s, removal->drafts},
                                        {u"doubts"_s, removal->doubts}});
        if (!removal->isEmpty())
            emit carriedOut(*removal);
    }
    if (std::exchange(m_again, false))
        carryOut();
}

} // namespace submission
