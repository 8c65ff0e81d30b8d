// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QStringList>

namespace submission {

class Settings;

/// What a headhunter need not type twice: the source contact, which is mostly the headhunter, and
/// the custom-field keys that one client uses. Nothing of a candidate's is remembered here.
class Remembered
{
public:
    explicit Remembered(Settings &settings);

    candidate::SourceContact sourceContact() const;
    QStringList customFieldKeys(const QString &accountId) const;

    /// Takes the contact and the keys of a candidate that was sent.
    void learn(const QString &accountId, const candidate::Candidate &sent);

private:
    Settings &m_settings;
};

} // namespace submission
