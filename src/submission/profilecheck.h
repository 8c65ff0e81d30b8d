// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/filestore.h"
#include "submission/record.h"

namespace submission {

/// What is found in a profile.
struct ProfileCheck
{
    journal::Condition record = journal::Condition::Missing;
    Counts counts;                ///< of a record that is Good
    int files = 0;                ///< that its entries need
    journal::Verification copies; ///< of those, what is damaged or missing
    QStringList setAside;         ///< damaged records of former days, by name
    int backups = 0;

    bool isSound() const { return record == journal::Condition::Good && copies.isEmpty(); }
};

/// Reads a whole profile and changes nothing: every page of the record, and every stored file
/// against the hash that it is named by. Takes as long as reading all of it. Also while a window
/// has it open. An error means that the disk did not let us look.
candidate::Result<ProfileCheck> checkProfile(const QString &folder);

} // namespace submission
