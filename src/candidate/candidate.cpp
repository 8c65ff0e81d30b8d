// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/candidate.h"

#include "candidate/fields.h"

using namespace Qt::StringLiterals;

namespace candidate {

const QStringList &prospectStatuses()
{
    static const QStringList statuses {u"Sourced"_s,    u"Contacted"_s,      u"Responded"_s,
                                       u"Interested"_s, u"Not interested"_s, u"Do not contact"_s};
    return statuses;
}

QString displayName(const Candidate &candidate)
{
    return (candidate.firstName + u' ' + candidate.middleName + u' ' + candidate.lastName)
        .simplified();
}

Candidate tidied(Candidate candidate)
{
    for (const FieldInfo &info : fieldTable()) {
        if (info.text)
            info.text(candidate) = info.text(candidate).trimmed();
    }
    for (QString &link : candidate.links)
        link = link.trimmed();
    candidate.links.removeAll(QString());
    for (CustomField &row : candidate.customFields) {
        row.key = row.key.trimmed();
        row.value = row.value.trimmed();
    }
    candidate.customFields.removeAll(CustomField());
    return candidate;
}

} // namespace candidate
