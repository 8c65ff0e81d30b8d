// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace testsupport {

/// A number of the environment, or this one.
inline quint32 environmentOr(const char *name, quint32 number)
{
    bool isNumber = false;
    const quint32 given = qEnvironmentVariable(name).toUInt(&isNumber);
    return isNumber ? given : number;
}

} // namespace testsupport
