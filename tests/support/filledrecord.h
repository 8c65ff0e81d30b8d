// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"
#include "journal/transaction.h"

#include <QDir>

#include <algorithm>
#include <functional>

namespace testsupport {

/// An entry that is made up: `summary` without its id.
struct MadeUp
{
    journal::Summary summary;
    candidate::Candidate candidate;
};

/// Fills an empty record as the program itself would, but thousands in one transaction, and says
/// whether it was empty. The entries come in the order of their numbers, from 0.
inline bool fillRecord(const QString &profile, int count, const std::function<MadeUp(int)> &make)
{
    const auto must = [](const std::optional<candidate::Error> &error) {
        if (error)
            qFatal("%s", qPrintable(error->detail));
    };
    const journal::Paths paths(profile);
    journal::Report report;
    QDir().mkpath(profile);
    const auto database = journal::openRecord(paths, journal::Check::Quick, report);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    journal::Entries entries(**database);
    journal::Listing listing(**database);
    const auto counts = listing.counts();
    if (!counts || *counts != journal::Counts())
        return false;
    constexpr int batch = 5000;
    for (int done = 0; done < count; done += batch) {
        must(journal::transact(**database, [&]() -> std::optional<candidate::Error> {
            for (int i = done; i < std::min(done + batch, count); ++i) {
                MadeUp entry = make(i);
                const auto id = entries.insert(entry.summary.changed);
                if (!id)
                    return id.error();
                entry.summary.id = *id;
                must(entries.setCandidate(*id, entry.candidate));
                must(listing.add(entry.summary, entry.candidate));
            }
            return std::nullopt;
        }));
    }
    return true;
}

} // namespace testsupport
