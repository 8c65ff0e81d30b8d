// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QFont>
#include <QTimeZone>

class QTextDocument;

namespace gui {

/// How a proof is set and dated: what only the GUI thread knows.
struct ProofPaper
{
    QFont font;
    QFont digitFont; ///< whose digits are all as wide, for digests
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QTimeZone zone;
    QDateTime made;

    /// As the program looks, here and now. In the GUI thread.
    static ProofPaper ofProgram();
};

/// Marks a paragraph as a heading, by QTextBlock::userState().
inline constexpr int headingState = 1;

/// Writes the proof of a submission into a document without pages: what it proves and what not,
/// every field and file that was sent, what happened. In the thread of the document.
void writeProof(QTextDocument &document, const submission::Entry &entry, const ProofPaper &paper);

} // namespace gui
