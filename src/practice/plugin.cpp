// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/practiceplugin.h"
#include "practice/practiceserver.h"

#include <QObject>

#include <memory>

namespace practice {

class Plugin : public QObject, public PracticePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "submittal.practice/1")
    Q_INTERFACES(practice::PracticePlugin)

public:
    candidate::Result<Access> start(quint16 port) override
    {
        ServerOptions options;
        options.port = port;
        m_server = std::make_unique<PracticeServer>(options);
        const auto started = m_server->start();
        if (!started)
            return candidate::Unexpected(started.error());
        return Access{m_server->baseUrl(), m_server->apiKey(), m_server->secret()};
    }

    void stop() override { m_server.reset(); }

private:
    std::unique_ptr<PracticeServer> m_server;
};

} // namespace practice

#include "plugin.moc"
