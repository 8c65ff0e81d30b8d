// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/pipeline.h"

#include <algorithm>

namespace candidate {

namespace {

bool sameStep(const PipelineStep &a, const PipelineStep &b)
{
    if (!a.uid.isEmpty() && !b.uid.isEmpty())
        return a.uid == b.uid;
    // Within one array Comeet's word counts: two equal rows are two steps.
    if (a.state == b.state)
        return false;
    // Without an identity only a full match counts: two interviews may well share name and type.
    return a.name == b.name && a.type == b.type && a.scheduled == b.scheduled;
}

/// Sorts the completed steps by their time; one whose time is not known keeps its place.
void sortByCompletion(QList<PipelineStep> &steps)
{
    QList<qsizetype> places;
    QList<PipelineStep> timed;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).state == StepState::Completed && steps.at(i).completed.isValid()) {
            places.append(i);
            timed.append(steps.at(i));
        }
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const auto &a, const auto &b) { return a.completed < b.completed; });
    for (qsizetype i = 0; i < places.size(); ++i)
        steps[places.at(i)] = timed.at(i);
}

} // namespace

QList<PipelineStep> orderedSteps(QList<PipelineStep> steps)
{
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto &a, const auto &b) { return a.state < b.state; });
    QList<PipelineStep> unique;
    for (const PipelineStep &step : std::as_const(steps)) {
        const bool seen = std::any_of(unique.cbegin(), unique.cend(),
                                      [&step](const auto &known) { return sameStep(known, step); });
        if (!seen)
            unique.append(step);
    }
    sortByCompletion(unique);
    return unique;
}

} // namespace candidate
