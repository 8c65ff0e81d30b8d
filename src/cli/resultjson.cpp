// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/resultjson.h"

#include "candidate/outcomeword.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using candidate::ErrorKind;
using candidate::OutcomeKind;

void addError(QJsonObject &json, const candidate::Error &error)
{
    if (!error.sentence.isEmpty())
        json.insert(u"message"_s, error.sentence);
    if (!error.serverMessage.isEmpty())
        json.insert(u"server_message"_s, error.serverMessage);
    if (!error.detail.isEmpty())
        json.insert(u"detail"_s, error.detail);
}

QJsonValue uidJson(const candidate::CandidateUid &uid)
{
    bool ok = false;
    const qint64 number = uid.value.toLongLong(&ok);
    return uid.numeric && ok ? QJsonValue(number) : QJsonValue(uid.value);
}

QJsonArray problemsJson(const QList<candidate::Problem> &problems)
{
    QJsonArray array;
    for (const candidate::Problem &problem : problems) {
        QJsonObject row{
            {u"field"_s, QLatin1String(candidate::fieldInfo(problem.field).json)},
            {u"severity"_s,
             problem.remark.severity == candidate::Severity::Error ? u"error"_s : u"warning"_s},
            {u"message"_s, problem.remark.sentence}};
        if (problem.row >= 0)
            row.insert(u"row"_s, problem.row);
        array.append(row);
    }
    return array;
}

} // namespace

QJsonObject outcomeJson(const candidate::Outcome &outcome)
{
    QJsonObject json{{u"outcome"_s, candidate::outcomeWord(outcome.kind)}};
    if (outcome.kind == OutcomeKind::Created) {
        json.insert(u"candidate_uid"_s, uidJson(outcome.record.uid));
        json.insert(u"candidate"_s, outcome.record.json);
    }
    if (outcome.kind == OutcomeKind::Conflict && !outcome.existing.isEmpty())
        json.insert(u"candidate_uid"_s, uidJson(outcome.existing));
    if (!outcome.problems.isEmpty())
        json.insert(u"problems"_s, problemsJson(outcome.problems));
    if (outcome.retryAfter >= 0)
        json.insert(u"retry_after"_s, outcome.retryAfter);
    addError(json, outcome.error);
    return json;
}

ExitStatus exitStatus(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Created:
        return Done;
    case OutcomeKind::Conflict:
        return Conflict;
    case OutcomeKind::Invalid:
        return Invalid;
    case OutcomeKind::Refused:
        return Refused;
    case OutcomeKind::NotReached:
        return NotReached;
    case OutcomeKind::Unknown:
        break;
    }
    return Unknown;
}

QJsonObject errorJson(const candidate::Error &error)
{
    QJsonObject json{
        {u"outcome"_s, exitStatus(error) == Refused ? u"refused"_s : u"not_reached"_s}};
    addError(json, error);
    return json;
}

ExitStatus exitStatus(const candidate::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::NoPermission:
    case ErrorKind::NotFound:
    case ErrorKind::Merged:
    case ErrorKind::Conflict:
    case ErrorKind::TooLarge:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerUnavailable:
    case ErrorKind::Rejected:
        return Refused;
    default:
        return NotReached;
    }
}

} // namespace cli
