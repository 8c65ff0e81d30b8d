// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/entry.h"
#include "journal/erasure.h"

#include <optional>

namespace journal {

/// For how many days what is personal stays; nothing is for good.
struct Periods
{
    std::optional<int> copies;   ///< copies of the files, since the candidate was confirmed
    std::optional<int> personal; ///< everything personal of a confirmed one, since it was, or its
                                 ///< status last changed; the copies go with it. What may have
                                 ///< arrived goes whole, since it was last tried
    std::optional<int> drafts;   ///< a draft or a refused one, since it was last changed

    bool isEmpty() const { return !copies && !personal && !drafts; }
    bool operator==(const Periods &) const = default;
};

/// What the periods of retention took, or would take now.
struct Removal
{
    int copies = 0;     ///< files of confirmed candidates whose copies go
    int candidates = 0; ///< confirmed ones that lose what is personal
    int drafts = 0;
    int doubts = 0; ///< that may have arrived: of what is redacted nobody could find out

    bool isEmpty() const { return !copies && !candidates && !drafts && !doubts; }
    Removal &operator+=(const Removal &other);
    bool operator==(const Removal &) const = default;
};

/// Finds what is due by the periods at a time. `open` is an entry that somebody has before him:
/// it is left alone.
class Due
{
public:
    Due(Database &database, const Periods &periods, const QDateTime &now, EntryId open);

    candidate::Result<Removal> count() const;
    /// At most so many, oldest first.
    candidate::Result<QList<Identity>> drafts(int most) const;
    candidate::Result<QList<Identity>> personal(int most) const;
    candidate::Result<QList<Identity>> doubts(int most) const;
    /// Gives up the copies that are due, and says how many. In the caller's transaction.
    candidate::Result<int> releaseCopies() const;

private:
    struct Source
    {
        QString sql;
        QVariantList values;
    };
    Source draftSource() const;
    Source personalSource() const;
    Source doubtSource() const;
    Source copySource() const;
    candidate::Result<int> counted(const QString &what, const Source &source) const;
    candidate::Result<QList<Identity>> identities(const Source &source, int most) const;

    Database &m_database;
    Periods m_periods;
    QDateTime m_now;
    EntryId m_open;
};

} // namespace journal
