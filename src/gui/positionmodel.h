// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pipeline.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>

namespace gui {

/// The positions that match what is typed, and a last row that says why there are none or lets the
/// user ask again. All words must match, in any order, in name, department, location or uid.
/// TailRole is what stands at a row's end: the uid, and of the latest position that it is.
class PositionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Position, Message, Retry };
    enum Role { UidRole = Qt::UserRole, KindRole, TailRole };

    using QAbstractListModel::QAbstractListModel;

    void setPositions(const QList<candidate::Position> &positions);
    const QList<candidate::Position> &positions() const { return m_positions; }
    /// The position that somebody was last submitted to: the first of those that nothing is typed
    /// for.
    void setLatest(const QString &uid);
    void setFilter(const QString &text);
    /// The rows after the positions; an empty message is none.
    void setMessage(const QString &message, bool canRetry);

    /// The position with that uid, or the only one with that name or label; else none.
    std::optional<candidate::Position> find(const QString &text) const;
    std::optional<candidate::Position> withUid(const QString &uid) const;
    /// How many positions match.
    int matchCount() const { return int(m_matches.size()); }
    /// Whether what was typed is part of one position's label, and of no other. A part of a uid
    /// does not count: it may be another, whole one.
    bool isOneMeant() const;
    /// Whether the first position is the latest one, offered because nothing is typed.
    bool isLatestOffered() const;
    Kind kindAt(int row) const;

    /// "Backend engineer · R&D · Tel Aviv"
    static QString labelOf(const candidate::Position &position);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void findMatches();

    QList<candidate::Position> m_positions;
    QStringList m_folded; ///< what is searched, one for each position
    QStringList m_words;
    QString m_latest;
    QList<int> m_matches;
    QString m_message;
    bool m_canRetry = false;
};

} // namespace gui
