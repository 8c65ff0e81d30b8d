// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"

namespace journal {

/// All or nothing: what ran since begin() is undone unless commit() said that it holds.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Takes the right to write at once, so that no later statement finds it taken.
    std::optional<candidate::Error> begin();
    /// Returns when it is on the disk.
    std::optional<candidate::Error> commit();

private:
    Database &m_database;
    bool m_isOpen = false;
};

/// Lets what is read while it lives be one reading: SQLite locks the file once and not for each
/// statement, which takes half as long where there are many small ones. Where it cannot be had, the
/// statements read as they would without it. Not within a Transaction.
class Reading
{
public:
    explicit Reading(Database &database);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

private:
    Database &m_database;
    bool m_isOpen;
};

/// Runs `body`, which returns an optional Error, in a transaction of its own.
template <typename Body>
std::optional<candidate::Error> transact(Database &database, Body body)
{
    Transaction transaction(database);
    if (auto error = transaction.begin())
        return error;
    if (std::optional<candidate::Error> error = body())
        return error;
    return transaction.commit();
}

} // namespace journal
