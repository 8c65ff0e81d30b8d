// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/bodywriter.h"

#include "comeet/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::Error;
using candidate::Field;

namespace comeet {

namespace {

struct BodyText
{
    Q_DECLARE_TR_FUNCTIONS(comeet::CandidateBody)
};

// The file is named by its place in the form: its name may well be the candidate's.
Error localFile(const QString &sentence, const QString &name)
{
    return {candidate::ErrorKind::LocalFile, sentence.arg(name), {}, {}};
}

} // namespace

Error changedFile(const QString &name)
{
    return localFile(
        BodyText::tr("%1: the file has changed since it was added. Remove it and add it again."),
        name);
}

BodyWriter::BodyWriter(CandidateBody &body)
    : m_body(body)
{
}

std::optional<Error> BodyWriter::write(const candidate::Candidate &candidate)
{
    m_json += '{';
    for (const candidate::FieldInfo &info : candidate::fieldTable()) {
        if (Failure failure = writeField(candidate, info.field))
            return failure;
    }
    closeGroup();
    m_json += '}';
    endLiteral();
    return {};
}

BodyWriter::Failure BodyWriter::writeField(const candidate::Candidate &candidate, Field field)
{
    const char *key = candidate::fieldInfo(field).json;
    if (const QString text = candidate::fieldText(candidate, field); !text.isEmpty()) {
        writeKey(key);
        m_json += jsonText(text);
        return {};
    }
    if (field == Field::Resume || field == Field::Picture) {
        const auto &attachment = field == Field::Resume ? candidate.resume : candidate.picture;
        if (!attachment)
            return {};
        writeKey(key);
        return writeAttachment(*attachment, candidate::plainLabel(field));
    }
    if (field == Field::Files && !candidate.files.isEmpty()) {
        writeKey(key);
        return writeFiles(candidate.files);
    }
    if (field == Field::Links && !candidate.links.isEmpty()) {
        writeKey(key);
        writeLinks(candidate.links);
    }
    if (field == Field::CustomFields && !candidate.customFields.isEmpty()) {
        writeKey(key);
        writeCustomFields(candidate.customFields);
    }
    return {};
}

BodyWriter::Failure BodyWriter::writeFiles(const QList<Attachment> &files)
{
    m_json += '[';
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i > 0)
            m_json += ',';
        const QString name =
            BodyText::tr("%1, number %2")
                .arg(candidate::plainLabel(Field::Files), QLocale().toString(i + 1));
        if (Failure failure = writeAttachment(files.at(i), name))
            return failure;
    }
    m_json += ']';
    return {};
}

void BodyWriter::writeLinks(const QStringList &links)
{
    char before = '[';
    for (const QString &link : links) {
        m_json += before + QByteArray("{\"url\":") + jsonText(link) + '}';
        before = ',';
    }
    m_json += ']';
}

void BodyWriter::writeCustomFields(const QList<candidate::CustomField> &rows)
{
    char before = '{';
    for (const candidate::CustomField &row : rows) {
        m_json += before + jsonText(row.key) + ':' + jsonText(row.value);
        before = ',';
    }
    m_json += '}';
}

BodyWriter::Failure BodyWriter::writeAttachment(const Attachment &attachment, const QString &name)
{
    CandidateBody::Segment segment;
    segment.encoded = true;
    segment.name = name;
    segment.size = attachment.content.size();
    segment.bytes = attachment.content;
    if (!attachment.path.isEmpty()) {
        // Opening a FIFO would block for ever, so look first.
        const QFileInfo info(attachment.path);
        if (!info.isFile())
            return localFile(BodyText::tr("%1: the file is no longer there. Remove it, or add it "
                                          "again from where it is now."),
                             name);
        segment.bytes.clear();
        segment.file = std::make_unique<QFile>(attachment.path);
        if (!segment.file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return localFile(BodyText::tr("%1: the file cannot be read. Close it in other programs "
                                          "and check its permissions, or remove it."),
                             name);
        segment.size = segment.file->size();
        segment.modified = info.lastModified();
        const bool edited =
            attachment.modified.isValid() && segment.modified != attachment.modified;
        if (edited || segment.size != attachment.size)
            return changedFile(name);
    }
    m_json += "{\"name\":" + jsonText(attachment.name) + ",\"file\":\"";
    endLiteral();
    m_body.append(std::move(segment));
    m_json += "\"}";
    return {};
}

/// Writes the key of a value that follows, and the braces between its object and the last one.
void BodyWriter::writeKey(const QByteArray &path)
{
    const qsizetype dot = path.lastIndexOf('.');
    const QByteArray group = path.left(qMax<qsizetype>(dot, 0));
    if (group != m_group) {
        closeGroup();
        if (!group.isEmpty()) {
            separate();
            m_json += '"' + group + "\":{";
            m_needsComma = false;
        }
        m_group = group;
    }
    separate();
    m_json += '"' + path.mid(dot + 1) + "\":";
    m_needsComma = true;
}

void BodyWriter::closeGroup()
{
    if (!m_group.isEmpty())
        m_json += '}';
    m_needsComma = m_needsComma || !m_group.isEmpty();
    m_group.clear();
}

void BodyWriter::separate()
{
    if (m_needsComma)
        m_json += ',';
}

void BodyWriter::endLiteral()
{
    CandidateBody::Segment segment;
    segment.size = m_json.size();
    segment.bytes = std::exchange(m_json, {});
    m_body.append(std::move(segment));
}

} // namespace comeet
