// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QAbstractListModel>

#include <functional>

namespace gui {

/// One folder of the record as a list, newest first, narrowed by a search. Asks for a page at a
/// time: as many rows as are looked at, however long the list.
class RecordModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< submission::EntryId
        DetailRole,            ///< second line: the position
        StateTextRole,         ///< third line: where it stands, in words
        StateToneRole,         ///< theme::Tone of that
        InitialsRole,
        NewsRole, ///< whether its status changed since it was looked at
    };
    using Answer = std::function<void(const candidate::Result<QList<submission::Summary>> &)>;
    using Source = std::function<void(const submission::Query &, const Answer &)>;

    RecordModel(Source source, std::function<QDateTime()> clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setQuery(const submission::Query &query);
    const submission::Query &query() const { return m_query; }
    /// Asks again for what is shown: something in the record has changed.
    void refresh();
    int rowOf(submission::EntryId id) const;

signals:
    void loaded();
    void failed(const candidate::Error &error);

private:
    void ask(qint64 before, int limit);
    void take(qint64 before, int limit, const QList<submission::Summary> &rows);
    void replaceRows(const QList<submission::Summary> &rows);

    Source m_source;
    std::function<QDateTime()> m_clock;
    submission::Query m_query;
    QList<submission::Summary> m_rows;
    quint64 m_question = 0; ///< the latest; older answers are late
    bool m_more = false;
    bool m_asking = false;
};

} // namespace gui
