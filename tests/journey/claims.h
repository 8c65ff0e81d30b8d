// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"
#include "support/intake.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace journey {

/// What the window said of its candidates before it was killed, held against the record and the
/// server afterwards.
class Claims
{
public:
    /// Takes a line of the recruiter's.
    void hear(const QByteArray &line);

    /// What of the last process's claims does not hold, and which candidates that the server took
    /// since could be sent a second time. For a record that was just opened, after each kill.
    QStringList problemsOfLatest(journal::Journal &journal,
                                 const QList<testsupport::TakenCandidate> &taken);
    /// The same for all there ever was, once everything is settled.
    QStringList problemsAtTheEnd(const QString &profile,
                                 const QList<testsupport::TakenCandidate> &taken) const;

    int saved() const { return m_saved; }
    int submitted() const { return int(m_submitted.size()); }
    int asked() const { return m_asked; }

private:
    struct Found
    {
        std::optional<journal::Entry> entry;
        QString problem;
    };
    static Found find(journal::Journal &journal, const QString &id);
    static QString problemOf(const journal::Entry &entry, const QJsonObject &claim);
    QString problemOfClaim(journal::Journal &journal, const QString &id) const;
    static QString problemOfArrival(journal::Journal &journal,
                                    const testsupport::TakenCandidate &taken);
    static QStringList doubles(const QList<testsupport::TakenCandidate> &taken);
    static QStringList unsettled(journal::Journal &journal,
                                 const QList<testsupport::TakenCandidate> &taken);
    static QStringList filesNotWhole(journal::Journal &journal, const QString &profile);

    QHash<QString, QJsonObject> m_claims; ///< the latest of each candidate, by its id
    QSet<QString> m_submitted;
    QSet<QString> m_latest;  ///< of the process that runs or was just killed
    QSet<QString> m_arrived; ///< that the server was seen to have
    int m_saved = 0;
    int m_asked = 0;
};

} // namespace journey
