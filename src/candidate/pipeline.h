// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace candidate {

/// A candidate's uid as Comeet gave it. A JSON number is one of the ids that Comeet's own web
/// addresses show, and is asked for in another way than a string ([doc, seen]: IDENTIFIER_TYPE).
/// The shape of the text is not to be relied on.
struct CandidateUid
{
    QString value;
    bool numeric = false;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const CandidateUid &) const = default;
};

enum class StepState { Completed, Current, Future };

/// One step of a hiring pipeline. A time that is not set or cannot be read is invalid.
struct PipelineStep
{
    QString uid; ///< position_step_uid, where Comeet sends it
    QString name;
    QString type;
    QDateTime scheduled;
    QDateTime completed;
    StepState state = StepState::Current;

    bool operator==(const PipelineStep &) const = default;
};

/// A candidate as Comeet tells it. Whatever was missing, null or unreadable is empty or invalid.
struct CandidateRecord
{
    CandidateUid uid;
    QString positionUid;
    QString firstName;
    QString middleName;
    QString lastName;
    QString status;  ///< Comeet's own word; unknown ones are kept as they are
    QUrl profileUrl; ///< the profile in Comeet's web app; https only, else empty
    QDateTime created;
    QDateTime statusChanged;
    bool deleted = false;
    QList<PipelineStep> steps; ///< ordered, see orderedSteps()
    QJsonObject json;          ///< the whole answer, for the command line
};

/// The steps in the one order in which they are shown: completed by time of completion, then
/// current, then future, each otherwise as Comeet sent them. A uid is kept once, wherever it
/// stands, and so is a step without one that stands equal in two arrays: in its furthest state,
/// completed over current over future.
QList<PipelineStep> orderedSteps(QList<PipelineStep> steps);

/// A position that is open for candidates.
struct Position
{
    QString uid;
    QString name;
    QString department;
    QString location;

    bool operator==(const Position &) const = default;
};

} // namespace candidate

Q_DECLARE_METATYPE(candidate::CandidateUid)
Q_DECLARE_METATYPE(candidate::CandidateRecord)
Q_DECLARE_METATYPE(candidate::Position)
