// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/systemproxy.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SystemProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void asksTheSystem()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("This system asks its own settings, which a test leaves alone");
#endif
        qputenv("http_proxy", "http://proxy.example.org:3128");
        qputenv("https_proxy", "http://proxy.example.org:3128");
        qunsetenv("no_proxy");
        comeet::SystemProxy proxy;
        const auto hostFor = [&](const QString &url) {
            return proxy.queryProxy(QNetworkProxyQuery(QUrl(url))).value(0).hostName();
        };
        QCOMPARE(hostFor(u"https://api.example.org/candidates"_s), u"proxy.example.org"_s);
        QCOMPARE(hostFor(u"http://127.0.0.1:8080/candidates"_s), QString());
        QCOMPARE(hostFor(u"http://localhost/candidates"_s), QString());
        QCOMPARE(hostFor(u"http://[::1]/candidates"_s), QString());
    }

    void makesManagers()
    {
        QVERIFY(comeet::makeManager()->proxyFactory() != nullptr);
    }
};

QTEST_GUILESS_MAIN(SystemProxyTest)
#include "systemproxytest.moc"
