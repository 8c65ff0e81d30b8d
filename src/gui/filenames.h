// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// How names of files, which anybody may have chosen, are put on screen.
namespace gui::filenames {

/// A name without what could forge another one: control characters and overrides of the writing
/// direction ("cv\u202Efdp.exe" would read as cvexe.pdf) become U+FFFD. The real name stays in the
/// attachment.
QString shown(const QString &name);
/// The same for a whole sentence that holds names: keeps direction isolates, which cannot forge.
QString shownSentence(const QString &sentence);
/// A shown name that keeps its own direction within a sentence of another one.
QString isolated(const QString &name);
/// What a badge says of a file's kind: "PDF", "DOCX"; "FILE" without a short extension.
QString badge(const QString &name);

} // namespace gui::filenames
