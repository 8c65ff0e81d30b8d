// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/lease.h"

#include "journal/remarks.h"
#include "journal/storedvalues.h"
#include "journal/transaction.h"

#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;
using candidate::Error;

namespace journal {

Holder Holder::ofThisRun()
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            QString::fromLatin1(QSysInfo::machineUniqueId())};
}

Lease::Lease(Database &database, Holder holder)
    : m_database(database)
    , m_holder(std::move(holder))
{
}

std::optional<Error> Lease::take(const QDateTime &now)
{
    return transact(m_database, [&]() -> std::optional<Error> {
        const auto rows = m_database.rows(u"SELECT machine, until FROM lease"_s);
        if (!rows)
            return rows.error();
        for (const QVariantList &row : *rows) { // there is one
            const QDateTime until = timeFrom(row.at(1));
            // A clock that was far ahead would keep it for ever.
            const bool holds = until > now && until <= now + 2 * duration;
            if (holds && row.at(0).toString() != m_holder.machine)
                return heldElsewhere(until);
        }
        return m_database.run(u"UPDATE lease SET run = ?, machine = ?, until = ?"_s,
                              {m_holder.run, stored(m_holder.machine), stored(now + duration)});
    });
}

std::optional<Error> Lease::keep(const QDateTime &now)
{
    const auto run = m_database.value(u"SELECT run FROM lease"_s);
    if (!run)
        return run.error();
    if (run->toString() != m_holder.run)
        return takenOver();
    return m_database.run(u"UPDATE lease SET until = ?"_s, {stored(now + duration)});
}

void Lease::release()
{
    // Where it fails, others wait until it is over.
    (void)m_database.run(u"UPDATE lease SET until = NULL WHERE run = ?"_s, {m_holder.run});
}

} // namespace journal
