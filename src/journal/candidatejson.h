// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QJsonObject>

namespace journal {

/// A candidate as a JSON object of our own, without loss: its texts under the keys of the field
/// table, files with name, path, size, SHA-256 (hex) and, if they lie in memory, their content.
QJsonObject candidateJson(const candidate::Candidate &candidate);

/// The candidate of candidateJson(). What is missing or of another type stays empty.
candidate::Candidate candidateFromJson(const QJsonObject &json);

/// All files of a candidate: CV, picture, others.
QList<candidate::Attachment> attachmentsOf(const candidate::Candidate &candidate);

} // namespace journal
