// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/proof.h"

#include "candidate/candidate.h"
#include "submission/account.h"
#include "submission/entryjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void insertTime(QJsonObject &json, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, timeText(time));
}

template <typename List, typename ToJson>
QJsonValue rows(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &row : list)
        array.append(toJson(row));
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}

QJsonObject attemptJson(const Attempt &attempt)
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

QJsonObject changeJson(const StatusChange &change)
{
    QJsonObject json;
    insertTime(json, u"seen_at"_s, change.seen);
    insertTime(json, u"changed_at"_s, change.when);
    insertText(json, u"from"_s, change.from);
    insertText(json, u"to"_s, change.to);
    return json;
}

QJsonObject submissionJson(const Entry &entry)
{
    const Place &place = entry.summary.place;
    QJsonObject json{{u"practice"_s, isPractice(entry)},
                     {u"uid"_s, entry.uid.value},
                     {u"confirmed_at"_s, timeText(entry.confirmedAt)},
                     {u"clock"_s, isServersTime(entry) ? u"server"_s : u"this computer"_s},
                     {u"sent"_s, sentJson(entry.candidate)}};
    insertText(json, u"candidate"_s, candidate::displayName(entry.candidate));
    insertText(json, u"partner_candidate_id"_s, entry.candidate.partnerCandidateId);
    insertText(json, u"account"_s, place.accountId);
    insertText(json, u"client"_s, place.clientName);
    insertText(json, u"position"_s, place.positionName);
    insertText(json, u"position_uid"_s, entry.candidate.positionUid);
    insertTime(json, u"begun_at"_s, entry.created);
    const QJsonValue attempts = rows(entry.attempts, attemptJson);
    json.insert(u"attempts"_s, attempts.isArray() ? attempts : QJsonValue(QJsonArray()));
    return json;
}

} // namespace

bool isProvable(const Entry &entry)
{
    return entry.summary.state == State::Confirmed && !entry.uid.isEmpty()
        && entry.confirmedAt.isValid();
}

bool isServersTime(const Entry &entry)
{
    // A Date has whole seconds (RFC 9110, 5.6.7). Without one the time is that of the attempt's
    // end, by this computer's clock.
    const auto isItsEnd = [&entry](const Attempt &attempt) {
        return attempt.ended == entry.confirmedAt;
    };
    return entry.confirmedAt.time().msec() == 0
        && std::none_of(entry.attempts.cbegin(), entry.attempts.cend(), isItsEnd);
}

bool isPractice(const Entry &entry)
{
    return entry.summary.place.accountId == practiceId;
}

QJsonObject proofOf(const Entry &entry, const QTimeZone &zone)
{
    const QJsonObject submission = submissionJson(entry);
    const QByteArray canonical = QJsonDocument(submission).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
    QJsonObject proof{
        {u"format"_s, u"submittal-proof-of-submission/1"_s},
        {u"submission"_s, submission},
        {u"sha256"_s, QString::fromLatin1(digest.toHex())},
        {u"sha256_of"_s,
         u"\"submission\" as JSON in UTF-8, without spaces, the keys of each object in order"_s},
        {u"confirmed_at_local"_s,
         entry.confirmedAt.toOffsetFromUtc(zone.offsetFromUtc(entry.confirmedAt))
             .toString(Qt::ISODate)},
        {u"time_zone"_s, QString::fromLatin1(zone.id())}};
    if (!entry.answer.isEmpty())
        proof.insert(u"answer"_s, entry.answer);
    insertTime(proof, u"copies_removed_at"_s, entry.copiesRemoved);
    insertTime(proof, u"personal_removed_at"_s, entry.personalRemoved);
    if (const QJsonValue changes = rows(entry.changes, changeJson); !changes.isUndefined())
        proof.insert(u"status_changes"_s, changes);
    return proof;
}

QString digestOf(const QJsonObject &proof)
{
    return proof.value("sha256"_L1).toString();
}

} // namespace submission
