// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace submission {

/// The program's settings: one JSON object in one file, read once and written whole and atomically
/// in a worker thread, readable by its owner alone. Holds no secret. A file that cannot be read, or
/// does not fit its own checksum, is never overwritten: the first write sets it aside under another
/// name.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Reads the file at `path`; a missing one is an empty object.
    explicit Settings(QString path, QObject *parent = nullptr);
    ~Settings() override;

    /// Why the file could not be read at the start; the settings then begin anew in memory.
    const std::optional<candidate::Error> &loadError() const { return m_loadError; }

    QJsonValue value(const QString &key) const { return m_values.value(key); }
    void setValue(const QString &key, const QJsonValue &value);
    /// The same, but written together with the next change: no start by itself touches the file.
    void assume(const QString &key, const QJsonValue &value) { m_values.insert(key, value); }

    /// Where the settings of the person who is logged in lie.
    static QString defaultPath();

signals:
    /// A change could not be written; the sentence names cause and remedy.
    void saveFailed(const candidate::Error &error);

private:
    void take(QJsonObject values);
    void save();
    QString writeFile(const QByteArray &content);

    QString m_path;
    QJsonObject m_values;
    std::optional<candidate::Error> m_loadError;
    bool m_keepOld = false; // what lies at the path is to be set aside; the writer's alone
    QThreadPool m_writer;   // one thread: the writes keep their order
};

} // namespace submission
