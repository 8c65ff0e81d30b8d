// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordmodel.h"

#include "gui/pipelinepane.h"
#include "gui/relativetime.h"
#include "gui/rowchange.h"
#include "gui/theme.h"
#include "submission/retry.h"

#include <QPointer>

#include <algorithm>

namespace gui {

using submission::State;
using submission::Summary;

namespace {

constexpr int pageSize = 60; // more than the highest screen shows

struct Standing
{
    QString text;
    theme::Tone tone;
};

Standing standingOf(const Summary &summary, const QDateTime &now)
{
    const QString when = relativeTime(summary.changed, now);
    switch (summary.state) {
    case State::Draft:
        return {RecordModel::tr("Saved %1").arg(when), theme::Tone::Dimmed};
    case State::Refused:
        return {RecordModel::tr("Refused %1").arg(when), theme::Tone::Error};
    case State::Queued:
        if (submission::hasGivenUp({}, summary, now))
            return {RecordModel::tr("Stopped after 24 hours"), theme::Tone::Error};
        if (summary.nextTry > now)
            return {RecordModel::tr("Next try %1").arg(relativeTime(summary.nextTry, now)),
                    theme::Tone::Attention};
        return {RecordModel::tr("Waiting to be sent"), theme::Tone::Dimmed};
    case State::Sending:
        return {RecordModel::tr("Being sent"), theme::Tone::Accent};
    case State::Unknown:
        return {RecordModel::tr("May have arrived"), theme::Tone::Attention};
    case State::Confirmed:
        break;
    }
    if (summary.status.isEmpty())
        return {RecordModel::tr("Submitted %1").arg(when), theme::Tone::Dimmed};
    return {
        RecordModel::tr("%1 · submitted %2", "status, when").arg(statusText(summary.status), when),
        statusTone(summary.status)};
}

QString nameOf(const Summary &summary)
{
    const QString name = summary.name.simplified();
    if (!name.isEmpty())
        return name;
    // It was removed, or is one that only the log of confirmed uids knew.
    return summary.state == submission::State::Confirmed ? RecordModel::tr("No name on record")
                                                         : RecordModel::tr("Untitled");
}

QString positionOf(const Summary &summary)
{
    QString position = summary.place.positionName.simplified();
    if (position.isEmpty())
        position = summary.positionUid.simplified();
    return position.isEmpty() ? RecordModel::tr("No position") : position;
}

/// The first letters of the first and the last name; whole characters of any script.
QString initialsOf(const Summary &summary)
{
    const QStringList words = summary.name.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString &word) {
        return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
    };
    if (words.isEmpty())
        return QStringLiteral("\u2013");
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

} // namespace

RecordModel::RecordModel(Source source, std::function<QDateTime()> clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
    , m_clock(std::move(clock))
{
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Summary &summary = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(summary);
    case IdRole:
        return summary.id;
    case DetailRole:
        return positionOf(summary);
    case StateTextRole:
        return standingOf(summary, m_clock()).text;
    case StateToneRole:
        return static_cast<int>(standingOf(summary, m_clock()).tone);
    case InitialsRole:
        return initialsOf(summary);
    case NewsRole:
        return summary.news;
    case Qt::AccessibleTextRole: {
        QStringList parts{nameOf(summary), positionOf(summary),
                          standingOf(summary, m_clock()).text};
        if (summary.news)
            parts.append(tr("new status"));
        return parts.join(tr(", ", "between the parts of a row that is read out"));
    }
    case Qt::ToolTipRole:
        return summary.remark.toHtmlEscaped();
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(DetailRole, "detail");
    names.insert(StateTextRole, "stateText");
    names.insert(StateToneRole, "stateTone");
    names.insert(InitialsRole, "initials");
    names.insert(NewsRole, "news");
    return names;
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_rows.constLast().row, pageSize);
}

void RecordModel::setQuery(const submission::Query &query)
{
    m_query = query;
    ask(std::numeric_limits<qint64>::max(), pageSize);
}

void RecordModel::refresh()
{
    // One more, so that a new row pushes none off the end.
    ask(std::numeric_limits<qint64>::max(), std::max<int>(pageSize, rowCount() + 1));
}

int RecordModel::rowOf(submission::EntryId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [id](const Summary &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void RecordModel::ask(qint64 before, int limit)
{
    submission::Query query = m_query;
    query.before = before;
    query.limit = limit;
    m_asking = true;
    m_source(
        query,
        [this, guard = QPointer(this), question = ++m_question, before, limit](const auto &answer) {
            if (!guard || question != m_question)
                return;
            m_asking = false;
            if (answer)
                take(before, limit, *answer);
            else
                emit failed(answer.error());
        });
}

void RecordModel::take(qint64 before, int limit, const QList<Summary> &rows)
{
    if (before == std::numeric_limits<qint64>::max()) {
        m_more = false; // until the rows are there: views ask in between
        replaceRows(rows);
        emit loaded();
    } else if (!rows.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    m_more = rows.size() == limit;
}

/// Keeps the rows that stay, and with them selection and place: mostly one row is new, is gone or
/// has other words.
void RecordModel::replaceRows(const QList<Summary> &rows)
{
    const auto [head, oldEnd, newEnd] =
        rowChange(m_rows, rows, [](const Summary &a, const Summary &b) { return a.id == b.id; });
    if (head < oldEnd) {
        beginRemoveRows({}, head, oldEnd - 1);
        m_rows.remove(head, oldEnd - head);
        endRemoveRows();
    }
    if (head < newEnd) {
        beginInsertRows({}, head, newEnd - 1);
        m_rows = m_rows.first(head) + rows.sliced(head, newEnd - head) + m_rows.sliced(head);
        endInsertRows();
    }
    m_rows = rows;
    if (!rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace gui
