// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

/// What the systems do each in their own way with files, for durable.cpp alone. Errors are those of
/// errno, 0 for none.
namespace journal::native {

/// Why the last file was refused.
int lastError();

/// Whether a file that could not be made anew, right before, is there already.
bool isThere(const QString &path);

/// Has a file or folder left to its owner alone, with these permissions. False: see lastError().
bool leaveToOwner(const QString &path, QFile::Permissions permissions);

/// Returns when all that was written to the file is on the disk. False: see lastError().
bool synchronise(int handle);

/// The same for the names in a folder.
int synchroniseFolder(const QString &path);

/// Renames a file, over another one if there is one, at one blow.
int rename(const QString &from, const QString &to);

} // namespace journal::native
