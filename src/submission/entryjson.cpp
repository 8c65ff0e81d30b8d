// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/entryjson.h"

#include "candidate/fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

using candidate::Candidate;
using candidate::Field;

/// Puts a value under the field's path in the API's JSON, whose parts are joined by a dot.
void insertAt(QJsonObject &json, Field field, const QJsonValue &value)
{
    const QString path = QString::fromLatin1(candidate::fieldInfo(field).json);
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        json.insert(path, value);
        return;
    }
    QJsonObject group = json.value(path.left(dot)).toObject();
    group.insert(path.mid(dot + 1), value);
    json.insert(path.left(dot), group);
}

QJsonObject fileJson(const candidate::Attachment &file)
{
    QJsonObject json{{u"name"_s, file.name}, {u"size"_s, file.size}};
    insertText(json, u"sha256"_s, QString::fromLatin1(file.sha256.toHex()));
    return json;
}

QJsonArray filesJson(const QList<candidate::Attachment> &files)
{
    QJsonArray array;
    for (const auto &file : files)
        array.append(fileJson(file));
    return array;
}

QJsonArray linksJson(const QStringList &links)
{
    QJsonArray array;
    for (const QString &link : links)
        array.append(QJsonObject{{u"url"_s, link}});
    return array;
}

QJsonObject customFieldsJson(const QList<candidate::CustomField> &fields)
{
    QJsonObject json;
    for (const auto &field : fields)
        json.insert(field.key, field.value);
    return json;
}

void insertTime(QJsonObject &json, const QString &key, const QDateTime &time)
{
    insertText(json, key, isoTime(time));
}

QJsonValue uidJson(const candidate::CandidateUid &uid)
{
    bool ok = false;
    const qint64 number = uid.value.toLongLong(&ok);
    return uid.numeric && ok ? QJsonValue(number) : QJsonValue(uid.value);
}

QJsonObject attemptJson(const journal::Attempt &attempt)
{
    QJsonObject json{{u"number"_s, attempt.number}};
    insertTime(json, u"started_at"_s, attempt.started);
    insertTime(json, u"ended_at"_s, attempt.ended);
    insertText(json, u"outcome"_s, attempt.outcome);
    insertText(json, u"message"_s, attempt.sentence);
    insertText(json, u"server_message"_s, attempt.serverMessage);
    insertText(json, u"detail"_s, attempt.detail);
    return json;
}

QJsonObject changeJson(const journal::StatusChange &change)
{
    QJsonObject json{{u"from"_s, change.from}, {u"to"_s, change.to}};
    insertTime(json, u"seen_at"_s, change.seen);
    insertTime(json, u"changed_at"_s, change.when);
    return json;
}

template <typename T>
QJsonArray arrayOf(const QList<T> &list, QJsonObject (*toJson)(const T &))
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject sentJson(const Candidate &candidate)
{
    QJsonObject json;
    for (const auto &info : candidate::fieldTable()) {
        if (const QString text = candidate::fieldText(candidate, info.field); !text.isEmpty())
            insertAt(json, info.field, text);
    }
    if (candidate.resume)
        insertAt(json, Field::Resume, fileJson(*candidate.resume));
    if (candidate.picture)
        insertAt(json, Field::Picture, fileJson(*candidate.picture));
    if (!candidate.files.isEmpty())
        insertAt(json, Field::Files, filesJson(candidate.files));
    if (!candidate.links.isEmpty())
        insertAt(json, Field::Links, linksJson(candidate.links));
    if (!candidate.customFields.isEmpty())
        insertAt(json, Field::CustomFields, customFieldsJson(candidate.customFields));
    return json;
}

QJsonObject entryJson(const journal::Entry &entry)
{
    const journal::Summary &summary = entry.summary;
    QJsonObject json{{u"state"_s, stateWord(summary.state)},
                     {u"candidate"_s, sentJson(entry.candidate)},
                     {u"attempts"_s, arrayOf(entry.attempts, attemptJson)},
                     {u"status_changes"_s, arrayOf(entry.changes, changeJson)}};
    insertText(json, u"account"_s, summary.place.accountId);
    insertText(json, u"client"_s, summary.place.clientName);
    insertText(json, u"position"_s, summary.place.positionName);
    insertText(json, u"status"_s, summary.status);
    insertText(json, u"remark"_s, summary.remark);
    insertTime(json, u"created_at"_s, entry.created);
    insertTime(json, u"changed_at"_s, summary.changed);
    insertTime(json, u"queued_at"_s, summary.queued);
    insertTime(json, u"submitted_at"_s, entry.confirmedAt);
    insertTime(json, u"next_try_at"_s, summary.nextTry);
    insertTime(json, u"copies_removed_at"_s, entry.copiesRemoved);
    insertTime(json, u"personal_removed_at"_s, entry.personalRemoved);
    if (!entry.uid.isEmpty())
        json.insert(u"candidate_uid"_s, uidJson(entry.uid));
    if (!entry.answer.isEmpty())
        json.insert(u"answer"_s, entry.answer);
    return json;
}

void insertText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QString stateWord(journal::State state)
{
    switch (state) {
    case journal::State::Draft:
        return u"draft"_s;
    case journal::State::Queued:
        return u"queued"_s;
    case journal::State::Sending:
        return u"sending"_s;
    case journal::State::Unknown:
        return u"unknown"_s;
    case journal::State::Refused:
        return u"refused"_s;
    case journal::State::Confirmed:
        break;
    }
    return u"confirmed"_s;
}

QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace submission
