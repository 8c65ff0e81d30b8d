// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/proofdocument.h"

#include <QByteArray>

namespace gui {

/// The proof of a submission as a PDF: A4, numbered pages. It may be asked for in any thread.
QByteArray proofPdf(const submission::Entry &entry, const ProofPaper &paper);

} // namespace gui
