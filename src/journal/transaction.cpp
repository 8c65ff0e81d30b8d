// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/transaction.h"

using namespace Qt::StringLiterals;

namespace journal {

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk, say): that this then fails is well.
    if (m_isOpen)
        m_database.run(u"ROLLBACK"_s);
}

std::optional<candidate::Error> Transaction::begin()
{
    auto error = m_database.run(u"BEGIN IMMEDIATE"_s);
    m_isOpen = !error;
    return error;
}

std::optional<candidate::Error> Transaction::commit()
{
    auto error = m_database.run(u"COMMIT"_s);
    m_isOpen = error.has_value();
    return error;
}

Reading::Reading(Database &database)
    : m_database(database)
    , m_isOpen(!database.run(u"BEGIN"_s))
{
}

Reading::~Reading()
{
    if (m_isOpen)
        m_database.run(u"COMMIT"_s);
}

} // namespace journal
