// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/profilecheck.h"

namespace submission {

using candidate::Result;
using candidate::Unexpected;
using journal::Condition;

namespace {

Result<ProfileCheck> checkFiles(ProfileCheck check, journal::Database &database, int version,
                                const QString &folder)
{
    const auto counts = journal::Listing(database).counts();
    if (!counts)
        return Unexpected(counts.error());
    check.counts = *counts;
    const auto needed = journal::Entries(database).files(version);
    if (!needed)
        return Unexpected(needed.error());
    check.files = int(needed->size());
    const auto copies = journal::FileStore(filesFolder(folder), {}).verify(*needed);
    if (!copies)
        return Unexpected(copies.error());
    check.copies = *copies;
    return check;
}

} // namespace

Result<ProfileCheck> checkProfile(const QString &folder)
{
    const journal::Paths paths(folder);
    ProfileCheck check;
    check.setAside = journal::recordsSetAside(paths);
    check.backups = int(journal::Backups(paths.backups).days().size());
    const auto inspected = journal::inspectRecord(paths.record, journal::Check::Whole);
    if (!inspected)
        return Unexpected(inspected.error());
    check.record = inspected->condition;
    if (check.record != Condition::Good)
        return check;
    const auto database = journal::Database::open(paths.record, journal::Database::Mode::ReadOnly);
    if (!database)
        return Unexpected(database.error());
    return checkFiles(check, **database, inspected->version, folder);
}

} // namespace submission
