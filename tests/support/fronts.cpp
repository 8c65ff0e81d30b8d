// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/fronts.h"

#include "support/sockets.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(TEST_CERTIFICATES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a certificate of the tests is missing");
    return file.readAll();
}

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate(content(name + ".crt"_L1), QSsl::Pem);
}

std::unique_ptr<QTcpServer> secure(const QString &name)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate(name));
    configuration.setPrivateKey(QSslKey(content(u"server.key"_s), QSsl::Ec, QSsl::Pem));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

std::unique_ptr<QTcpServer> makeServer(Front front)
{
    switch (front) {
    case Front::Tls:
        return secure(u"trusted"_s);
    case Front::SelfSigned:
        return secure(u"selfsigned"_s);
    case Front::Expired:
        return secure(u"expired"_s);
    case Front::WrongHost:
        return secure(u"wronghost"_s);
    case Front::Plain:
    case Front::HungHandshake:
        return std::make_unique<QTcpServer>();
    case Front::Nobody:
        break;
    }
    return {};
}

} // namespace

bool isTls(Front front)
{
    return front != Front::Plain && front != Front::Nobody;
}

bool canMake(Front front)
{
    if (!isTls(front) || front == Front::HungHandshake)
        return true;
#ifdef Q_OS_WIN
    if (GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version"))
        return false;
#endif
    return QSslSocket::supportsSsl();
}

std::unique_ptr<QTcpServer> makeFront(Front front)
{
    auto server = makeServer(front);
    if (!server)
        return {};
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    keepNarrow(server->socketDescriptor());
    return server;
}

void trustTestAuthority()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(certificate(u"authority"_s));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace testsupport
