// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/resultjson.h"

#include "candidate/outcomeword.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using candidate::ErrorKind;
using candidate::OutcomeKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::ResultJson)
};

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

/// Nothing is there, nor remains of what was: that is a slip in the folder's name, and no damage.
bool wasNeverThere(const submission::ProfileCheck &check)
{
    return check.record == journal::Condition::Missing && check.backups == 0
        && check.setAside.isEmpty();
}

QString outcomeOf(const submission::ProfileCheck &check)
{
    if (check.isSound())
        return u"sound"_s;
    return wasNeverThere(check) ? u"missing"_s : u"damaged"_s;
}

QString sentenceOf(const submission::ProfileCheck &check)
{
    switch (check.record) {
    case journal::Condition::Missing:
        return Text::tr("There is no record in this profile. Give the folder of another with "
                        "--profile, or submit a candidate first.");
    case journal::Condition::Newer:
        return Text::tr("This record was written by a newer Submittal. Install that version again "
                        "to open it; nothing was changed.");
    case journal::Condition::Damaged:
        return Text::tr("The record is damaged. Open Submittal: it sets the record aside and takes "
                        "the newest backup in its place.");
    case journal::Condition::Good:
        break;
    }
    if (check.copies.isEmpty())
        return Text::tr("The record and the copies of the files are sound.");
    return Text::tr("%n copy(ies) of files are damaged or missing. Add those files again to the "
                    "drafts that need them.",
                    nullptr, int(check.copies.damaged.size() + check.copies.missing.size()));
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

QJsonObject checkJson(const submission::ProfileCheck &check)
{
    QJsonObject json{{u"outcome"_s, outcomeOf(check)},
                     {u"message"_s, sentenceOf(check)},
                     {u"backups"_s, check.backups}};
    if (check.record == journal::Condition::Good) {
        json.insert(u"drafts"_s, check.counts.drafts);
        json.insert(u"outbox"_s, check.counts.outbox);
        json.insert(u"submitted"_s, check.counts.submitted);
        json.insert(u"files"_s, check.files);
    }
    const auto insertHashes = [&json](const QString &key, const QList<QByteArray> &hashes) {
        QJsonArray array;
        for (const QByteArray &hash : hashes)
            array.append(QString::fromLatin1(hash.toHex()));
        if (!array.isEmpty())
            json.insert(key, array);
    };
    insertHashes(u"damaged_files"_s, check.copies.damaged);
    insertHashes(u"missing_files"_s, check.copies.missing);
    if (!check.setAside.isEmpty())
        json.insert(u"set_aside"_s, QJsonArray::fromStringList(check.setAside));
    return json;
}

ExitStatus exitStatus(const submission::ProfileCheck &check)
{
    if (check.isSound())
        return Done;
    return wasNeverThere(check) ? NoRecord : Damaged;
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
