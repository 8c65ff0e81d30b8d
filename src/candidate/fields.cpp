// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/fields.h"

#include <QCoreApplication>

#include <array>

namespace candidate {

namespace {

#define TEXT(member) [](Candidate &c) -> QString & { return c.member; }

constexpr std::array table{
    FieldInfo{Field::PositionUid, "positionUid", "position_uid",
              QT_TRANSLATE_NOOP("candidate::Field", "&Position"), true, Rule::Free, true,
              TEXT(positionUid)},
    FieldInfo{Field::PartnerCandidateId, "partnerCandidateId", "partner_candidate_id",
              QT_TRANSLATE_NOOP("candidate::Field", "Your candidate &id"), true, Rule::Free, true,
              TEXT(partnerCandidateId)},
    FieldInfo{Field::FirstName, "firstName", "first_name",
              QT_TRANSLATE_NOOP("candidate::Field", "&First name"), true, Rule::Free, false,
              TEXT(firstName)},
    FieldInfo{Field::MiddleName, "middleName", "middle_name",
              QT_TRANSLATE_NOOP("candidate::Field", "&Middle name"), false, Rule::Free, false,
              TEXT(middleName)},
    FieldInfo{Field::LastName, "lastName", "last_name",
              QT_TRANSLATE_NOOP("candidate::Field", "&Last name"), true, Rule::Free, false,
              TEXT(lastName)},
    FieldInfo{Field::Email, "email", "email", QT_TRANSLATE_NOOP("candidate::Field", "&Email"),
              false, Rule::Email, true, TEXT(email)},
    FieldInfo{Field::MobilePhone, "mobilePhone", "mobile_phone",
              QT_TRANSLATE_NOOP("candidate::Field", "M&obile phone"), false, Rule::Free, true,
              TEXT(mobilePhone)},
    FieldInfo{Field::Phone, "phone", "phone", QT_TRANSLATE_NOOP("candidate::Field", "P&hone"),
              false, Rule::Free, true, TEXT(phone)},
    FieldInfo{Field::LinkedinUrl, "linkedinUrl", "linkedin_url",
              QT_TRANSLATE_NOOP("candidate::Field", "Lin&kedIn"), false, Rule::WebAddress, true,
              TEXT(linkedinUrl)},
    FieldInfo{Field::NationalId, "nationalId", "national_id",
              QT_TRANSLATE_NOOP("candidate::Field", "National i&d"), false, Rule::Free, true,
              TEXT(nationalId)},
    FieldInfo{Field::Resume, "resume", "resume", QT_TRANSLATE_NOOP("candidate::Field", "C&V"),
              false, Rule::Free, false, nullptr},
    FieldInfo{Field::Picture, "picture", "picture",
              QT_TRANSLATE_NOOP("candidate::Field", "Pict&ure"), false, Rule::Free, false, nullptr},
    FieldInfo{Field::Files, "files", "files", QT_TRANSLATE_NOOP("candidate::Field", "Other file&s"),
              false, Rule::Free, false, nullptr},
    FieldInfo{Field::Links, "links", "links", QT_TRANSLATE_NOOP("candidate::Field", "&Web links"),
              false, Rule::WebAddress, true, nullptr},
    FieldInfo{Field::AddressCountry, "country", "address.country",
              QT_TRANSLATE_NOOP("candidate::Field", "&Country"), false, Rule::CountryCode, false,
              TEXT(address.country)},
    FieldInfo{Field::AddressCity, "city", "address.city",
              QT_TRANSLATE_NOOP("candidate::Field", "Cit&y"), false, Rule::Free, false,
              TEXT(address.city)},
    FieldInfo{Field::AddressState, "state", "address.state",
              QT_TRANSLATE_NOOP("candidate::Field", "S&tate"), false, Rule::Free, false,
              TEXT(address.state)},
    FieldInfo{Field::AddressZip, "zip", "address.zip",
              QT_TRANSLATE_NOOP("candidate::Field", "&Zip code"), false, Rule::Free, true,
              TEXT(address.zip)},
    FieldInfo{Field::AddressStreet, "street", "address.street",
              QT_TRANSLATE_NOOP("candidate::Field", "Street and num&ber"), false, Rule::Free, false,
              TEXT(address.street)},
    FieldInfo{Field::ProspectStatus, "prospectStatus", "prospect_status",
              QT_TRANSLATE_NOOP("candidate::Field", "Prospect st&atus"), false, Rule::Choice, false,
              TEXT(prospectStatus)},
    FieldInfo{Field::SalaryExpectations, "salaryExpectations", "salary_expectations",
              QT_TRANSLATE_NOOP("candidate::Field", "Sala&ry expectations"), false, Rule::Free,
              false, TEXT(salaryExpectations)},
    FieldInfo{Field::Note, "note", "note", QT_TRANSLATE_NOOP("candidate::Field", "&Note"), false,
              Rule::Free, false, TEXT(note)},
    FieldInfo{Field::ContactFullName, "contactFullName", "source_contact.full_name",
              QT_TRANSLATE_NOOP("candidate::Field", "Contact's full name (&1)"), false, Rule::Free,
              false, TEXT(sourceContact.fullName)},
    FieldInfo{Field::ContactEmail, "contactEmail", "source_contact.email",
              QT_TRANSLATE_NOOP("candidate::Field", "Contact's email (&2)"), false, Rule::Email,
              true, TEXT(sourceContact.email)},
    FieldInfo{Field::ContactPhone, "contactPhone", "source_contact.phone",
              QT_TRANSLATE_NOOP("candidate::Field", "Contact's phone (&3)"), false, Rule::Free,
              true, TEXT(sourceContact.phone)},
    FieldInfo{Field::CustomFields, "customFields", "custom_fields",
              QT_TRANSLATE_NOOP("candidate::Field", "Custom fields (&4)"), false, Rule::Free, false,
              nullptr},
};

#undef TEXT

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
