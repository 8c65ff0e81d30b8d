// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace candidate {

/// A file that goes with a candidate. It lies at `path`, or, if that is empty (a pasted picture),
/// in `content`. `size` is in bytes; size, `sha256` and `modified` are those of the file as it was
/// inspected: with another size or time it is not sent.
struct Attachment
{
    QString name;
    QString path;
    QByteArray content;
    qint64 size = 0;
    QByteArray sha256;
    QDateTime modified = {}; ///< invalid if it is not known

    bool operator==(const Attachment &) const = default;
};

/// Who stands behind the submission, e.g. the headhunter.
struct SourceContact
{
    QString fullName;
    QString email;
    QString phone;

    bool isEmpty() const { return fullName.isEmpty() && email.isEmpty() && phone.isEmpty(); }
    bool operator==(const SourceContact &) const = default;
};

/// A postal address; `country` is an ISO 3166-1 alpha-2 code.
struct Address
{
    QString country;
    QString city;
    QString state;
    QString zip;
    QString street;

    bool operator==(const Address &) const = default;
};

/// One row of the client's own fields.
struct CustomField
{
    QString key;
    QString value;

    bool operator==(const CustomField &) const = default;
};

/// Everything that POST /candidates takes, as the form holds it. An empty text means "not given".
/// `prospectStatus` holds one of prospectStatuses() or nothing.
struct Candidate
{
    QString positionUid;
    QString partnerCandidateId;
    QString firstName;
    QString middleName;
    QString lastName;
    QString email;
    QString phone;
    QString mobilePhone;
    QString nationalId;
    QString linkedinUrl;
    QString salaryExpectations;
    QString prospectStatus;
    std::optional<Attachment> resume;
    std::optional<Attachment> picture;
    QStringList links;
    QList<Attachment> files;
    SourceContact sourceContact;
    Address address;
    QList<CustomField> customFields;
    QString note;

    bool operator==(const Candidate &) const = default;
};

/// The values that Comeet knows for prospect_status, as they are sent.
const QStringList &prospectStatuses();

/// The candidate's names in a row, without doubled spaces; empty if there is none yet.
QString displayName(const Candidate &candidate);
/// What a list calls a candidate: the name, or, as long as none is typed, the name of the CV's file
/// or the email.
QString listedName(const Candidate &candidate);

/// A partner_candidate_id of ours: the date for people, and 30 random bits that keep the
/// candidates of an agency's computers apart, in letters that are not mistaken for each other.
QString makePartnerCandidateId(QDate today, quint32 random);

/// A text without what does not belong to it at both ends: spaces of any script, and the invisible
/// marks of direction that come along when something is copied from a Hebrew or Arabic page.
QString tidied(const QString &text);

/// A copy with tidied texts and without empty rows: what is validated and sent.
Candidate tidied(Candidate candidate);

} // namespace candidate

Q_DECLARE_METATYPE(candidate::Candidate)
