// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/removalwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::RemovalWords)
};

} // namespace

QString removalWords(const submission::Removal &removal)
{
    QStringList parts;
    if (removal.copies > 0)
        parts.append(Text::tr("%n copy(ies) of files", nullptr, removal.copies));
    if (removal.candidates > 0)
        parts.append(
            Text::tr("everything personal of %n candidate(s)", nullptr, removal.candidates));
    if (removal.drafts > 0)
        parts.append(Text::tr("%n idle draft(s)", nullptr, removal.drafts));
    return QLocale().createSeparatedList(parts);
}

} // namespace gui
