// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QJsonObject>
#include <QTimeZone>

namespace submission {

/// Whether there is a submission to prove: that Comeet has the candidate is known.
bool isProvable(const Entry &entry);

/// Whether the time of the confirmation is that of the server's Date, and not of this computer's
/// clock.
bool isServersTime(const Entry &entry);

/// Whether it went to the practice company: then nothing left this computer.
bool isPractice(const Entry &entry);

/// What the record knows of a submission, as a JSON object to keep or to pass on: `submission` has
/// what was sent, to whom, when and with which answer, and is never another one later; `sha256` is
/// that of `submission` as JSON in UTF-8 without spaces, its keys in order, so that two proofs can
/// be compared. Beside it stands what was seen since. Files by name, size and SHA-256, never what
/// they hold or where they lie. `zone` is that of the local time.
QJsonObject proofOf(const Entry &entry, const QTimeZone &zone);

/// The SHA-256 of a proof, in hexadecimal digits.
QString digestOf(const QJsonObject &proof);

} // namespace submission
