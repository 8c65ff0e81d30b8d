// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/delivery.h"
#include "submission/housekeeping.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace submission {

class Settings;
class SubmissionService;

/// Erases here the candidates that Comeet deleted: asks each account that has submitted ones once
/// a day whom it deleted since. Whoever keeps candidates has to [doc].
class Deletions : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives this.
    struct Office
    {
        Record &record;
        SubmissionService &service;
        Settings &settings;
        Credentials credentials;
        std::function<QStringList()> accountIds;
        journal::Clock clock;
    };

    explicit Deletions(Office office, const HousekeepingPace &pace = {}, QObject *parent = nullptr);

    /// Without one, nobody has an entry before him.
    void setHolder(Holder holder) { m_holder = std::move(holder); }

    /// Erases what Comeet said it deleted.
    void erase(const QString &accountId, const QStringList &uids);

    /// Asks those accounts whose day is over; it does so by itself, too.
    void look();

signals:
    void erased(const QList<submission::EntryId> &ids);
    void failed(const candidate::Error &error);

private:
    bool isDue(const QString &accountId) const;
    void askNext(QStringList accountIds);
    void ask(const QString &accountId, const QDateTime &first, const std::function<void()> &next);
    void take(const QString &accountId, const candidate::Result<QStringList> &uids);
    void erase(const QString &accountId, const QStringList &uids,
               const std::function<void()> &done);
    QDateTime lastAsked(const QString &accountId) const;

    Office m_office;
    Holder m_holder = nobodyHolds;
    HousekeepingPace m_pace;
    QTimer m_timer;
    bool m_isBusy = false;
    QHash<QString, QDateTime> m_tried; ///< accounts that may not be asked, or whose secret is not
                                       ///< to be had: not before the next day
};

} // namespace submission
