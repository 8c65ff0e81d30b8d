// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/countrymodel.h"

#include "gui/countries.h"
#include "gui/searchtext.h"

#include <QCollator>

#include <algorithm>

namespace gui {

void CountryModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const Country &country : countries()) {
        const QString name = countryName(country);
        m_rows.append({QString::fromLatin1(country.code), name, searchtext::folded(name),
                       searchtext::folded(QString::fromUtf8(country.name))});
    }
    const QCollator collator;
    std::sort(m_rows.begin(), m_rows.end(),
              [&](const Row &a, const Row &b) { return collator.compare(a.name, b.name) < 0; });
    m_rows.prepend({});
    endResetModel();
}

int CountryModel::rowOfCode(const QString &code) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const Row &row) { return row.code == code; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString CountryModel::codeFor(const QString &text) const
{
    const QString wanted = searchtext::folded(text);
    for (const Row &row : m_rows) {
        if (row.foldedName == wanted || row.foldedEnglish == wanted
            || row.code.toCaseFolded() == wanted)
            return row.code;
    }
    return text.trimmed();
}

int CountryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CountryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // combo boxes and completers ask for no row, too
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.code.isEmpty() ? tr("Not set") : row.name;
    case Qt::EditRole:
        return row.name;
    case CodeRole:
        return row.code;
    case SearchRole:
        return QString(row.foldedName + u'\n' + row.foldedEnglish + u'\n'
                       + row.code.toCaseFolded());
    default:
        return {};
    }
}

} // namespace gui
