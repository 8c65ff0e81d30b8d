// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/facets.h"

using namespace Qt::StringLiterals;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

/// The columns of a choice and what it is grouped by; an empty value is none to choose.
struct Kind
{
    QString columns;
    QString grouped;
    QString value;
};

Result<QList<Choice>> choices(Database &database, const Kind &kind, const Query &query)
{
    QString sql =
        u"SELECT %1, sum(entries) AS many FROM facet WHERE folder = ? AND %2 <> '' "_s.arg(
            kind.columns, kind.value);
    QVariantList values{int(query.folder)};
    const auto narrow = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        sql += u"AND "_s + column + u" = ? "_s;
        values.append(value);
    };
    if (kind.value != "account"_L1) {
        narrow(u"account"_s, query.accountId);
        narrow(u"client"_s, query.clientName);
    }
    if (kind.value != "position_uid"_L1)
        narrow(u"position_uid"_s, query.positionUid);
    if (kind.value != "status"_L1)
        narrow(u"status"_s, query.status);
    sql += u"GROUP BY %1 ORDER BY many DESC LIMIT %2"_s.arg(kind.grouped).arg(mostChoices);
    const auto rows = database.rows(sql, values);
    if (!rows)
        return Unexpected(rows.error());
    QList<Choice> found;
    for (const QVariantList &row : *rows)
        found.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toInt()});
    return found;
}

} // namespace

Result<Facets> facets(Database &database, const Query &query)
{
    const auto clients =
        choices(database, {u"account, client"_s, u"account, client"_s, u"account"_s}, query);
    if (!clients)
        return Unexpected(clients.error());
    const auto positions = choices(
        database, {u"position_uid, max(position)"_s, u"position_uid"_s, u"position_uid"_s}, query);
    if (!positions)
        return Unexpected(positions.error());
    const auto statuses = choices(database, {u"status, ''"_s, u"status"_s, u"status"_s}, query);
    if (!statuses)
        return Unexpected(statuses.error());
    return Facets{*clients, *positions, *statuses};
}

} // namespace journal
