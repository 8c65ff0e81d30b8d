// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gui {

/// What people read for a word of candidate::prospectStatuses(), which is what Comeet takes; any
/// other word stays as it is.
QString prospectStatusText(const QString &status);

} // namespace gui
