// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/candidatejson.h"

#include "candidate/fields.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::Candidate;
using candidate::Field;

namespace journal {

namespace {

QString keyOf(Field field)
{
    return QString::fromLatin1(candidate::fieldInfo(field).key);
}

QJsonObject attachmentJson(const Attachment &attachment)
{
    QJsonObject json{{u"name"_s, attachment.name}, {u"size"_s, attachment.size}};
    if (!attachment.path.isEmpty())
        json.insert(u"path"_s, attachment.path);
    if (!attachment.sha256.isEmpty())
        json.insert(u"sha256"_s, QString::fromLatin1(attachment.sha256.toHex()));
    if (!attachment.content.isEmpty())
        json.insert(u"content"_s, QString::fromLatin1(attachment.content.toBase64()));
    if (attachment.modified.isValid())
        json.insert(u"modified"_s, attachment.modified.toMSecsSinceEpoch());
    return json;
}

Attachment attachmentFrom(const QJsonValue &json)
{
    const QJsonValue modified = json["modified"_L1];
    return {json["name"_L1].toString(),
            json["path"_L1].toString(),
            QByteArray::fromBase64(json["content"_L1].toString().toLatin1()),
            json["size"_L1].toInteger(),
            QByteArray::fromHex(json["sha256"_L1].toString().toLatin1()),
            modified.isDouble() ? QDateTime::fromMSecsSinceEpoch(modified.toInteger())
                                : QDateTime()};
}

std::optional<Attachment> optionalFrom(const QJsonObject &json, Field field)
{
    const QJsonValue value = json.value(keyOf(field));
    return value.isObject() ? std::optional(attachmentFrom(value)) : std::nullopt;
}

template <typename List, typename ToJson>
void insertRows(QJsonObject &json, Field field, const List &rows, ToJson toJson)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toJson(row));
    if (!array.isEmpty())
        json.insert(keyOf(field), array);
}

QJsonArray rowsOf(const QJsonObject &json, Field field)
{
    return json.value(keyOf(field)).toArray();
}

} // namespace

QJsonObject candidateJson(const Candidate &candidate)
{
    QJsonObject json;
    for (const auto &info : candidate::fieldTable()) {
        if (const QString text = candidate::fieldText(candidate, info.field); !text.isEmpty())
            json.insert(QString::fromLatin1(info.key), text);
    }
    if (candidate.resume)
        json.insert(keyOf(Field::Resume), attachmentJson(*candidate.resume));
    if (candidate.picture)
        json.insert(keyOf(Field::Picture), attachmentJson(*candidate.picture));
    insertRows(json, Field::Files, candidate.files, attachmentJson);
    insertRows(json, Field::Links, candidate.links,
               [](const QString &link) { return QJsonValue(link); });
    insertRows(json, Field::CustomFields, candidate.customFields,
               [](const candidate::CustomField &field) {
                   return QJsonObject{{u"key"_s, field.key}, {u"value"_s, field.value}};
               });
    return json;
}

Candidate candidateFromJson(const QJsonObject &json)
{
    Candidate candidate;
    for (const auto &info : candidate::fieldTable()) {
        if (info.text)
            info.text(candidate) = json.value(QLatin1String(info.key)).toString();
    }
    candidate.resume = optionalFrom(json, Field::Resume);
    candidate.picture = optionalFrom(json, Field::Picture);
    for (const QJsonValue row : rowsOf(json, Field::Files))
        candidate.files.append(attachmentFrom(row));
    for (const QJsonValue row : rowsOf(json, Field::Links))
        candidate.links.append(row.toString());
    for (const QJsonValue row : rowsOf(json, Field::CustomFields))
        candidate.customFields.append({row["key"_L1].toString(), row["value"_L1].toString()});
    return candidate;
}

QList<Attachment> attachmentsOf(const Candidate &candidate)
{
    QList<Attachment> all = candidate.files;
    if (candidate.picture)
        all.prepend(*candidate.picture);
    if (candidate.resume)
        all.prepend(*candidate.resume);
    return all;
}

} // namespace journal
