// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pipeline.h"

/// Invented pipelines for the tests of the timeline and the pane.
namespace samples {

using namespace Qt::StringLiterals;

inline QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

inline const QDateTime now = at(u"2018-03-10T10:30:00Z"_s);

inline QList<candidate::PipelineStep> steps()
{
    using candidate::StepState;
    return {
        {u"s1"_s, u"CV Screen"_s, u"Go/No-go"_s, at(u"2018-01-01T12:50:50Z"_s),
         at(u"2018-03-03T12:50:50Z"_s), StepState::Completed},
        {u"s2"_s,
         u"Technical interview"_s,
         u"In person interview"_s,
         at(u"2018-03-11T12:50:00Z"_s),
         {},
         StepState::Current},
        {u"s3"_s, {}, {}, {}, {}, StepState::Future},
    };
}

inline candidate::CandidateRecord record()
{
    candidate::CandidateRecord record;
    record.uid = {u"00.AAA"_s, false};
    record.firstName = u"Bobby"_s;
    record.lastName = u"Chauck"_s;
    record.status = u"In progress"_s;
    record.profileUrl = QUrl(u"https://app.example.com/can/00.AAA"_s);
    record.created = at(u"2018-01-01T12:50:50Z"_s);
    record.statusChanged = at(u"2018-03-10T08:00:00Z"_s);
    record.steps = steps();
    return record;
}

} // namespace samples
