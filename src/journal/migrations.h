// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"

namespace journal {

/// The schema that this program reads and writes.
constexpr int schemaVersion = 4;

/// The error for a record that a newer program wrote.
candidate::Error newerSchema(int version);

/// Brings a record up to schemaVersion, one version after the other, each in one transaction.
std::optional<candidate::Error> migrate(Database &database);

/// Holds the tables, indices and triggers of a record of this version against what they were made
/// as. Their words lie in pages like any others, but no check of the pages reads them: a bit that
/// flips in a column's name is found only when somebody asks for that column. The error tells
/// damage by isDamage().
std::optional<candidate::Error> checkSchema(Database &database, int version);

} // namespace journal
