// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace practice {

/// What time it is, so that a test can say so.
using Clock = std::function<QDateTime()>;

} // namespace practice
