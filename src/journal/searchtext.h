// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/entry.h"

namespace journal {

/// Text as it is searched: without case, accents, points and invisible marks, in any script.
QString folded(const QString &text);

/// Everything that an entry is found by: names, email, phones, client, position, ids, note; and,
/// in words that nobody can type, its folder, account, position and status for the filters.
QString indexWords(const candidate::Candidate &candidate, const Place &place, Folder folder,
                   const QString &status);

/// The FTS5 expression for a query. Each typed word must begin a word of the entry, in any order;
/// a phone is also found by its digits alone, with or without the 0 or + that it is dialled with.
/// Whatever is typed, it is a text to FTS5 and never its syntax. It may find entries of other
/// folders, too.
QString matchExpression(const Query &query);

/// Whether the query asks for more than a folder, so that it needs matchExpression() at all.
bool isSearch(const Query &query);

} // namespace journal
