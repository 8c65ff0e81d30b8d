// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"

namespace candidate {

/// The word for an outcome that the record stores and that scripts rely on; never translated.
QString outcomeWord(OutcomeKind kind);

} // namespace candidate
