// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/positionmodel.h"

#include "gui/searchtext.h"

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;
using candidate::Position;

void PositionModel::setPositions(const QList<Position> &positions)
{
    beginResetModel();
    m_positions = positions;
    m_folded.clear();
    m_folded.reserve(positions.size());
    for (const Position &position : positions)
        m_folded.append(searchtext::folded(labelOf(position) + u' ' + position.uid));
    findMatches();
    endResetModel();
}

void PositionModel::setLatest(const QString &uid)
{
    beginResetModel();
    m_latest = uid;
    findMatches();
    endResetModel();
}

void PositionModel::setFilter(const QString &text)
{
    beginResetModel();
    m_words = searchtext::words(text);
    findMatches();
    endResetModel();
}

void PositionModel::setMessage(const QString &message, bool canRetry)
{
    beginResetModel();
    m_message = message;
    m_canRetry = canRetry;
    endResetModel();
}

void PositionModel::findMatches()
{
    m_matches.clear();
    for (int i = 0; i < m_folded.size(); ++i) {
        if (searchtext::holdsAll(m_folded.at(i), m_words))
            m_matches.append(i);
    }
    if (!m_words.isEmpty() || m_latest.isEmpty())
        return;
    const auto latest = std::find_if(m_matches.begin(), m_matches.end(), [this](int match) {
        return m_positions.at(match).uid == m_latest;
    });
    if (latest != m_matches.end())
        std::rotate(m_matches.begin(), latest, std::next(latest));
}

std::optional<Position> PositionModel::withUid(const QString &uid) const
{
    const auto found = std::find_if(m_positions.cbegin(), m_positions.cend(),
                                    [&](const Position &p) { return p.uid == uid; });
    return found == m_positions.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Position> PositionModel::find(const QString &text) const
{
    if (auto position = withUid(text))
        return position;
    const QString wanted = searchtext::folded(text);
    std::optional<Position> found;
    for (const Position &position : m_positions) {
        if (searchtext::folded(position.name) != wanted
            && searchtext::folded(labelOf(position)) != wanted)
            continue;
        if (found)
            return std::nullopt; // two of that name: the user has to choose
        found = position;
    }
    return wanted.isEmpty() ? std::nullopt : found;
}

bool PositionModel::isOneMeant() const
{
    return m_matches.size() == 1 && !m_words.isEmpty()
        && searchtext::holdsAll(searchtext::folded(labelOf(m_positions.at(m_matches.constFirst()))),
                                m_words);
}

bool PositionModel::isLatestOffered() const
{
    return m_words.isEmpty() && !m_matches.isEmpty() && !m_latest.isEmpty()
        && m_positions.at(m_matches.constFirst()).uid == m_latest;
}

PositionModel::Kind PositionModel::kindAt(int row) const
{
    if (row < m_matches.size())
        return Kind::Position;
    return row == m_matches.size() ? Kind::Message : Kind::Retry;
}

QString PositionModel::labelOf(const Position &position)
{
    QStringList parts{position.name, position.department, position.location};
    parts.removeAll(QString());
    return parts.isEmpty() ? position.uid : parts.join(u" \u00b7 "_s);
}

int PositionModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return matchCount() + (m_message.isEmpty() ? 0 : 1 + int(m_canRetry));
}

QVariant PositionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // combo boxes and completers ask for no row, too
        return {};
    const Kind kind = kindAt(index.row());
    if (role == KindRole)
        return int(kind);
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (kind != Kind::Position) {
        if (!text)
            return {};
        return kind == Kind::Message ? m_message : tr("Try again");
    }
    const Position &position = m_positions.at(m_matches.at(index.row()));
    const bool isLatest = index.row() == 0 && isLatestOffered();
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(position);
    case Qt::AccessibleTextRole:
        return isLatest ? tr("%1, uid %2, last used").arg(labelOf(position), position.uid)
                        : tr("%1, uid %2").arg(labelOf(position), position.uid);
    case TailRole:
        return isLatest ? tr("last used \u00b7 %1", "a position").arg(position.uid) : position.uid;
    case UidRole:
        return position.uid;
    default:
        return {};
    }
}

Qt::ItemFlags PositionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags leaf = Qt::ItemNeverHasChildren;
    if (kindAt(index.row()) == Kind::Message)
        return leaf;
    return leaf | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace gui
