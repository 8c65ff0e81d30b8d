// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/sockets.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace testsupport {

namespace {

template <typename T>
void setOption(qintptr socket, int level, int name, T value)
{
    const auto *bytes = reinterpret_cast<const char *>(&value);
#ifdef Q_OS_WIN
    const int failed = setsockopt(SOCKET(socket), level, name, bytes, sizeof value);
#else
    const int failed = setsockopt(int(socket), level, name, bytes, sizeof value);
#endif
    if (failed != 0)
        qWarning("a socket does not take option %d", name);
}

} // namespace

void resetWhenClosed(qintptr socket)
{
    linger at{};
    at.l_onoff = 1;
    at.l_linger = 0;
    setOption(socket, SOL_SOCKET, SO_LINGER, at);
}

void endWriting(qintptr socket)
{
#ifdef Q_OS_WIN
    shutdown(SOCKET(socket), SD_SEND);
#else
    shutdown(int(socket), SHUT_WR);
#endif
}

void keepNarrow(qintptr listener)
{
    setOption(listener, SOL_SOCKET, SO_RCVBUF, int(32 * 1024));
#ifdef Q_OS_LINUX
    // The sender's buffer grows with the size of a segment, which is 64 KiB on the loopback
    // address.
    setOption(listener, IPPROTO_TCP, TCP_MAXSEG, int(1400));
#endif
}

} // namespace testsupport
