// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/result.h"

#include <QByteArrayView>

#include <functional>
#include <optional>

class QFile;

namespace journal {

/// The most bytes that are read at all. Comeet takes far less; this only keeps a disk image that
/// was dropped by mistake from being read for minutes.
constexpr qint64 maximumReadSize = 2LL * 1024 * 1024 * 1024;

/// Asked between blocks; true ends the reading.
using Cancelled = std::function<bool()>;

/// Who takes a copy while a file is read.
class Copier
{
public:
    virtual ~Copier() = default;

    /// Takes the whole file at one blow, where the disk can. The copy is then read in its stead;
    /// null if it cannot.
    virtual QFile *clone(QFile &source) = 0;
    virtual std::optional<candidate::Error> write(QByteArrayView block) = 0;
};

/// Reads a file once and says what it is: name, path, size and SHA-256. A directory, a FIFO, an
/// unreadable, empty, vanished or changing file is an error with a sentence, which does not name
/// the file: whoever shows it does.
candidate::Result<candidate::Attachment> readFile(const QString &path, const Cancelled &cancelled,
                                                  Copier *copier = nullptr);

/// The SHA-256 of what an open file holds from where it stands; nothing if it cannot be read.
std::optional<QByteArray> digestOf(QFile &file);

} // namespace journal
