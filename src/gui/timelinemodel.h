// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pipeline.h"

#include <QAbstractListModel>

namespace gui {

/// The steps of a pipeline as a list, in the order given: each with its name, kind, state and time
/// in words. The clock is told, not read: setNow() renews the relative words.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< QString, may be empty
        StateRole,                   ///< int of candidate::StepState
        StateTextRole,               ///< "Completed", "Current", "To come"
        KindTextRole,                ///< "In person interview · Current"
        TimeTextRole,                ///< "Scheduled tomorrow, 12:50", "Not scheduled"
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows other steps; rows that stay keep their indexes, and so the selection.
    void setSteps(const QList<candidate::PipelineStep> &steps, const QDateTime &now);
    void setNow(const QDateTime &now);

private:
    QString kindText(const candidate::PipelineStep &step) const;
    QString timeText(const candidate::PipelineStep &step) const;
    QString spokenText(const candidate::PipelineStep &step) const;
    void tellAllChanged();

    QList<candidate::PipelineStep> m_steps;
    QDateTime m_now;
};

/// A step's state in words.
QString stateText(candidate::StepState state);

} // namespace gui
