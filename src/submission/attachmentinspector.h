// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/result.h"
#include "journal/filereading.h"

#include <QFuture>

namespace submission {

using journal::maximumReadSize;

/// Reads a file once, in a worker thread, and says what it is: name, size and SHA-256. A
/// directory, a FIFO, an unreadable, empty or vanished file is an error with a sentence, which
/// does not name the file: whoever shows it does. Nothing of the content is kept. A future that
/// is cancelled stops reading and has no result.
QFuture<candidate::Result<candidate::Attachment>> inspectFile(const QString &path);

/// The same, in the calling thread: for the command line.
candidate::Result<candidate::Attachment> inspectFileNow(const QString &path);

/// An attachment of bytes in memory, e.g. a pasted picture or base64 from a file.
candidate::Attachment attachmentFromBytes(const QString &name, const QByteArray &content);

} // namespace submission
