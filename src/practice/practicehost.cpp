// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/practicehost.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(practice::PracticeHost)
};

/// Beside the program where it was built, and on Windows; among the libraries where it is
/// installed.
PracticePlugin *load(QString *whyNot)
{
    for (const QString &folder : {u""_s, u"/../lib/submittal/plugins"_s, u"/../PlugIns"_s}) {
        QPluginLoader loader(QCoreApplication::applicationDirPath() + folder
                             + u"/submittal-practice"_s);
        if (auto *plugin = qobject_cast<PracticePlugin *>(loader.instance()))
            return plugin;
        *whyNot = loader.errorString();
    }
    return nullptr;
}

} // namespace

PracticeHost::~PracticeHost()
{
    if (m_plugin)
        m_plugin->stop();
}

candidate::Result<Access> PracticeHost::start(quint16 port)
{
    QString whyNot;
    if (!m_plugin)
        m_plugin = load(&whyNot);
    if (!m_plugin) {
        return candidate::Unexpected(candidate::Error{
            candidate::ErrorKind::NotConnected,
            Text::tr("The practice company's file is missing. Install Submittal again, or connect "
                     "a Comeet account."),
            {},
            whyNot});
    }
    return m_plugin->start(port);
}

} // namespace practice
