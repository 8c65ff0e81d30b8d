// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QStorageInfo>

namespace testsupport {

/// Where to make a QTemporaryDir for what need not outlive the machine: in memory where there is
/// room, since a test that makes thousands of records would wait for the disk alone.
inline QString scratchTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QStorageInfo storage(memory);
    const bool roomy = storage.isReady() && !storage.isReadOnly()
        && storage.bytesAvailable() > qint64(1) << 30 && storage.fileSystemType() == "tmpfs";
    return (roomy ? memory : QDir::tempPath()) + QStringLiteral("/submittal-test-XXXXXX");
}

} // namespace testsupport
