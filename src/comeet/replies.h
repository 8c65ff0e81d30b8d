// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pipeline.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace comeet {

/// Readers of Comeet's answers. All are lenient: what is missing, null, of another type or
/// unreadable is left empty, and never an error.

/// One page of GET /positions; `nextPage` is empty on the last.
struct PositionsPage
{
    QList<candidate::Position> positions;
    QUrl nextPage;
};

/// The body of a refusal.
struct ErrorBody
{
    QString error;                        ///< the code, e.g. "candidate_post_conflict"
    QString message;                      ///< in words, fit to be shown as plain text
    candidate::CandidateUid candidateUid; ///< of the candidate in the way, in a conflict
};

/// The object that an answer is, or nothing if it is not one.
std::optional<QJsonObject> parseObject(const QByteArray &json);

/// A uid that is a string or, as in conflicts, a number.
candidate::CandidateUid uidFrom(const QJsonValue &value);
candidate::CandidateRecord candidateFrom(const QJsonObject &json);
/// Nothing if the object is no page of positions at all.
std::optional<PositionsPage> positionsFrom(const QJsonObject &json);
/// The uids of deleted candidates, as an array of them or of objects that have one; nothing if it
/// is no such list.
std::optional<QStringList> deletedFrom(const QByteArray &json);
ErrorBody errorBodyFrom(const QByteArray &body);

/// Outside text as one line of plain text: without control characters and without those that
/// turn the direction of writing, and cut where it gets too long to be a sentence.
QString plainMessage(const QString &text);

} // namespace comeet
