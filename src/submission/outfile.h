// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"

#include <QByteArray>

#include <optional>

class QSaveFile;

namespace submission {

/// Writes all of it, or says no and leaves the cause in the file's error().
bool writeAll(QSaveFile &file, const QByteArray &content);

/// Writes a file where a person asked for one: whole, or what was there before stays. Errors are of
/// the kind LocalFile and name the cause. Waits for the disk, so call it in a worker thread.
std::optional<candidate::Error> writeOut(const QString &path, const QByteArray &content);

} // namespace submission
