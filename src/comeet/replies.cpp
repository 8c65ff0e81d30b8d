// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/replies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using candidate::CandidateRecord;
using candidate::CandidateUid;
using candidate::PipelineStep;
using candidate::Position;
using candidate::StepState;

namespace comeet {

namespace {

constexpr qsizetype longestMessage = 1000;

QDateTime timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // Comeet's times end in Z; one without means the same.
    if (time.timeSpec() == Qt::LocalTime)
        return QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
    return time.toUTC();
}

QUrl profileUrlFrom(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool usable = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
    return usable ? url : QUrl();
}

PipelineStep stepFrom(const QJsonObject &json, StepState state)
{
    PipelineStep step;
    step.uid = uidFrom(json["position_step_uid"_L1]).value;
    step.name = json["name"_L1].toString();
    step.type = json["type"_L1].toString();
    step.scheduled = timeFrom(json["time_scheduled"_L1]);
    step.completed = timeFrom(json["time_completed"_L1]);
    step.state = state;
    return step;
}

QList<PipelineStep> stepsFrom(const QJsonObject &json)
{
    QList<PipelineStep> steps;
    const auto append = [&](QLatin1String key, StepState state) {
        const QJsonArray array = json[key].toArray();
        for (const QJsonValue &value : array) {
            if (value.isObject())
                steps.append(stepFrom(value.toObject(), state));
        }
    };
    append("completed_steps"_L1, StepState::Completed);
    append("current_steps"_L1, StepState::Current);
    append("future_steps"_L1, StepState::Future);
    return candidate::orderedSteps(steps);
}

/// A text, or the name of an object that has one.
QString nameFrom(const QJsonValue &value)
{
    return value.isObject() ? value["name"_L1].toString() : value.toString();
}

QString locationFrom(const QJsonValue &value)
{
    if (const QString name = nameFrom(value); !name.isEmpty())
        return name;
    QStringList parts{value["city"_L1].toString(), value["country"_L1].toString()};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

/// Embedding, override and isolate marks: they could make the window's own words read otherwise.
bool turnsDirection(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069')
        || c == u'\u200e' || c == u'\u200f' || c == u'\u061c';
}

} // namespace

std::optional<QJsonObject> parseObject(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

CandidateUid uidFrom(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString(), false};
    // A number that is not whole, or larger than can be exact, names nobody.
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? CandidateUid{QString::number(number), true} : CandidateUid();
}

CandidateRecord candidateFrom(const QJsonObject &json)
{
    CandidateRecord record;
    record.uid = uidFrom(json["uid"_L1]);
    record.positionUid = uidFrom(json["position_uid"_L1]).value;
    record.firstName = json["first_name"_L1].toString();
    record.middleName = json["middle_name"_L1].toString();
    record.lastName = json["last_name"_L1].toString();
    record.status = json["status"_L1].toString();
    record.profileUrl = profileUrlFrom(json["URL"_L1]);
    record.created = timeFrom(json["time_created"_L1]);
    record.statusChanged = timeFrom(json["time_last_status_changed"_L1]);
    record.deleted = json["deleted"_L1].toBool();
    record.steps = stepsFrom(json);
    record.json = json;
    return record;
}

std::optional<PositionsPage> positionsFrom(const QJsonObject &json)
{
    if (!json["positions"_L1].isArray())
        return {};
    PositionsPage page;
    const QJsonArray positions = json["positions"_L1].toArray();
    for (const QJsonValue &value : positions) {
        const Position position{uidFrom(value["uid"_L1]).value, value["name"_L1].toString(),
                                nameFrom(value["department"_L1]),
                                locationFrom(value["location"_L1])};
        if (!position.uid.isEmpty()) // the uid is what is sent
            page.positions.append(position);
    }
    page.nextPage = QUrl(json["next_page"_L1].toString(), QUrl::StrictMode);
    return page;
}

std::optional<QStringList> deletedFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return {};
    QStringList uids;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const CandidateUid uid = uidFrom(value.isObject() ? value["uid"_L1] : value);
        if (!uid.isEmpty())
            uids.append(uid.value);
    }
    return uids;
}

ErrorBody errorBodyFrom(const QByteArray &body)
{
    const std::optional<QJsonObject> json = parseObject(body);
    if (!json)
        return {};
    return {json->value("error"_L1).toString(), plainMessage(json->value("message"_L1).toString()),
            uidFrom(json->value("candidate_uid"_L1))};
}

QString plainMessage(const QString &text)
{
    QString plain = text.left(longestMessage * 4); // no more work than the result is worth
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    plain.removeIf(turnsDirection);
    plain = plain.simplified();
    if (plain.size() <= longestMessage)
        return plain;
    plain.truncate(longestMessage);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + u'\u2026';
}

} // namespace comeet
