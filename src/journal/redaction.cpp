// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/redaction.h"

#include <QJsonArray>

#include <initializer_list>

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::Candidate;

namespace journal {

namespace {

/// A file's name tells mostly whose it is.
Attachment redacted(const Attachment &attachment)
{
    Attachment left;
    left.size = attachment.size;
    left.sha256 = attachment.sha256;
    return left;
}

/// Only what is named here, and only if it is plain: whatever Comeet adds one day stays out.
QJsonObject only(const QJsonObject &json, std::initializer_list<QLatin1String> keys)
{
    QJsonObject left;
    for (const QLatin1String key : keys) {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isObject() && !value.isArray())
            left.insert(key, value);
    }
    return left;
}

} // namespace

Candidate redacted(const Candidate &candidate)
{
    Candidate left;
    left.positionUid = candidate.positionUid;
    left.partnerCandidateId = candidate.partnerCandidateId;
    if (candidate.resume)
        left.resume = redacted(*candidate.resume);
    if (candidate.picture)
        left.picture = redacted(*candidate.picture);
    for (const Attachment &file : candidate.files)
        left.files.append(redacted(file));
    return left;
}

QJsonObject redacted(const QJsonObject &answer)
{
    QJsonObject left = only(answer,
                            {"uid"_L1, "position_uid"_L1, "status"_L1, "URL"_L1, "time_created"_L1,
                             "time_last_status_changed"_L1, "deleted"_L1});
    for (const QLatin1String key : {"completed_steps"_L1, "current_steps"_L1, "future_steps"_L1}) {
        const QJsonArray steps = answer.value(key).toArray();
        QJsonArray kept;
        for (const QJsonValue &step : steps) {
            kept.append(only(step.toObject(),
                             {"position_step_uid"_L1, "name"_L1, "type"_L1, "time_scheduled"_L1,
                              "time_completed"_L1}));
        }
        if (!kept.isEmpty())
            left.insert(key, kept);
    }
    return left;
}

} // namespace journal
