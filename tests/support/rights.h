// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace testsupport {

/// Whether nobody but its owner has any right to a file or folder, by its mode; on Windows, whether
/// its access list names none of the groups that everybody is in.
bool isForOwnerAlone(const QString &path);

} // namespace testsupport
