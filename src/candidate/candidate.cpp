// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/candidate.h"

#include "candidate/fields.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace candidate {

const QStringList &prospectStatuses()
{
    static const QStringList statuses{u"Sourced"_s,    u"Contacted"_s,      u"Responded"_s,
                                      u"Interested"_s, u"Not interested"_s, u"Do not contact"_s};
    return statuses;
}

QString displayName(const Candidate &candidate)
{
    return (candidate.firstName + u' ' + candidate.middleName + u' ' + candidate.lastName)
        .simplified();
}

QString listedName(const Candidate &candidate)
{
    QString name = displayName(candidate);
    if (name.isEmpty() && candidate.resume)
        name = candidate.resume->name.simplified();
    return name.isEmpty() ? candidate.email.simplified() : name;
}

QString makePartnerCandidateId(QDate today, quint32 random)
{
    // Crockford's base 32: no I, L, O, U.
    static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text;
    for (int i = 0; i < 6; ++i, random >>= 5)
        text.append(QLatin1Char(letters[random & 31U]));
    return text + u'-' + today.toString(u"yyyyMMdd"_s);
}

QString tidied(const QString &text)
{
    const auto isMargin = [](QChar c) {
        return c.isSpace() || c == u'\u200b' || c == u'\u200e' || c == u'\u200f' || c == u'\u061c'
            || (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069')
            || c == u'\ufeff';
    };
    const auto begin = std::find_if_not(text.cbegin(), text.cend(), isMargin);
    const auto end = std::find_if_not(text.crbegin(), std::make_reverse_iterator(begin), isMargin);
    return text.sliced(begin - text.cbegin(), end.base() - begin);
}

Candidate tidied(Candidate candidate)
{
    for (const FieldInfo &info : fieldTable()) {
        if (info.text)
            info.text(candidate) = tidied(info.text(candidate));
    }
    for (QString &link : candidate.links)
        link = tidied(link);
    candidate.links.removeAll(QString());
    for (CustomField &row : candidate.customFields) {
        row.key = tidied(row.key);
        row.value = tidied(row.value);
    }
    candidate.customFields.removeAll(CustomField());
    return candidate;
}

} // namespace candidate
