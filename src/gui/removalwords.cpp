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
    if (removal.doubts > 0)
        parts.append(Text::tr("%n candidate(s) that may have arrived", nullptr, removal.doubts));
    return QLocale().createSeparatedList(parts);
}

QString withCost(const QString &sentence, const submission::Removal &removal)
{
    return removal.doubts > 0
        ? Text::tr("%1 With that, Submittal can no longer find out whether they did.").arg(sentence)
        : sentence;
}

} // namespace gui
