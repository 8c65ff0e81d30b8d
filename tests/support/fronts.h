// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>

#include <memory>

namespace testsupport {

/// How a server meets those who connect to it.
enum class Front {
    Plain,
    Tls,           ///< with a certificate that trustTestAuthority() makes good
    SelfSigned,    ///< nobody vouches for it
    Expired,       ///< the authority did, for a year long past
    WrongHost,     ///< the authority does, for another host
    HungHandshake, ///< takes connections, and says nothing to TLS
    Nobody,        ///< the port is taken, and nobody listens
};

bool isTls(Front front);

/// Whether this system can meet them so: wine's TLS cannot be given a certificate to show.
bool canMake(Front front);

/// A server that listens on the loopback address and lets little be under way; none for Nobody.
std::unique_ptr<QTcpServer> makeFront(Front front);

/// From now on this process trusts the tests' own authority.
void trustTestAuthority();

} // namespace testsupport
