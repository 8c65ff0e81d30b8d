// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "contract/prismproxy.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVersionNumber>

namespace contract {

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CONTRACT_FOLDER);

QString program()
{
    return folder + "/node_modules/@stoplight/prism-cli/dist/index.js"_L1;
}

/// What works with this Prism, although it asks for 18.20.1: Ubuntu 24.04 has 18.19.1.
const QVersionNumber oldestNode(18, 19);

QVersionNumber nodeVersion()
{
    QProcess node;
    node.start(u"node"_s, {u"--version"_s});
    node.waitForFinished();
    return QVersionNumber::fromString(QString::fromLatin1(node.readAll().trimmed().mid(1)));
}

} // namespace

PrismProxy::~PrismProxy()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString PrismProxy::whyNot()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed"_s;
    if (const QVersionNumber version = nodeVersion(); version < oldestNode)
        return u"node %1 is older than %2"_s.arg(version.toString(), oldestNode.toString());
    if (!QFileInfo::exists(program()))
        return u"Prism is not installed: npm ci --prefix tests/contract"_s;
    return {};
}

QUrl PrismProxy::start(const QUrl &upstream)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"node"_s,
                    {program(), u"proxy"_s, folder + "/openapi.yaml"_L1, upstream.toString(),
                     u"--errors"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s});
    static const QRegularExpression listening(u"Prism is listening on (http://[0-9.:]+)"_s);
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        const auto match = listening.match(QString::fromUtf8(output()));
        if (match.hasMatch())
            return QUrl(match.captured(1));
    }
    return {};
}

QByteArray PrismProxy::output()
{
    m_output += m_process.readAll();
    return m_output;
}

} // namespace contract
