// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"
#include "journal/entry.h"

namespace journal {

/// How many values of each kind facets() gives at most.
constexpr int mostChoices = 300;

/// What the query's folder can be filtered by, from the counters that the record keeps: as quick
/// for a million entries as for a hundred. The query's text and times are not looked at.
candidate::Result<Facets> facets(Database &database, const Query &query);

} // namespace journal
