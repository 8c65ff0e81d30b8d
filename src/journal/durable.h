// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"

#include <QFile>

#include <optional>

namespace journal {

/// Makes a folder that its owner alone may enter (0700), or makes an existing one so.
std::optional<candidate::Error> makePrivateFolder(const QString &path);

/// Makes an empty file that its owner alone may read and write (0600), or makes an existing one so.
std::optional<candidate::Error> makePrivateFile(const QString &path);

/// Returns when all that was written to the file is on the disk.
std::optional<candidate::Error> syncFile(QFile &file);

/// The same for the names in a folder: a new or renamed file is there after a power cut.
std::optional<candidate::Error> syncFolder(const QString &path);

/// Renames a file within its folder, over another one if there is one, durably and at one blow.
std::optional<candidate::Error> moveOver(const QString &from, const QString &to);

/// Replaces what a file holds, durably and at one blow: either the old or the new is there.
std::optional<candidate::Error> replaceFile(const QString &path, const QByteArray &content);

/// The error for what a file just refused.
candidate::Error fileError();

} // namespace journal
