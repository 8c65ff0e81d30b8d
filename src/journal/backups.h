// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"
#include "journal/database.h"

#include <QDate>

namespace journal {

/// How thoroughly a record is looked at before it is opened.
enum class Check {
    Whole, ///< every page: takes as long as reading the file
    Quick, ///< whether it is a database at all, and of which schema
};

/// What lies at a record's path.
enum class Condition { Missing, Good, Newer, Damaged };

/// Looks at a file without changing it. An error means that the disk did not let us look, which
/// says nothing about the file. `version` is set for Good and Newer.
struct Inspection
{
    Condition condition = Condition::Missing;
    int version = 0;
};
candidate::Result<Inspection> inspectRecord(const QString &path, Check check);

/// Looks at every page of an open record. The error tells damage by isDamage().
std::optional<candidate::Error> checkPages(Database &database);

/// Takes back a change that a crash broke off, as SQLite does when it opens a file to write: until
/// then no look at the file is allowed that changes nothing. Mostly there is nothing to do.
void takeBack(const QString &path, Database::Mode mode);

/// The daily copies of a record, in a folder of their own: 2026-11-24.sqlite, the newest seven.
class Backups
{
public:
    explicit Backups(QString folder);

    /// Copies the record, unless that day has its copy. Older copies than seven go then.
    std::optional<candidate::Error> make(Database &database, QDate today);
    /// The days that have a copy, newest first.
    QList<QDate> days() const;
    QString pathOf(QDate day) const;
    using Change = std::function<std::optional<candidate::Error>(Database &)>;
    /// Changes all copies, of whatever version, and deletes those that are damaged or were never
    /// finished. Stops at the first error.
    std::optional<candidate::Error> changeAll(const Change &change);

private:
    std::optional<candidate::Error> removeUnfinished();

    QString m_folder;
};

} // namespace journal
