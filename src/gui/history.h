// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace gui {

/// One thing that happened to a submission.
struct HistoryLine
{
    QDateTime time; ///< invalid if it is not known
    QString words;  ///< in one line; whatever somebody else wrote is isolated in it
    QString more;   ///< what was said then; may be empty

    bool operator==(const HistoryLine &) const = default;
};

/// What happened to a submission, the newest last: each attempt to send it, that Comeet has it, and
/// each change of its status since.
QList<HistoryLine> historyOf(const submission::Entry &entry);

/// Whose clock told when it was confirmed, in words to stand after the time.
QString clockWords(const submission::Entry &entry);

} // namespace gui
