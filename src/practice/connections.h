// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace practice {

/// Ends the connections that this process has accepted on a loopback port, all of them or the one
/// from `peerPort`. httplib tells neither its sockets nor a way to end them: without this, an
/// answer could not be withheld, and stopping would wait for idle or hanging clients.
void endConnections(quint16 serverPort, quint16 peerPort = 0);

} // namespace practice
