// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/fields.h"

#include <QCoreApplication>

#include <array>

namespace candidate {

namespace {

#define TEXT(member) [](Candidate &c) -> QString & { return c.member; }
#define LABEL(text) QT_TRANSLATE_NOOP("candidate::Field", text)

constexpr std::array table {
    FieldInfo {Field::PositionUid, "positionUid", "position_uid", LABEL("&Position"), true,
               Rule::Free, true, TEXT(positionUid)},
    FieldInfo {Field::PartnerCandidateId, "partnerCandidateId", "partner_candidate_id",
               LABEL("Your candidate &id"), true, Rule::Free, true, TEXT(partnerCandidateId)},
    FieldInfo {Field::FirstName, "firstName", "first_name", LABEL("&First name"), true, Rule::Free,
               false, TEXT(firstName)},
    FieldInfo {Field::MiddleName, "middleName", "middle_name", LABEL("&Middle name"), false,
               Rule::Free, false, TEXT(middleName)},
    FieldInfo {Field::LastName, "lastName", "last_name", LABEL("&Last name"), true, Rule::Free,
               false, TEXT(lastName)},
    FieldInfo {Field::Email, "email", "email", LABEL("&Email"), false, Rule::Email, true,
               TEXT(email)},
    FieldInfo {Field::MobilePhone, "mobilePhone", "mobile_phone", LABEL("M&obile phone"), false,
               Rule::Free, true, TEXT(mobilePhone)},
    FieldInfo {Field::Phone, "phone", "phone", LABEL("P&hone"), false, Rule::Free, true,
               TEXT(phone)},
    FieldInfo {Field::LinkedinUrl, "linkedinUrl", "linkedin_url", LABEL("Lin&kedIn"), false,
               Rule::WebAddress, true, TEXT(linkedinUrl)},
    FieldInfo {Field::NationalId, "nationalId", "national_id", LABEL("National i&d"), false,
               Rule::Free, true, TEXT(nationalId)},
    FieldInfo {Field::Resume, "resume", "resume", LABEL("C&V"), false, Rule::Free, false, nullptr},
    FieldInfo {Field::Picture, "picture", "picture", LABEL("Pict&ure"), false, Rule::Free, false,
               nullptr},
    FieldInfo {Field::Files, "files", "files", LABEL("Other file&s"), false, Rule::Free, false,
               nullptr},
    FieldInfo {Field::Links, "links", "links", LABEL("Links (&web)"), false, Rule::WebAddress, true,
               nullptr},
    FieldInfo {Field::AddressCountry, "country", "address.country", LABEL("&Country"), false,
               Rule::CountryCode, false, TEXT(address.country)},
    FieldInfo {Field::AddressCity, "city", "address.city", LABEL("Cit&y"), false, Rule::Free, false,
               TEXT(address.city)},
    FieldInfo {Field::AddressState, "state", "address.state", LABEL("S&tate"), false, Rule::Free,
               false, TEXT(address.state)},
    FieldInfo {Field::AddressZip, "zip", "address.zip", LABEL("&Zip code"), false, Rule::Free, true,
               TEXT(address.zip)},
    FieldInfo {Field::AddressStreet, "street", "address.street", LABEL("Street and num&ber"), false,
               Rule::Free, false, TEXT(address.street)},
    FieldInfo {Field::ProspectStatus, "prospectStatus", "prospect_status", LABEL("Prospect st&atus"),
               false, Rule::Choice, false, TEXT(prospectStatus)},
    FieldInfo {Field::SalaryExpectations, "salaryExpectations", "salary_expectations",
               LABEL("Sala&ry expectations"), false, Rule::Free, false, TEXT(salaryExpectations)},
    FieldInfo {Field::Note, "note", "note", LABEL("&Note"), false, Rule::Free, false, TEXT(note)},
    FieldInfo {Field::ContactFullName, "contactFullName", "source_contact.full_name",
               LABEL("Contact's full name (&1)"), false, Rule::Free, false,
               TEXT(sourceContact.fullName)},
    FieldInfo {Field::ContactEmail, "contactEmail", "source_contact.email",
               LABEL("Contact's email (&2)"), false, Rule::Email, true, TEXT(sourceContact.email)},
    FieldInfo {Field::ContactPhone, "contactPhone", "source_contact.phone",
               LABEL("Contact's phone (&3)"), false, Rule::Free, true, TEXT(sourceContact.phone)},
    FieldInfo {Field::CustomFields, "customFields", "custom_fields", LABEL("Custom fields (&4)"),
               false, Rule::Free, false, nullptr},
};

#undef TEXT
#undef LABEL

} // namespace

std::span<const FieldInfo> fieldTable()
{
    return table;
}

const FieldInfo &fieldInfo(Field field)
{
    return table.at(static_cast<std::size_t>(field));
}

QString label(Field field)
{
    return QCoreApplication::translate("candidate::Field", fieldInfo(field).label);
}

QString plainLabel(Field field)
{
    QString text = label(field);
    // "Contact's email (&2)": where a label has no free letter, its mnemonic stands in brackets.
    if (const auto bracket = text.indexOf(QLatin1String(" (&")); bracket > 0)
        text.truncate(bracket);
    return text.remove(u'&');
}

QString fieldText(const Candidate &candidate, Field field)
{
    const auto text = fieldInfo(field).text;
    return text ? text(const_cast<Candidate &>(candidate)) : QString(); // only read from here
}

} // namespace candidate
