// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QString>

#include <span>

namespace candidate {

/// The attributes of POST /candidates in the order in which the form shows them.
enum class Field {
    PositionUid,
    PartnerCandidateId,
    FirstName,
    MiddleName,
    LastName,
    Email,
    MobilePhone,
    Phone,
    LinkedinUrl,
    NationalId,
    Resume,
    Picture,
    Files,
    Links,
    AddressCountry,
    AddressCity,
    AddressState,
    AddressZip,
    AddressStreet,
    ProspectStatus,
    SalaryExpectations,
    Note,
    ContactFullName,
    ContactEmail,
    ContactPhone,
    CustomFields,
};

/// What a text has to look like if it is given.
enum class Rule {
    Free,
    Email,
    WebAddress,  ///< http or https
    Choice,      ///< one of prospectStatuses()
    CountryCode, ///< two capital letters
};

/// One row of the one table about fields: everything that the form, the validation, the request
/// and the command line need to know of an attribute.
struct FieldInfo
{
    Field field;
    const char *key;   ///< name in the program: the object name of the field's editor
    const char *json;  ///< path in the API's JSON, parts joined by a dot
    const char *label; ///< in English, with a mnemonic; label() translates it
    bool needed;
    Rule rule;
    bool leftToRight; ///< stays left-to-right in a right-to-left window (emails, phones, uids)
    QString &(*text)(Candidate &); ///< the text in a Candidate; null for files and rows
};

/// All fields, in the order of Field.
std::span<const FieldInfo> fieldTable();
const FieldInfo &fieldInfo(Field field);

/// The translated label; with the mnemonic's '&' for a QLabel, without it for sentences.
QString label(Field field);
QString plainLabel(Field field);

/// The text of a field; empty for fields that are no text (files, links, custom fields).
QString fieldText(const Candidate &candidate, Field field);

} // namespace candidate
