// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/timelinemodel.h"

#include "gui/relativetime.h"
#include "gui/rowchange.h"

using namespace Qt::StringLiterals;

namespace gui {

using candidate::PipelineStep;
using candidate::StepState;

namespace {

bool sameStep(const PipelineStep &a, const PipelineStep &b)
{
    if (!a.uid.isEmpty() && !b.uid.isEmpty())
        return a.uid == b.uid;
    return a.name == b.name && a.type == b.type;
}

/// A step's name on one line.
QString nameOf(const PipelineStep &step)
{
    const QString name = step.name.simplified();
    return name.isEmpty() ? TimelineModel::tr("Step without a name") : name;
}

QStringList exactTimes(const PipelineStep &step)
{
    QStringList lines;
    if (step.scheduled.isValid())
        lines << TimelineModel::tr("Scheduled: %1").arg(exactTime(step.scheduled));
    if (step.completed.isValid())
        lines << TimelineModel::tr("Completed: %1").arg(exactTime(step.completed));
    return lines;
}

/// Rich text on purpose: a tooltip guesses, and a name must not decide what it guesses.
QString toolTipOf(const PipelineStep &step)
{
    QString html = u"<b>%1</b>"_s.arg(nameOf(step).toHtmlEscaped());
    for (const QString &line : exactTimes(step))
        html += u"<br>"_s + line.toHtmlEscaped();
    return html;
}

} // namespace

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Completed:
        return TimelineModel::tr("Completed");
    case StepState::Current:
        return TimelineModel::tr("Current");
    case StepState::Future:
        return TimelineModel::tr("To come");
    }
    return {};
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PipelineStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(step);
    case Qt::AccessibleTextRole:
        return spokenText(step);
    case Qt::AccessibleDescriptionRole:
        return exactTimes(step).join(u'\n');
    case Qt::ToolTipRole:
        return toolTipOf(step);
    case TypeRole:
        return step.type.simplified();
    case StateRole:
        return static_cast<int>(step.state);
    case StateTextRole:
        return stateText(step.state);
    case KindTextRole:
        return kindText(step);
    case TimeTextRole:
        return timeText(step);
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(TypeRole, "type");
    names.insert(StateRole, "state");
    names.insert(StateTextRole, "stateText");
    names.insert(KindTextRole, "kindText");
    names.insert(TimeTextRole, "timeText");
    return names;
}

void TimelineModel::setSteps(const QList<PipelineStep> &steps, const QDateTime &now)
{
    m_now = now;
    const auto [head, oldEnd, newEnd] = rowChange(m_steps, steps, sameStep);
    if (head < oldEnd) {
        beginRemoveRows({}, head, oldEnd - 1);
        m_steps.remove(head, oldEnd - head);
        endRemoveRows();
    }
    if (head < newEnd) {
        beginInsertRows({}, head, newEnd - 1);
        m_steps = m_steps.first(head) + steps.sliced(head, newEnd - head) + m_steps.sliced(head);
        endInsertRows();
    }
    m_steps = steps;
    tellAllChanged();
}

void TimelineModel::setNow(const QDateTime &now)
{
    m_now = now;
    tellAllChanged();
}

QString TimelineModel::timeText(const PipelineStep &step) const
{
    if (step.state == StepState::Completed) {
        if (!step.completed.isValid())
            return tr("Completed");
        const QString text = tr("Completed %1").arg(relativeTime(step.completed, m_now));
        const QString duration = durationInDays(step.scheduled, step.completed);
        return duration.isEmpty() ? text : tr("%1 · %2").arg(text, duration);
    }
    if (!step.scheduled.isValid())
        return tr("Not scheduled");
    return tr("Scheduled %1").arg(relativeTime(step.scheduled, m_now));
}

/// The state in words too, since a ring and a circle are not told apart by everybody. A completed
/// step says so with its time.
QString TimelineModel::kindText(const PipelineStep &step) const
{
    const QString type = step.type.simplified();
    if (step.state == StepState::Completed)
        return type;
    return type.isEmpty() ? stateText(step.state) : tr("%1 · %2").arg(type, stateText(step.state));
}

QString TimelineModel::spokenText(const PipelineStep &step) const
{
    QStringList parts{nameOf(step), step.type.simplified(), stateText(step.state), timeText(step)};
    parts.removeAll(QString());
    parts.removeDuplicates(); // "Completed" without a time says it twice
    return parts.join(tr(", ", "between the parts of a step that is read out"));
}

void TimelineModel::tellAllChanged()
{
    if (!m_steps.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace gui
