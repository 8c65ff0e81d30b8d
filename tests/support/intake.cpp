// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/intake.h"

#include "support/rawserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

QByteArray hashOf(const QJsonValue &file)
{
    return QCryptographicHash::hash(QByteArray::fromBase64(file["file"_L1].toString().toLatin1(),
                                                           QByteArray::AbortOnBase64DecodingErrors),
                                    QCryptographicHash::Sha256);
}

QList<QByteArray> filesIn(const QJsonObject &json)
{
    QList<QByteArray> hashes;
    for (const auto key : {"resume"_L1, "picture"_L1}) {
        if (json.contains(key))
            hashes.append(hashOf(json[key]));
    }
    const QJsonArray files = json["files"_L1].toArray();
    for (const QJsonValue &file : files)
        hashes.append(hashOf(file));
    return hashes;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray candidateOf(const TakenCandidate &taken)
{
    return json({{u"uid"_s, taken.uid},
                 {u"position_uid"_s, taken.positionUid},
                 {u"status"_s, u"In progress"_s}});
}

} // namespace

QByteArray Intake::post(const QByteArray &body)
{
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    const QString position = sent["position_uid"_L1].toString();
    const QString partnerId = sent["partner_candidate_id"_L1].toString();
    if (position.isEmpty() || partnerId.isEmpty())
        return answer("400 Bad Request", R"({"status":400,"error":"bad_request"})").bytes;
    const auto next = qint64(m_taken.size());
    TakenCandidate &taken = m_taken[position + u'/' + partnerId];
    if (taken.posts++ > 0) {
        return answer(
                   "409 Conflict",
                   json({{u"status"_s, 409},
                         {u"error"_s, u"candidate_post_conflict"_s},
                         {u"message"_s, u"Candidate with provided partner_candidate_id exists"_s},
                         {u"candidate_uid"_s, taken.number}}))
            .bytes;
    }
    taken.positionUid = position;
    taken.partnerId = partnerId;
    taken.email = sent["email"_L1].toString();
    taken.number = 5000 + next;
    taken.uid = u"0A."_s + QString::number(taken.number, 16).toUpper();
    taken.files = filesIn(sent);
    return answer("201 Created", candidateOf(taken)).bytes;
}

QByteArray Intake::get(const QByteArray &target) const
{
    const QString name = QString::fromLatin1(target.mid(target.lastIndexOf('/') + 1));
    const auto found =
        std::find_if(m_taken.cbegin(), m_taken.cend(), [&name](const TakenCandidate &taken) {
            return taken.uid == name || QString::number(taken.number) == name;
        });
    return found == m_taken.cend()
        ? answer("404 Not Found", R"({"status":404,"error":"candidate_not_found"})").bytes
        : answer("200 OK", candidateOf(*found)).bytes;
}

bool Intake::has(const QString &partnerId) const
{
    return std::any_of(m_taken.cbegin(), m_taken.cend(),
                       [&](const TakenCandidate &taken) { return taken.partnerId == partnerId; });
}

} // namespace testsupport
