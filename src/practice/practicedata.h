// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace practice {

/// Whether the partner may read a candidate, and if not, what the answer is.
enum class Access {
    Open,
    Merged,      ///< 401 duplicate_candidate
    OtherSource, ///< 403 no_permission
};

/// A candidate at the practice company.
struct StoredCandidate
{
    QString uid;
    qint64 realId = 0; ///< the number in web addresses and in a conflict
    QString partnerCandidateId;
    QString positionUid;
    QDateTime created;
    QJsonObject profile;                 ///< what GET reads back, without the pipeline
    std::optional<QJsonObject> pipeline; ///< as it stays; nothing: it moves on with time
    Access access = Access::Open;
    QDateTime deleted = {}; ///< when somebody in the company deleted it; invalid: it is there
};

/// The company's positions, as the API writes them: a dozen that are open, two that are not.
QList<QJsonObject> practicePositions();

/// Who is there already when the company opens, all of them invented. What each is there for:
///   00.AAA     PRACTICE-1 at 11.11: sending that pair is a conflict with number 5555
///   00.AAB     PRACTICE-2 at 87.405: a conflict with number 5556, which may not be read (403)
///   101E.27    On hold
///   87.4C1     Hebrew names
///   2F.0B3     no future_steps, as without that permission
///   5A.9D0     Hired
///   61.11F     Rejected, with one step in two arrays
///   3C.777     merged into another candidate (401 duplicate_candidate)
QList<StoredCandidate> practiceCandidates(const QDateTime &now);

} // namespace practice
