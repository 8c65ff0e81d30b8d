// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"

class QSqlError;

namespace journal {

/// What can be wrong with the disk that the record lies on, as far as its remedy differs.
enum class DiskProblem {
    Full,
    NotAllowed, ///< read-only, or somebody else's folder
    Broken,     ///< reading or writing failed
    Busy,       ///< another program holds it
    Damaged,    ///< what lies there is no record, or no longer a whole one
    Other,
};

/// The error for a problem: kind LocalDisk, and a sentence with the remedy. `detail` must hold no
/// path and nothing that was written.
candidate::Error diskError(DiskProblem problem, const QString &detail);

/// The error for what SQLite says. Its own text is left out, since it may quote what was written.
candidate::Error sqlError(const QSqlError &error);

/// Whether the error says that the record is damaged, so that opening it anew will mend it.
bool isDamage(const candidate::Error &error);

/// The error for a failed call of the system, by its errno.
candidate::Error systemError(int number);

} // namespace journal
