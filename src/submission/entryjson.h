// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/entry.h"

#include <QJsonObject>

namespace submission {

/// A candidate in the shape of Comeet's POST /candidates, whole but for the contents of its files:
/// each of them is {name, size, sha256 (hex)}. Texts that were not given are left out.
QJsonObject sentJson(const candidate::Candidate &candidate);

/// All that the record has of an entry: where it stands, what was sent, each attempt, Comeet's
/// newest answer and each change of its status. Times as in isoTime().
QJsonObject entryJson(const journal::Entry &entry);

/// Inserts nothing for a text that is empty.
void insertText(QJsonObject &json, const QString &key, const QString &text);

/// A stable English word for a state; never translated.
QString stateWord(journal::State state);

/// ISO 8601 in the local time zone with its offset, e.g. 2026-11-25T10:00:00+02:00; empty for an
/// invalid time.
QString isoTime(const QDateTime &time);

} // namespace submission
