// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace journey {

/// Where a value that is followed through the program may be found.
enum class Home {
    Nowhere,  ///< only in memory and on its way to Comeet
    Record,   ///< in the record, and in what was asked for
    Settings, ///< there as well: it is the person's own
};

/// A value that occurs nowhere else in the world, and the role it plays.
struct Mark
{
    QString role;
    QString value;   ///< as it is typed
    QByteArray core; ///< the part of it that is looked for: ASCII
    Home home = Home::Record;
    QList<QByteArray> anyCase; ///< how the core can be written, in lower case
    QList<QByteArray> exact;   ///< the same where the case of letters counts
};

/// The values that a test follows through the program, and how to find them again, however they
/// are written. Says which were found and never what they are.
class Marks
{
public:
    /// New ones for each of a candidate's values, the account and the files.
    static Marks makeUp();

    void add(const QString &role, const QString &value, const QByteArray &core, Home home);
    QString operator[](const QString &role) const;
    const QList<Mark> &all() const { return m_marks; }

    /// The roles of those whose home is none of `allowed` and that are found in `bytes`.
    QStringList in(const QByteArray &bytes, const QList<Home> &allowed = {}) const;
    /// The same text with an ellipsis for each part of a path that holds one.
    QString withoutMarks(const QString &path) const;
    /// Their values by their roles.
    QJsonObject json() const;

private:
    QList<Mark> m_marks;
};

} // namespace journey
