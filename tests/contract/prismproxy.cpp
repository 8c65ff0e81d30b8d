// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "contract/prismproxy.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace contract {

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CONTRACT_FOLDER);

QString program()
{
    return folder + "/node_modules/@stoplight/prism-cli/dist/index.js"_L1;
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
