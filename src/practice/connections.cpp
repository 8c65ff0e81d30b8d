// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/connections.h"

#ifdef _WIN32
#include <winsock2.h>

#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#endif

#include <algorithm>

namespace practice {

namespace {

#ifdef _WIN32
using Handle = SOCKET;
constexpr Handle step = 4; // handles are multiples of four
constexpr int bothWays = SD_BOTH;
using Length = int;

Handle endOfHandles()
{
    return 65536;
}
#else
using Handle = int;
constexpr Handle step = 1;
constexpr int bothWays = SHUT_RDWR;
using Length = socklen_t;

Handle endOfHandles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    return static_cast<Handle>(std::min<rlim_t>(limit.rlim_cur, 8192));
}
#endif

using Asker = decltype(&getpeername);

quint16 port(Asker ask, Handle handle)
{
    sockaddr_in address{};
    Length length = sizeof(address);
    if (ask(handle, reinterpret_cast<sockaddr *>(&address), &length) != 0
        || address.sin_family != AF_INET)
        return 0;
    return ntohs(address.sin_port);
}

} // namespace

void endConnections(quint16 serverPort, quint16 peerPort)
{
    const Handle end = endOfHandles();
    // The client's end may be in this process too: there the two ports stand the other way round.
    for (Handle handle = 0; handle < end; handle += step) {
        const quint16 peer = port(&getpeername, handle);
        if (peer != 0 && (peerPort == 0 || peer == peerPort)
            && port(&getsockname, handle) == serverPort)
            shutdown(handle, bothWays);
    }
}

} // namespace practice
