// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/candidatefile.h"

#include "candidate/fields.h"
#include "submission/attachmentinspector.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

using candidate::Attachment;
using candidate::Candidate;
using candidate::Field;
using candidate::Result;

constexpr qint64 maximumSize = 1LL << 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(submission::CandidateFile)
};

candidate::Unexpected<candidate::Error> bad(const QString &sentence)
{
    return candidate::Unexpected(
        candidate::Error{candidate::ErrorKind::BadInput, sentence, {}, {}});
}

Result<QString> textOf(const QJsonValue &value, const QString &name)
{
    if (value.isNull() || value.isUndefined())
        return QString();
    if (!value.isString())
        return bad(Text::tr("%1 must be a text in double quotes.").arg(name));
    return value.toString();
}

/// The file that lies at a path of the JSON's.
Result<Attachment> taken(const QString &path, const QString &name, const QDir &folder,
                         const FileTaking &taking)
{
    if (path.isEmpty())
        return bad(Text::tr("%1.path is empty.").arg(name));
    auto found = taking.file(folder.absoluteFilePath(path));
    if (!found) // its sentence does not say which file
        found.error().sentence = Text::tr("%1, \"%2\": %3").arg(name, path, found.error().sentence);
    return found;
}

Result<Attachment> attachmentOf(const QJsonValue &value, const QString &name, const QDir &folder,
                                const FileTaking &taking)
{
    if (!value.isObject())
        return bad(
            Text::tr("%1 must be an object with \"name\" and \"file\", or \"path\".").arg(name));
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key != "name"_L1 && key != "file"_L1 && key != "path"_L1)
            return bad(Text::tr("%1 has \"%2\", which the API does not know.").arg(name, key));
    }
    const auto fileName = textOf(object.value("name"_L1), name + ".name"_L1);
    if (!fileName)
        return candidate::Unexpected(fileName.error());
    if (const QJsonValue given = object.value("path"_L1); !given.isUndefined() && !given.isNull()) {
        const auto path = textOf(given, name + ".path"_L1);
        if (!path)
            return candidate::Unexpected(path.error());
        if (object.contains("file"_L1))
            return bad(Text::tr("%1 has both \"path\" and \"file\". Keep one of them.").arg(name));
        auto found = taken(*path, name, folder, taking);
        if (found && !fileName->isEmpty())
            found->name = *fileName;
        return found;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        object.value("file"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return bad(Text::tr("%1.file must be the file's bytes in base64.").arg(name));
    if (fileName->isEmpty())
        return bad(Text::tr("%1 needs a \"name\".").arg(name));
    return taking.bytes(*fileName, decoded.decoded);
}

/// Reads the JSON into a Candidate, attribute by attribute; the first error ends it.
class Reader
{
public:
    Reader(const QDir &folder, const FileTaking &taking)
        : m_folder(folder)
        , m_taking(taking)
    {
    }

    Result<Candidate> read(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end() && !m_error; ++it)
            readAttribute({}, it.key(), it.value());
        if (m_error)
            return candidate::Unexpected(*m_error);
        return m_candidate;
    }

private:
    void fail(const candidate::Error &error) { m_error = error; }
    void fail(const QString &sentence)
    {
        m_error = candidate::Error{candidate::ErrorKind::BadInput, sentence, {}, {}};
    }

    void failUnknown(const QString &path)
    {
        fail(Text::tr("\"%1\" is not an attribute of a candidate in Comeet's API.").arg(path));
    }

    /// `within` is empty, or the object's path with a dot.
    void readAttribute(const QString &within, const QString &key, const QJsonValue &value)
    {
        const QString path = within + key;
        if (key.contains(u'.')) { // would be taken for a path of the table
            failUnknown(path);
            return;
        }
        for (const candidate::FieldInfo &info : candidate::fieldTable()) {
            const QLatin1String json(info.json);
            if (path == json) {
                readField(info, path, value);
                return;
            }
            if (QString(json).startsWith(path + u'.')) {
                readNested(path, value);
                return;
            }
        }
        failUnknown(path);
    }

    void readNested(const QString &path, const QJsonValue &value)
    {
        if (value.isNull())
            return;
        if (!value.isObject()) {
            fail(Text::tr("%1 must be an object.").arg(path));
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && !m_error; ++it)
            readAttribute(path + u'.', it.key(), it.value());
    }

    void readField(const candidate::FieldInfo &info, const QString &name, const QJsonValue &value)
    {
        if (value.isNull())
            return;
        if (info.text) {
            if (const auto text = textOf(value, name))
                info.text(m_candidate) = *text;
            else
                fail(text.error());
            return;
        }
        switch (info.field) {
        case Field::Resume:
            readAttachment(value, name, m_candidate.resume);
            return;
        case Field::Picture:
            readAttachment(value, name, m_candidate.picture);
            return;
        case Field::CustomFields:
            readCustomFields(value, name);
            return;
        default:
            readArray(info.field, value, name);
        }
    }

    void readAttachment(const QJsonValue &value, const QString &name,
                        std::optional<Attachment> &place)
    {
        if (auto attachment = attachmentOf(value, name, m_folder, m_taking))
            place = *attachment;
        else
            fail(attachment.error());
    }

    void readCustomFields(const QJsonValue &value, const QString &name)
    {
        if (!value.isObject()) {
            fail(Text::tr("%1 must be an object of names and values.").arg(name));
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && !m_error; ++it) {
            if (it.value().isNull())
                continue;
            if (const auto text = textOf(it.value(), name + u'.' + it.key()))
                m_candidate.customFields.append({it.key(), *text});
            else
                fail(text.error());
        }
    }

    void readArray(Field field, const QJsonValue &value, const QString &name)
    {
        if (!value.isArray()) {
            fail(Text::tr("%1 must be a list in square brackets.").arg(name));
            return;
        }
        const QJsonArray array = value.toArray();
        for (int row = 0; row < array.size() && !m_error; ++row) {
            const QString rowName = u"%1[%2]"_s.arg(name).arg(row);
            if (field == Field::Links)
                readLink(array.at(row), rowName);
            else
                readFile(array.at(row), rowName);
        }
    }

    void readLink(const QJsonValue &value, const QString &name)
    {
        const QJsonObject object = value.toObject();
        if (object.size() != 1 || !object.value("url"_L1).isString())
            fail(Text::tr("%1 must be an object with a \"url\".").arg(name));
        else
            m_candidate.links.append(object.value("url"_L1).toString());
    }

    void readFile(const QJsonValue &value, const QString &name)
    {
        if (auto attachment = attachmentOf(value, name, m_folder, m_taking))
            m_candidate.files.append(*attachment);
        else
            fail(attachment.error());
    }

    QDir m_folder;
    const FileTaking &m_taking;
    Candidate m_candidate;
    std::optional<candidate::Error> m_error;
};

} // namespace

FileTaking::FileTaking()
    : file(inspectFileNow)
    , bytes(attachmentFromBytes)
{
}

Result<Candidate> readCandidate(const QByteArray &json, const QDir &folder,
                                const FileTaking &taking)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return bad(Text::tr("This is not valid JSON: %1 at byte %2.")
                       .arg(error.errorString())
                       .arg(error.offset));
    }
    if (!document.isObject())
        return bad(Text::tr("The JSON must be one object with a candidate's attributes."));
    return Reader(folder, taking).read(document.object());
}

Result<Candidate> readCandidateFile(const QString &path, const FileTaking &taking)
{
    const QFileInfo info(path);
    if (!info.exists())
        return bad(Text::tr("There is no file %1.").arg(path));
    if (!info.isFile()) // a FIFO would block for ever
        return bad(Text::tr("%1 is not a file.").arg(path));
    if (info.size() > maximumSize)
        return bad(Text::tr("%1 is too large. Use \"path\" for its files.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return readCandidate(file.readAll(), info.absoluteDir(), taking);
}

} // namespace submission
