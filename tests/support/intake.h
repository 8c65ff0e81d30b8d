// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace testsupport {

/// A candidate as it was taken, each file by the SHA-256 of what its base64 says.
struct TakenCandidate
{
    QString positionUid;
    QString partnerId;
    QString email;
    qint64 number = 0; ///< what a conflict calls it
    QString uid;       ///< what everything else calls it
    QList<QByteArray> files;
    int posts = 0; ///< how often it was sent, also where that was a conflict
};

/// What a server like Comeet keeps: one candidate for each partner's id and position. A second one
/// is a conflict that names the first by its number. Written without the program's own code.
class Intake
{
public:
    /// Takes the candidate of a POST and gives the whole answer.
    QByteArray post(const QByteArray &body);
    /// The answer to GET /candidates/{uid or number}.
    QByteArray get(const QByteArray &target) const;

    bool has(const QString &partnerId) const;
    const QHash<QString, TakenCandidate> &taken() const { return m_taken; }

private:
    QHash<QString, TakenCandidate> m_taken; // by position and partner's id
};

} // namespace testsupport
