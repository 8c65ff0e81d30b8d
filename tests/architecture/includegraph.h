// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace architecture {

/// One #include as it is written.
struct Include
{
    QString name;
    bool quoted = false;
    int line = 0;
};

/// The includes of a source text.
QList<Include> includesIn(const QString &text);

/// Which of Qt's modules a header belongs to, read off the directories that Qt's headers are
/// installed in: Debian lets any target include any of them, so that only the name can tell.
class QtModules
{
public:
    explicit QtModules(const QDir &headers);

    /// "QtNetwork" for QNetworkReply and for QtNetwork/QNetworkReply; empty for what is not Qt's.
    QString moduleOf(const QString &header) const;
    bool isEmpty() const { return m_modules.isEmpty(); }

private:
    QHash<QString, QString> m_modules;
};

/// A ring of files that include each other, or nothing.
QStringList cycleIn(const QMap<QString, QStringList> &includes);

} // namespace architecture
