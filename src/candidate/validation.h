// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/attachmentrules.h"
#include "candidate/fields.h"

#include <QList>

namespace candidate {

/// What is wrong with one field. `row` counts from 0 in links, files and custom fields as the form
/// shows them, and is -1 elsewhere.
struct Problem
{
    Field field;
    int row = -1;
    Remark remark;

    bool operator==(const Problem &) const = default;
};

/// All that speaks against sending, in the order of the form. Spaces around a text do not count,
/// and a row that is wholly empty is no problem: it is not sent.
QList<Problem> validate(const Candidate &candidate);

/// The problems of one field alone, for the moment in which it is left.
QList<Problem> validate(const Candidate &candidate, Field field);

/// Whether one of them is an error, that is, forbids sending.
bool hasError(const QList<Problem> &problems);

} // namespace candidate
