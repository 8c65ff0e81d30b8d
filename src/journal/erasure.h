// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"

#include <QDateTime>

namespace journal {

/// Tells an entry apart in every copy of a record: its number alone is given again once a record
/// was lost.
struct Identity
{
    qint64 entry = 0;
    QString partnerId;
    QDateTime created;
};

/// How much of an entry goes.
enum class Erasure {
    Rows,       ///< nobody finds it any more
    EveryTrace, ///< nor can it be read in the file, neither in pages that were free before nor in
                ///< the index of the search, which takes a second or two at 100,000 entries
};

/// Deletes an entry from an open record. One that is not there costs nothing.
std::optional<candidate::Error> eraseFrom(Database &database, const Identity &identity,
                                          Erasure erasure);

} // namespace journal
