// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/dropverdict.h"

#include <QFuture>
#include <QList>
#include <QStringList>

class QMimeData;

namespace gui {

/// What a drag or the clipboard offers, from the addresses alone: nothing is asked of a disk.
QList<OfferedFile> offeredFiles(const QMimeData *data);
QList<OfferedFile> offeredFiles(const QStringList &paths);

/// The same with sizes and natures. In a worker thread: a network drive that has gone away
/// answers after minutes or never.
QFuture<QList<OfferedFile>> statFiles(const QList<OfferedFile> &files);

/// The local paths among them, in order.
QStringList localPaths(const QMimeData *data);

} // namespace gui
