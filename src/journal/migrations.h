// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"

namespace journal {

/// The schema that this program reads and writes.
constexpr int schemaVersion = 2;

/// The error for a record that a newer program wrote.
candidate::Error newerSchema(int version);

/// Brings a record up to schemaVersion, one version after the other, each in one transaction.
std::optional<candidate::Error> migrate(Database &database);

} // namespace journal
