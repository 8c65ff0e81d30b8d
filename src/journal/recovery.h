// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/backups.h"
#include "journal/confirmedlog.h"
#include "journal/entries.h"
#include "journal/listing.h"

#include <QDate>

#include <functional>

namespace journal {

/// The time that it is.
using Clock = std::function<QDateTime()>;

/// What had to be mended when the record was opened.
struct Report
{
    QString setAside;    ///< the name that a damaged file now has in the profile; empty if none
    QDate restoredFrom;  ///< the day of the backup that took its place; invalid if there was none
    int uidsAdded = 0;   ///< confirmations that only the log of confirmed uids knew
    int interrupted = 0; ///< that were being sent, or may have been, and are Unknown now
    bool isLost = false; ///< it was not there, and nothing could take its place

    bool isEmpty() const
    {
        return setAside.isEmpty() && !restoredFrom.isValid() && !uidsAdded && !interrupted
            && !isLost;
    }
    bool operator==(const Report &) const = default;
};

/// Where the parts of a record lie in a profile.
struct Paths
{
    explicit Paths(const QString &profileFolder);

    QString folder;
    QString record;
    QString confirmedLog;
    QString backups;
};

/// The names of the damaged records that were set aside in a profile.
QStringList recordsSetAside(const Paths &paths);

/// Opens the record's file. A damaged one is set aside with its logs, never deleted, and the
/// newest good backup takes its place, or an empty record. Errors: the disk, a newer schema.
candidate::Result<std::unique_ptr<Database>> openRecord(const Paths &paths, Check check,
                                                        Report &report);

/// Brings an open record up to what is known beside it: confirmations that only the log has are
/// added, a log that was lost is written anew, and what was being sent is Unknown.
std::optional<candidate::Error> reconcile(Database &database, ConfirmedLog &log,
                                          const QDateTime &now, Report &report);

/// Notes that the record knows the log up to this length. In the caller's transaction.
std::optional<candidate::Error> setLogMark(Database &database, qint64 bytes);

} // namespace journal
