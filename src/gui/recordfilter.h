// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QDate>

namespace gui {

/// The parts of a filter, in the order in which they are shown.
enum class FilterPart { Client, Position, Status, Date };

enum class Period { Any, Today, LastWeek, LastMonth, ThisYear, Own };

/// What a list of the record is filtered by, beside its folder and the text that is searched for.
struct RecordFilter
{
    QString accountId;
    QString clientName;
    QString positionUid;
    QString positionName; ///< for its chip; the uid stands in for one without a name
    QString status;       ///< Comeet's word
    Period period = Period::Any;
    QDate first; ///< of Period::Own, both days included; invalid is open on that side
    QDate last;

    bool isActive() const { return !parts().isEmpty(); }
    QList<FilterPart> parts() const;
    /// The same without one of its parts.
    RecordFilter without(FilterPart part) const;
    /// What is asked of the record. `now` says what today is, in the local time zone.
    void applyTo(submission::Query &query, const QDateTime &now) const;
    /// A part in the user's language, e.g. "Last 7 days"; empty for one that is not there.
    QString text(FilterPart part) const;

    bool operator==(const RecordFilter &) const = default;
};

QString periodText(Period period);

} // namespace gui
