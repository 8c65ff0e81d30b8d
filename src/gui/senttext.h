// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QList>
#include <QString>

namespace gui {

/// A field that was sent, as people read it.
struct SentText
{
    QString label;
    QString text;     ///< may have lines
    bool leftToRight; ///< whatever direction its text has

    bool operator==(const SentText &) const = default;
};

/// Every field of a candidate that was filled, but the files, in the order of the form. Position
/// and country have their names; `positionName` may be empty.
QList<SentText> sentTexts(const candidate::Candidate &candidate, const QString &positionName);

/// A file that was sent, and what it was sent as.
struct SentFile
{
    QString kind;
    candidate::Attachment file;
};

/// CV, picture, other files.
QList<SentFile> sentFiles(const candidate::Candidate &candidate);

} // namespace gui
