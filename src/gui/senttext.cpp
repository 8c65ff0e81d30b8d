// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/senttext.h"

#include "candidate/fields.h"
#include "gui/countries.h"
#include "gui/prospectstatus.h"

#include <QCoreApplication>

namespace gui {

using candidate::Field;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::SentText)
};

QString shownText(const candidate::Candidate &candidate, Field field, const QString &positionName)
{
    const QString text = candidate::fieldText(candidate, field);
    if (field == Field::Links)
        return candidate.links.join(u'\n');
    if (field == Field::AddressCountry)
        return countryName(text);
    if (field == Field::ProspectStatus)
        return prospectStatusText(text);
    if (field == Field::PositionUid && !positionName.isEmpty() && positionName != text)
        return positionName + u'\n' + text; // two lines: each in its own direction
    return text;
}

} // namespace

QList<SentText> sentTexts(const candidate::Candidate &candidate, const QString &positionName)
{
    QList<SentText> texts;
    for (const candidate::FieldInfo &info : candidate::fieldTable()) {
        const QString text = shownText(candidate, info.field, positionName);
        // A position's name has the direction of its script; a bare uid has none of its own.
        const bool named = info.field == Field::PositionUid && !positionName.isEmpty();
        if (!text.isEmpty())
            texts.append({candidate::plainLabel(info.field), text, info.leftToRight && !named});
    }
    for (const candidate::CustomField &field : candidate.customFields) {
        if (!field.value.isEmpty())
            texts.append({field.key, field.value, false});
    }
    return texts;
}

QList<SentFile> sentFiles(const candidate::Candidate &candidate)
{
    QList<SentFile> files;
    if (candidate.resume)
        files.append({candidate::plainLabel(Field::Resume), *candidate.resume});
    if (candidate.picture)
        files.append({candidate::plainLabel(Field::Picture), *candidate.picture});
    for (const candidate::Attachment &file : candidate.files)
        files.append({Text::tr("File"), file});
    return files;
}

} // namespace gui
