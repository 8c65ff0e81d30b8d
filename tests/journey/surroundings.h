// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journey/marks.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QSet>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <memory>

namespace journey {

/// A home, a folder for temporary files and all else that a program may write to, made for one
/// program; and what it leaves there, or shows of itself in /proc, that it must not. Linux.
class Surroundings
{
public:
    explicit Surroundings(Marks &marks);
    ~Surroundings();
    Q_DISABLE_COPY_MOVE(Surroundings)

    /// Without a desktop, a keychain and a display; with everything logged that Qt can log.
    QProcessEnvironment environment() const;
    /// Where the person keeps files, and had some written to: not looked at.
    QString own(const QString &name) const { return path(QStringLiteral("own/") + name); }
    /// Where the program keeps its settings and, below "profile", its record.
    QString config(const QString &name) const
    {
        return path(QStringLiteral("config/submittal/") + name);
    }
    QString path(const QString &name) const { return m_root.filePath(name); }
    /// The same for the command line, which gets the secret by its environment: there it may be.
    QProcessEnvironment environmentWithSecret();
    /// From now on nobody's name may be in the record any more.
    void recordIsErased() { m_isErased = true; }

    /// Looks at all files and, if it is given, at what /proc tells of the program.
    void look(const QString &when, qint64 pid = 0);
    /// `homes` are whose values may be in the text.
    void lookAt(const QString &what, const QByteArray &text, const QList<Home> &homes = {});
    /// What was found where it has no business: roles and places, without the values.
    const QStringList &findings() const { return m_findings; }
    /// How much was looked at, so that nobody looks at nothing.
    qsizetype filesSeen() const { return m_filesSeen; }
    qsizetype namesSeen() const { return m_namesSeen; }

private:
    QString shown(const QString &file) const;
    bool isRecord(const QString &file) const;
    bool isSettings(const QString &file) const;
    bool isOwn(const QString &file) const;
    void lookAtFile(const QString &file, const QString &name);
    void lookAtOpenFile(const QString &link);
    void lookAtProcess(qint64 pid);
    void watch(const QString &folder);
    void readEvents();

    Marks &m_marks;
    QTemporaryDir m_root;
    QString m_when;
    QStringList m_findings;
    QSet<QString> m_found;
    bool m_isErased = false;
    bool m_isSecretGiven = false;
    qsizetype m_filesSeen = 0;
    qsizetype m_namesSeen = 0;
    int m_inotify = -1; // names that are there for a moment only
    QHash<int, QString> m_watched;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace journey
