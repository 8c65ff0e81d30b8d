// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/deletions.h"

#include "submission/retry.h"
#include "submission/settings.h"
#include "submission/submissionservice.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using candidate::Result;

namespace submission {

namespace {

const QString askedKey = u"deletedAsked"_s;

constexpr int overlapDays = 1; // between two questions: clocks differ, and deleting takes its time

} // namespace

Deletions::Deletions(Office office, const HousekeepingPace &pace, QObject *parent)
    : QObject(parent)
    , m_office(std::move(office))
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Deletions::look);
    connect(&m_office.record, &Record::opened, this, [this] { m_timer.start(m_pace.first); });
}

QDateTime Deletions::lastAsked(const QString &accountId) const
{
    const QJsonValue asked = m_office.settings.value(askedKey);
    return QDateTime::fromString(asked.toObject().value(accountId).toString(), Qt::ISODate);
}

bool Deletions::isDue(const QString &accountId) const
{
    const QDateTime now = m_office.clock();
    const auto isLongAgo = [&](const QDateTime &time) {
        return !time.isValid() || time > now
            || time.secsTo(now) >= std::chrono::seconds(m_pace.each).count();
    };
    return isLongAgo(lastAsked(accountId)) && isLongAgo(m_tried.value(accountId));
}

void Deletions::look()
{
    m_timer.start(m_pace.look);
    if (m_isBusy)
        return;
    QStringList due = m_office.accountIds();
    due.removeIf([this](const QString &accountId) { return !isDue(accountId); });
    m_isBusy = true;
    askNext(due);
}

/// One account after the other.
void Deletions::askNext(QStringList accountIds)
{
    if (accountIds.isEmpty()) {
        m_isBusy = false;
        return;
    }
    const QString accountId = accountIds.takeFirst();
    m_office.record.firstConfirmed(
        accountId, [guard = QPointer(this), accountId, accountIds](const Result<QDateTime> &first) {
            if (!guard)
                return;
            const auto next = [guard, accountIds] {
                if (guard)
                    guard->askNext(accountIds);
            };
            if (first && first->isValid())
                guard->ask(accountId, *first, next);
            else
                next(); // there is nobody to ask for
        });
}

void Deletions::ask(const QString &accountId, const QDateTime &first,
                    const std::function<void()> &next)
{
    const QDateTime last = lastAsked(accountId);
    const QDateTime after = (last.isValid() ? last : first).addDays(-overlapDays);
    m_office.credentials(
        accountId, [guard = QPointer(this), accountId, after, next](const auto &account) {
            if (!guard)
                return;
            if (!account) {
                guard->m_tried.insert(accountId, guard->m_office.clock());
                return next();
            }
            guard->m_office.service.fetchDeleted(
                *account, after, [guard, accountId, next](const Result<QStringList> &uids) {
                    if (!guard)
                        return;
                    guard->take(accountId, uids);
                    next();
                });
        });
}

void Deletions::take(const QString &accountId, const Result<QStringList> &uids)
{
    if (!uids) {
        // What passes is tried at the next look; what does not is not the person's to mend.
        if (!isPassing(uids.error().kind))
            m_tried.insert(accountId, m_office.clock());
        return;
    }
    erase(accountId, *uids, [this, accountId, asked = m_office.clock().toUTC()] {
        QJsonObject all = m_office.settings.value(askedKey).toObject();
        all.insert(accountId, asked.toString(Qt::ISODate));
        m_office.settings.setValue(askedKey, all);
    });
}

void Deletions::erase(const QString &accountId, const QStringList &uids)
{
    erase(accountId, uids, [] {});
}

/// Calls `done` unless it failed: then it is asked for again at the next look.
void Deletions::erase(const QString &accountId, const QStringList &uids,
                      const std::function<void()> &done)
{
    m_holder([guard = QPointer(this), accountId, uids, done](std::optional<EntryId> open) {
        if (!guard || !open)
            return;
        guard->m_office.record.eraseDeleted(accountId, uids,
                                            [guard, done](const Result<QList<EntryId>> &ids) {
                                                if (!guard)
                                                    return;
                                                if (!ids) {
                                                    emit guard->failed(ids.error());
                                                    return;
                                                }
                                                done();
                                                if (!ids->isEmpty())
                                                    emit guard->erased(*ids);
                                            });
    });
}

} // namespace submission
