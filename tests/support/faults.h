// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/rawserver.h"

#include <optional>

namespace testsupport {

/// One way for a request to go wrong.
struct Fault
{
    QByteArray name;
    Reaction reaction;
    /// Whether the candidate may have been taken all the same, once its whole body came.
    bool mayBeTaken = false;
    /// Whether it ends by the client's patience alone.
    bool hangs = false;
    /// The connection is not even read from, and ends as the reaction says.
    bool atOnce = false;
};

/// Every fault that a server that listens can have, each under a name of its own.
const QList<Fault> &faults();

/// The one of that name.
const Fault &fault(const QByteArray &name);

/// A connection that breaks after so many bytes of the body: a reset, or an end.
Fault dropAfter(qint64 bytes, Reaction::Then how);

} // namespace testsupport
