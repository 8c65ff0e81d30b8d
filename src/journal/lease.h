// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/database.h"

#include <QDateTime>

#include <chrono>

namespace journal {

/// Who has a record open: one run of the program, on a machine.
struct Holder
{
    QString run;     ///< another one each time
    QString machine; ///< as the system names it; empty if it does not

    static Holder ofThisRun();
};

/// The right to send from a record, as a row in it: of two programs that have it open all the same,
/// since a lock is not seen from another machine or another container, the one that came last has
/// it, and the other finds out before its next attempt.
class Lease
{
public:
    /// How long another machine's lease holds after its last sign of life.
    static constexpr std::chrono::minutes duration{10};

    Lease(Database &database, Holder holder);

    /// Takes it: at once from this machine, where a lock tells that nobody else is there; from
    /// another only once it is over. Else an error that says so.
    std::optional<candidate::Error> take(const QDateTime &now);
    /// Gives a sign of life. An error if another program has taken it. Joins a transaction of the
    /// caller's.
    std::optional<candidate::Error> keep(const QDateTime &now);
    /// Others need not wait.
    void release();

private:
    Database &m_database;
    Holder m_holder;
};

} // namespace journal
