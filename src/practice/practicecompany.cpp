// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/practicecompany.h"

#include "practice/pipelineplan.h"
#include "practice/submissionrules.h"
#include "practice/token.h"

#include <QJsonArray>

#include <algorithm>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

QJsonValue withDigest(const QJsonValue &value, const Submission &submission)
{
    QJsonObject object = value.toObject();
    const int index = fileIndex(object.value("file"_L1));
    object.insert("file"_L1, QString::fromLatin1(submission.files.at(index).sha256.toHex()));
    return object;
}

QJsonObject withDigests(const Submission &submission)
{
    QJsonObject json = submission.json;
    for (const QString &field : {u"resume"_s, u"picture"_s}) {
        if (json.contains(field))
            json.insert(field, withDigest(json.value(field), submission));
    }
    QJsonArray files = json.value("files"_L1).toArray();
    for (int i = 0; i < files.size(); ++i)
        files.replace(i, withDigest(files.at(i), submission));
    if (!files.isEmpty())
        json.insert("files"_L1, files);
    return json;
}

/// What GET reads back of a request: not everything, as the API's own warning has it.
QJsonObject readBack(const QJsonObject &request)
{
    QJsonObject profile;
    for (const QString &field : {u"first_name"_s, u"middle_name"_s, u"last_name"_s, u"email"_s,
                                 u"phone"_s, u"mobile_phone"_s, u"linkedin_url"_s,
                                 u"source_contact"_s, u"prospect_status"_s, u"custom_fields"_s}) {
        if (request.contains(field))
            profile.insert(field, request.value(field));
    }
    if (request.contains("national_id"_L1))
        profile.insert("id_number"_L1, request.value("national_id"_L1));
    if (request.contains("resume"_L1)) {
        const QJsonValue name = request.value("resume"_L1).toObject().value("name"_L1);
        profile.insert(
            "resume"_L1,
            QJsonObject{{u"name"_s, name}, {u"url"_s, u"https://practice.invalid/resume"_s}});
    }
    return profile;
}

int positiveNumber(const QString &text, int fallback)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (text.isEmpty())
        return fallback;
    return ok && number > 0 ? number : -1;
}

} // namespace

Answer refusal(int status, const QString &error, const QString &message)
{
    return {status,
            QJsonObject{{u"status"_s, status}, {u"error"_s, error}, {u"message"_s, message}}};
}

PracticeCompany::PracticeCompany(CompanyOptions options)
    : m_options(std::move(options))
    , m_positions(practicePositions())
    , m_candidates(practiceCandidates(now()))
{
}

QString PracticeCompany::tokenProblem(const QByteArray &authorization) const
{
    return practice::tokenProblem(authorization, m_options.apiKey, m_options.secret, now());
}

Answer PracticeCompany::create(const Submission &submission)
{
    if (submission.tooLong)
        return refusal(413, u"payload_too_large"_s, u"The request is too large"_s);
    if (!submission.problem.isEmpty())
        return refusal(400, u"bad_request"_s, "The body is not JSON: "_L1 + submission.problem);
    const QStringList problems = fieldProblems(submission);
    if (!problems.isEmpty()) {
        return refusal(400, u"bad_request"_s,
                       "Missing or invalid fields: "_L1 + problems.join(", "_L1));
    }
    const QString positionUid = submission.json.value("position_uid"_L1).toString();
    if (!hasPosition(positionUid))
        return refusal(404, u"not_found"_s, u"Position %1 was not found"_s.arg(positionUid));
    const QStringList oversized = oversizedFiles(submission);
    if (!oversized.isEmpty()) {
        return refusal(413, u"payload_too_large"_s,
                       "Files larger than 6 MB: "_L1 + oversized.join(", "_L1));
    }
    const QString partnerId = submission.json.value("partner_candidate_id"_L1).toString();
    if (const StoredCandidate *existing = inProgress(partnerId, positionUid)) {
        Answer answer = refusal(409, u"candidate_post_conflict"_s,
                                u"Candidate with provided partner_candidate_id already exists in "
                                "position with status in progress"_s);
        answer.body.insert("candidate_uid"_L1, existing->realId);
        return answer;
    }
    return {200, json(store(submission))};
}

Answer PracticeCompany::candidate(const QString &uid, bool realId) const
{
    const auto is = [&](const StoredCandidate &candidate) {
        return realId ? QString::number(candidate.realId) == uid : candidate.uid == uid;
    };
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), is);
    if (found == m_candidates.end())
        return refusal(404, u"candidate_not_found"_s, u"Candidate was not found"_s);
    if (found->deleted.isValid()) // only that is left to be read [doc]
        return {200, {{u"uid"_s, found->uid}, {u"deleted"_s, true}}};
    switch (found->access) {
    case Access::Open:
        break;
    case Access::Merged:
        return refusal(401, u"duplicate_candidate"_s,
                       u"Candidate was merged into another candidate"_s);
    case Access::OtherSource:
        return refusal(403, u"no_permission"_s, u"Candidate came from another source"_s);
    }
    return {200, json(*found)};
}

