// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What Qt does not say of sockets, by their descriptors.
namespace testsupport {

/// Closing it sends a reset, whatever was read and sent.
void resetWhenClosed(qintptr socket);

/// Ends one's own side: the other reads the end, and may go on writing.
void endWriting(qintptr socket);

/// Keeps what is under way to a listener's connections to some ten kilobytes, as on a real network.
/// The loopback address swallows megabytes, so that a whole upload seems to have left at once.
void keepNarrow(qintptr listener);

} // namespace testsupport
