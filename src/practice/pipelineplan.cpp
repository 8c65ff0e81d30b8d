// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/pipelineplan.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    QStringView name;
    QStringView type;
};

constexpr std::array<Stage, 5> stages{{
    {u"CV Screen", u"Go/No-go"},
    {u"Phone interview", u"Phone Interview"},
    {u"Technical interview", u"In person Interview"},
    {u"HR interview", u"In person Interview"},
    {u"Offer", u"Offer"},
}};
constexpr int stageCount = static_cast<int>(stages.size());

/// The stage at which this candidate is rejected; stageCount for those who are hired. Not qHash,
/// whose answer is another one in each run of the program.
int lastStage(const QString &uid)
{
    uint sum = 0;
    for (const QChar c : uid)
        sum = sum * 31 + c.unicode();
    constexpr std::array<int, 5> ends{stageCount, 2, stageCount, 3, stageCount};
    return ends.at(sum % ends.size());
}

QString stepUid(int stage)
{
    return u"S%1.1"_s.arg(stage + 1);
}

} // namespace

QJsonValue timeJson(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject stepJson(const QString &uid, const QString &name, const QString &type,
                     const QDateTime &scheduled, const QDateTime &completed)
{
    QJsonObject step{{u"position_step_uid"_s, uid},
                     {u"name"_s, name},
                     {u"type"_s, type},
                     {u"time_scheduled"_s, timeJson(scheduled)}};
    if (completed.isValid())
        step.insert("time_completed"_L1, timeJson(completed));
    return step;
}

QJsonObject pipelineAt(const QString &uid, const QDateTime &created, const QDateTime &now,
                       std::chrono::milliseconds stepTime)
{
    const qint64 pace = std::max<qint64>(1, stepTime.count());
    const qint64 passed = std::clamp<qint64>(created.msecsTo(now) / pace, 0, stageCount);
    const int last = lastStage(uid);
    const int done = std::min(static_cast<int>(passed), last);
    const bool rejected = last < stageCount && passed > last;
    const bool hired = done == stageCount;

    QJsonArray completed;
    QJsonArray current;
    QJsonArray future;
    for (int i = 0; i < stageCount; ++i) {
        const QDateTime begun = created.addMSecs(i * pace);
        const QString name = stages.at(i).name.toString();
        const QString type = stages.at(i).type.toString();
        if (i < done)
            completed.append(stepJson(stepUid(i), name, type, begun, begun.addMSecs(pace)));
        else if (i == done) // stays current on a rejected candidate, as has been seen at Comeet
            current.append(stepJson(stepUid(i), name, type, begun.addMSecs(pace / 2)));
        else if (!rejected)
            future.append(stepJson(stepUid(i), name, type, {}));
    }

    QString status = u"In progress"_s;
    QDateTime changed = created;
    if (hired) {
        status = u"Hired"_s;
        changed = created.addMSecs(stageCount * pace);
    } else if (rejected) {
        status = u"Rejected"_s;
        changed = created.addMSecs((last + 1) * pace);
    } else if (done == stageCount - 1) {
        status = u"Awaiting Decision"_s;
        changed = created.addMSecs(done * pace);
    }
    return {{u"status"_s, status},
            {u"time_last_status_changed"_s, timeJson(changed)},
            {u"completed_steps"_s, completed},
            {u"current_steps"_s, current},
            {u"future_steps"_s, future}};
}

} // namespace practice
