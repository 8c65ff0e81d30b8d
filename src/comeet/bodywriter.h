// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fields.h"
#include "comeet/requestbody.h"

#include <QByteArray>

namespace comeet {

/// The error of a file that is no longer what was inspected; `name` is the user's word for it.
candidate::Error changedFile(const QString &name);

/// Turns a candidate into the segments of a CandidateBody: the fields of the field table in its
/// order, only those that are filled, and an object only if a part of it is.
class BodyWriter
{
public:
    explicit BodyWriter(CandidateBody &body);

    /// Opens the files on the way; ends at the first that cannot be sent.
    std::optional<candidate::Error> write(const candidate::Candidate &candidate);

private:
    using Failure = std::optional<candidate::Error>;

    Failure writeField(const candidate::Candidate &candidate, candidate::Field field);
    Failure writeFiles(const QList<candidate::Attachment> &files);
    void writeLinks(const QStringList &links);
    void writeCustomFields(const QList<candidate::CustomField> &rows);
    Failure writeAttachment(const candidate::Attachment &attachment, const QString &name);
    void writeKey(const QByteArray &path);
    void closeGroup();
    void separate();
    void endLiteral();

    CandidateBody &m_body;
    QByteArray m_json;  ///< literal text that no segment holds yet
    QByteArray m_group; ///< the object that is open, e.g. "address"
    bool m_needsComma = false;
};

} // namespace comeet
