// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// What "the same text" means when somebody searches: case, accents and points do not count.
namespace gui::searchtext {

/// The text without case, accents and Hebrew points, each run of spaces as one.
QString folded(const QString &text);

/// The folded words of a query; signs that only separate ("·", ",") are no words.
QStringList words(const QString &query);

/// Whether a folded text holds all of the words, in any order.
bool holdsAll(const QString &foldedText, const QStringList &words);

} // namespace gui::searchtext
