// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>

namespace gui {

/// "Not set" and all countries, sorted by their names in the program's language; empty until
/// fill(). The edit role is what a field shows, so that "not set" is an empty field.
class CountryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, SearchRole };

    using QAbstractListModel::QAbstractListModel;

    bool isFilled() const { return !m_rows.isEmpty(); }
    void fill();
    /// The row of a code or -1.
    int rowOfCode(const QString &code) const;
    /// The code that a whole name or code stands for; the text itself if there is none.
    QString codeFor(const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString code, name, foldedName, foldedEnglish;
    };
    QList<Row> m_rows;
};

} // namespace gui
