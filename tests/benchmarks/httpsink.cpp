// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// httpsink [CERTIFICATE KEY]: takes POST bodies on the loopback address, throws them away and
// answers 201, as cheaply as it can, so that what is measured is the sender. Prints its port.
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <strings.h>
#include <thread>
#include <vector>

namespace {

constexpr std::string_view answer = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
                                    "Content-Length: 41\r\nConnection: close\r\n\r\n"
                                    R"({"uid":"00.AAA","status":"In progress"}  )";

/// One connection, with or without TLS.
class Connection
{
public:
    Connection(int socket, SSL_CTX *context)
        : m_socket(socket)
        , m_ssl(context ? SSL_new(context) : nullptr)
    {
        if (m_ssl)
            SSL_set_fd(m_ssl, socket);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        if (m_ssl) {
            SSL_shutdown(m_ssl);
            SSL_free(m_ssl);
        }
        close(m_socket);
    }

    bool accept() { return !m_ssl || SSL_accept(m_ssl) == 1; }
    long read(char *data, int size)
    {
        return m_ssl ? SSL_read(m_ssl, data, size) : ::read(m_socket, data, std::size_t(size));
    }
    void write(std::string_view text)
    {
        const auto written = m_ssl ? SSL_write(m_ssl, text.data(), int(text.size()))
                                   : ::write(m_socket, text.data(), text.size());
        if (written < 0)
            std::perror("httpsink");
    }

private:
    int m_socket;
    SSL *m_ssl;
};

long long contentLength(const std::string &head)
{
    for (std::size_t at = 0; (at = head.find("\r\n", at)) != std::string::npos; at += 2) {
        constexpr std::string_view name = "content-length:";
        if (strncasecmp(head.c_str() + at + 2, name.data(), name.size()) == 0)
            return std::strtoll(head.c_str() + at + 2 + name.size(), nullptr, 10);
    }
    return 0;
}

void serve(int socket, SSL_CTX *context)
{
    Connection connection(socket, context);
    if (!connection.accept())
        return;
    std::vector<char> buffer(256 * 1024);
    std::string head;
    std::size_t end = std::string::npos;
    while (end == std::string::npos) {
        const long count = connection.read(buffer.data(), int(buffer.size()));
        if (count <= 0)
            return;
        head.append(buffer.data(), std::size_t(count));
        end = head.find("\r\n\r\n");
    }
    long long missing = contentLength(head) - static_cast<long long>(head.size() - end - 4);
    while (missing > 0) {
        const long count = connection.read(buffer.data(), int(buffer.size()));
        if (count <= 0)
            return;
        missing -= count;
    }
    connection.write(answer);
}

SSL_CTX *makeContext(const char *certificate, const char *key)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (SSL_CTX_use_certificate_chain_file(context, certificate) != 1
        || SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) != 1) {
        std::fprintf(stderr, "httpsink: cannot read the certificate or its key\n");
        std::exit(2);
    }
    return context;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX *context = argc == 3 ? makeContext(argv[1], argv[2]) : nullptr;
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(listener, generic, size) != 0 || listen(listener, 16) != 0
        || getsockname(listener, generic, &size) != 0) {
        std::perror("httpsink");
        return 1;
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    for (;;) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket >= 0)
            std::thread(serve, socket, context).detach();
    }
}
