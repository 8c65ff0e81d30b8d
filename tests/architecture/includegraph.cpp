// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "architecture/includegraph.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

QStringList cycleFrom(const QString &file, const QMap<QString, QStringList> &includes,
                      QStringList &path, QSet<QString> &done)
{
    if (const auto at = path.indexOf(file); at >= 0)
        return path.mid(at) << file;
    if (done.contains(file))
        return {};
    path.append(file);
    for (const QString &next : includes.value(file)) {
        if (const QStringList cycle = cycleFrom(next, includes, path, done); !cycle.isEmpty())
            return cycle;
    }
    path.removeLast();
    done.insert(file);
    return {};
}

} // namespace

QList<Include> includesIn(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString &each : text.split(u'\n')) {
        ++line;
        if (const auto match = pattern.match(each); match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == u"\""_s, line});
    }
    return includes;
}

QtModules::QtModules(const QDir &headers)
{
    for (const QString &folder : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        const bool isFramework = folder.endsWith(".framework"_L1);
        const QString module = folder.section(u'.', 0, 0);
        QDir inside(headers.filePath(isFramework ? folder + u"/Headers"_s : folder));
        for (const QString &header : inside.entryList(QDir::Files))
            m_modules.insert(header, module);
    }
}

QString QtModules::moduleOf(const QString &header) const
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    return m_modules.value(header);
}

QStringList cycleIn(const QMap<QString, QStringList> &includes)
{
    QSet<QString> done;
    for (auto it = includes.cbegin(); it != includes.cend(); ++it) {
        QStringList path;
        if (const QStringList cycle = cycleFrom(it.key(), includes, path, done); !cycle.isEmpty())
            return cycle;
    }
    return {};
}

} // namespace architecture
