// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// Prints a result on the standard output and gives back the exit status: this one, or Failed in
/// place of Done if the result cannot be written (a full disk). Why is then said on the standard
/// error output.
int printResult(const QByteArray &text, int status = Done);

/// Prints a sentence for people on the standard error output.
void printSentence(const QString &sentence);

} // namespace cli
