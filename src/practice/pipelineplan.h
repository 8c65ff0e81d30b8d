// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace practice {

/// The pipeline of a candidate who came at `created`, as it stands at `now`: one step completes
/// after each `stepTime`, and who is hired or rejected in the end follows from the uid alone.
/// Holds status, time_last_status_changed and the three arrays of steps.
QJsonObject pipelineAt(const QString &uid, const QDateTime &created, const QDateTime &now,
                       std::chrono::milliseconds stepTime);

/// A step as the API writes it; an invalid time is null.
QJsonObject stepJson(const QString &uid, const QString &name, const QString &type,
                     const QDateTime &scheduled, const QDateTime &completed = {});

/// A time as the API writes it ("2018-01-01T12:50:50Z"), null if it is invalid.
QJsonValue timeJson(const QDateTime &time);

} // namespace practice
