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
    // Without an identity only a full match counts: two interviews may well share name and type.
    return a.name == b.name && a.type == b.type && a.scheduled == b.scheduled;
}

bool before(const PipelineStep &a, const PipelineStep &b)
{
    if (a.state != b.state)
        return a.state < b.state;
    return a.state == StepState::Completed && a.completed.isValid() && b.completed.isValid()
        && a.completed < b.completed;
}

} // namespace

QList<PipelineStep> orderedSteps(QList<PipelineStep> steps)
{
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto &a, const auto &b) { return a.state < b.state; });
    QList<PipelineStep> unique;
    for (const PipelineStep &step : std::as_const(steps)) {
        // Within one array Comeet's word counts: two equal rows are two steps.
        const bool seen = std::any_of(unique.cbegin(), unique.cend(), [&](const auto &known) {
            return known.state != step.state && sameStep(known, step);
        });
        if (!seen)
            unique.append(step);
    }
    const auto completedEnd =
        std::find_if(unique.begin(), unique.end(),
                     [](const auto &step) { return step.state != StepState::Completed; });
    // Only steps whose times are both known can be compared; an insertion keeps the others' places.
    for (auto it = unique.begin(); it != completedEnd; ++it) {
        for (auto at = it; at != unique.begin() && before(*at, *(at - 1)); --at)
            std::iter_swap(at, at - 1);
    }
    return unique;
}

} // namespace candidate