Answer PracticeCompany::deleted(const QUrlQuery &query) const
{
    QDateTime after;
    // Proxies write the colon as %3A, which queryItemValue() takes for another key.
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == "time_deleted:after"_L1)
            after = QDateTime::fromString(value, Qt::ISODate);
    }
    if (!after.isValid())
        return refusal(400, u"bad_request"_s, u"time_deleted:after must be a time"_s);
    QJsonArray uids;
    for (const StoredCandidate &candidate : m_candidates) {
        if (candidate.deleted.isValid() && candidate.deleted > after)
            uids.append(candidate.uid);
    }
    return {200, {}, uids};
}

bool PracticeCompany::remove(const QString &uid)
{
    for (StoredCandidate &candidate : m_candidates) {
        if (candidate.uid != uid)
            continue;
        candidate.deleted = now();
        return true;
    }
    return false;
}

Answer PracticeCompany::positions(const QUrlQuery &query, const QUrl &origin) const
{
    const int limit = positiveNumber(query.queryItemValue(u"limit"_s), m_options.pageSize);
    const int page = positiveNumber(query.queryItemValue(u"page"_s), 1);
    if (limit < 0 || page < 0)
        return refusal(400, u"bad_request"_s, u"limit and page must be positive numbers"_s);
    const QString status = query.queryItemValue(u"status"_s, QUrl::FullyDecoded);
    QList<QJsonObject> matching;
    std::copy_if(m_positions.begin(), m_positions.end(), std::back_inserter(matching),
                 [&](const QJsonObject &position) {
                     return status.isEmpty() || position.value("status"_L1).toString() == status;
                 });

    const qsizetype size = std::min(limit, m_options.pageSize);
    const qsizetype start = std::min<qsizetype>(size * (page - 1), matching.size());
    QJsonArray rows;
    for (const QJsonObject &position : matching.mid(start, size))
        rows.append(position);
    QJsonValue nextPage = QJsonValue::Null;
    if (start + size < matching.size()) {
        QUrlQuery next = query;
        next.removeAllQueryItems(u"page"_s);
        next.addQueryItem(u"page"_s, QString::number(page + 1));
        QUrl url = origin;
        url.setPath(u"/positions"_s);
        url.setQuery(next);
        nextPage = url.toString(QUrl::FullyEncoded);
    }
    return {200, {{u"positions"_s, rows}, {u"next_page"_s, nextPage}}};
}

Answer PracticeCompany::position(const QString &uid) const
{
    for (const QJsonObject &position : m_positions) {
        if (position.value("uid"_L1).toString() == uid)
            return {200, position};
    }
    return refusal(404, u"not_found"_s, u"Position %1 was not found"_s.arg(uid));
}

QJsonObject PracticeCompany::pipelineOf(const StoredCandidate &candidate) const
{
    if (candidate.pipeline)
        return *candidate.pipeline;
    return pipelineAt(candidate.uid, candidate.created, now(), m_options.stepTime);
}

QJsonObject PracticeCompany::json(const StoredCandidate &candidate) const
{
    QJsonObject json = candidate.profile;
    const QJsonObject pipeline = pipelineOf(candidate);
    for (auto it = pipeline.begin(); it != pipeline.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert("uid"_L1, candidate.uid);
    json.insert("person_uid"_L1, u"P%1"_s.arg(candidate.realId));
    json.insert("position_uid"_L1, candidate.positionUid);
    json.insert("time_created"_L1, timeJson(candidate.created));
    // A reserved name: opening it shows that there is no such page and tells nobody anything.
    json.insert("URL"_L1, u"https://practice.invalid/candidates/%1"_s.arg(candidate.realId));
    json.insert("source"_L1,
                QJsonObject{{u"uid"_s, u"A1.001"_s},
                            {u"name"_s, u"Practice agency"_s},
                            {u"type"_s, u"Agency"_s}});
    json.insert("tags"_L1, QJsonArray());
    return json;
}

bool PracticeCompany::hasPosition(const QString &uid) const
{
    return position(uid).status == 200;
}

const StoredCandidate *PracticeCompany::inProgress(const QString &partnerId,
                                                   const QString &positionUid) const
{
    // What is neither hired nor turned down is still in progress, also on hold.
    static const QStringList over{u"Hired"_s, u"Rejected"_s, u"Withdrawn"_s};
    for (const StoredCandidate &candidate : m_candidates) {
        if (!candidate.deleted.isValid() && candidate.partnerCandidateId == partnerId
            && candidate.positionUid == positionUid
            && !over.contains(pipelineOf(candidate).value("status"_L1).toString()))
            return &candidate;
    }
    return nullptr;
}

const StoredCandidate &PracticeCompany::store(const Submission &submission)
{
    m_lastAccepted = withDigests(submission);
    StoredCandidate candidate;
    const int number = candidateCount();
    candidate.uid = u"%1.%2"_s.arg(0x90 + number, 0, 16).arg(0x4A7 + 37 * number, 0, 16).toUpper();
    candidate.realId = 5555 + number;
    candidate.partnerCandidateId = submission.json.value("partner_candidate_id"_L1).toString();
    candidate.positionUid = submission.json.value("position_uid"_L1).toString();
    candidate.created = now();
    candidate.profile = readBack(submission.json);
    m_candidates.append(candidate);
    return m_candidates.last();
}

} // namespace practice
