// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/validation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candidate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(candidate::Validation)
};

Problem error(Field field, const QString &sentence, int row = -1)
{
    return {field, row, {Severity::Error, sentence}};
}

QString emailProblem(const QString &email)
{
    const auto at = email.lastIndexOf(u'@');
    if (at < 0)
        return Text::tr("The @ is missing, e.g. noa@example.com");
    if (at == 0)
        return Text::tr("The part before @ is missing, e.g. noa@example.com");
    const QString domain = email.mid(at + 1);
    if (domain.isEmpty())
        return Text::tr("The part after @ is missing, e.g. noa@example.com");
    if (email.indexOf(u'@') != at)
        return Text::tr("There is more than one @. Enter a single address.");
    // Control characters could forge a header in a mail program that takes the address over.
    static const QRegularExpression forbidden(u"[\\s\\p{Z}\\p{C},;<>()\\[\\]\\\\\"]"_s);
    if (email.contains(forbidden))
        return Text::tr("Enter a single address without spaces, e.g. noa@example.com");
    if (!domain.contains(u'.') || domain.startsWith(u'.') || domain.endsWith(u'.')
        || domain.contains(".."_L1)) {
        return Text::tr("%1 is not a complete domain, e.g. example.com").arg(domain);
    }
    return {};
}

QString webAddressProblem(const QString &address)
{
    // example.com:8080 and localhost:80 have a port there, not a scheme.
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+-]*:(?!\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaces(u"[\\s\\p{Z}\\p{Cc}]"_s);
    if (address.contains(spaces))
        return Text::tr("A web address has no spaces. Enter one address, e.g. https://example.com");
    // Browsers let people copy [ ] and | unescaped: as lenient as they are.
    const QUrl url(address, QUrl::TolerantMode);
    const QString given = url.scheme().toLower();
    if (given != "http"_L1 && given != "https"_L1) {
        return address.contains(scheme)
            ? Text::tr("Only http and https addresses can be sent, e.g. https://example.com")
            : Text::tr("Begin the address with https://, e.g. https://example.com");
    }
    if (!url.isValid() || url.host().isEmpty())
        return Text::tr("The part after %1:// is missing or not an address").arg(given);
    return {};
}

QString ruleProblem(Rule rule, const QString &text)
{
    switch (rule) {
    case Rule::Free:
        return {};
    case Rule::Email:
        return emailProblem(text);
    case Rule::WebAddress:
        return webAddressProblem(text);
    case Rule::Choice:
        return prospectStatuses().contains(text)
            ? QString()
            : Text::tr("Comeet knows only these: %1").arg(prospectStatuses().join(u", "_s));
    case Rule::CountryCode: {
        static const QRegularExpression code(u"^[A-Z]{2}$"_s);
        return code.match(text).hasMatch()
            ? QString()
            : Text::tr("Choose a country from the list, or enter its two-letter code, e.g. US");
    }
    }
    return {};
}

bool isNeeded(const Candidate &candidate, const FieldInfo &info)
{
    // [doc] email is needed if a source contact is given; [newest reference] so is the name.
    if (info.field == Field::ContactEmail || info.field == Field::ContactFullName)
        return !tidied(candidate).sourceContact.isEmpty();
    return info.needed;
}

QList<Problem> textProblems(const Candidate &candidate, const FieldInfo &info)
{
    const QString text = tidied(fieldText(candidate, info.field));
    if (text.isEmpty()) {
        if (!isNeeded(candidate, info))
            return {};
        if (info.field == Field::ContactEmail)
            return {error(info.field, Text::tr("A source contact needs an email address"))};
        if (info.field == Field::ContactFullName)
            return {error(info.field, Text::tr("A source contact needs a full name"))};
        return {error(info.field, Text::tr("%1 is needed").arg(plainLabel(info.field)))};
    }
    const QString sentence = ruleProblem(info.rule, text);
    return sentence.isEmpty() ? QList<Problem>() : QList<Problem>{error(info.field, sentence)};
}

QList<Problem> attachmentProblems(Field field, AttachmentKind kind,
                                  const QList<Attachment> &attachments)
{
    QList<Problem> problems;
    for (int row = 0; row < attachments.size(); ++row) {
        const Attachment &attachment = attachments.at(row);
        if (const auto remark = remarkOn(kind, attachment.name, attachment.size))
            problems.append({field, kind == AttachmentKind::File ? row : -1, *remark});
    }
    return problems;
}

QList<Problem> linkProblems(const QStringList &links)
{
    QList<Problem> problems;
    for (int row = 0; row < links.size(); ++row) {
        const QString link = tidied(links.at(row));
        if (link.isEmpty())
            continue;
        if (const QString sentence = webAddressProblem(link); !sentence.isEmpty())
            problems.append(error(Field::Links, sentence, row));
    }
    return problems;
}

QList<Problem> customFieldProblems(const QList<CustomField> &rows)
{
    QList<Problem> problems;
    QSet<QString> seen;
    for (int row = 0; row < rows.size(); ++row) {
        const QString key = tidied(rows.at(row).key);
        const QString value = tidied(rows.at(row).value);
        if (key.isEmpty() && value.isEmpty())
            continue;
        if (key.isEmpty()) {
            problems.append(error(Field::CustomFields, Text::tr("The field needs a name"), row));
        } else if (value.isEmpty()) {
            problems.append(
                error(Field::CustomFields,
                      Text::tr("%1 has no value. Enter one, or remove the field.").arg(key), row));
        } else if (seen.contains(key)) {
            problems.append(
                error(Field::CustomFields,
                      Text::tr("%1 is there twice. Rename or remove one of them.").arg(key), row));
        }
        seen.insert(key);
    }
    return problems;
}

QList<Attachment> asList(const std::optional<Attachment> &attachment)
{
    return attachment ? QList<Attachment>{*attachment} : QList<Attachment>();
}

} // namespace

QList<Problem> validate(const Candidate &candidate, Field field)
{
    const FieldInfo &info = fieldInfo(field);
    if (info.text)
        return textProblems(candidate, info);
    if (field == Field::Resume)
        return attachmentProblems(field, AttachmentKind::Resume, asList(candidate.resume));
    if (field == Field::Picture)
        return attachmentProblems(field, AttachmentKind::Picture, asList(candidate.picture));
    if (field == Field::Files)
        return attachmentProblems(field, AttachmentKind::File, candidate.files);
    if (field == Field::Links)
        return linkProblems(candidate.links);
    return customFieldProblems(candidate.customFields);
}

QList<Problem> validate(const Candidate &candidate)
{
    QList<Problem> problems;
    for (const FieldInfo &info : fieldTable())
        problems += validate(candidate, info.field);
    return problems;
}

bool hasError(const QList<Problem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.remark.severity == Severity::Error;
    });
}

} // namespace candidate
