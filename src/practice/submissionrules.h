// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/submissionreader.h"

#include <QStringList>

namespace practice {

/// The fields of a submission that are missing or wrong, each with a word on why; empty if
/// Comeet would take them. As strict as the reference can be read.
QStringList fieldProblems(const Submission &submission);

/// The files over 6 MB, by field.
QStringList oversizedFiles(const Submission &submission);

} // namespace practice
