// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/retention.h"

namespace gui {

/// What the periods of retention take or took, as a list within a sentence; empty for nothing.
QString removalWords(const submission::Removal &removal);

/// A sentence that ends in such a list, and what goes with it for good, if anything does.
QString withCost(const QString &sentence, const submission::Removal &removal);

} // namespace gui
