// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QStringList>

namespace submission {

class Settings;

/// What a headhunter need not type twice: the source contact, which is mostly the headhunter, the
/// custom-field keys that one client uses, and the position that somebody was last submitted to.
/// Nothing of a candidate's is remembered here.
class Remembered
{
public:
    explicit Remembered(Settings &settings);

    candidate::SourceContact sourceContact() const;
    QStringList customFieldKeys(const QString &accountId) const;
    /// The client's position that somebody was last submitted to; empty if there is none.
    QString positionUid(const QString &accountId) const;

    /// Takes the contact, the keys and the position of a candidate that was sent.
    void learn(const QString &accountId, const candidate::Candidate &sent);

private:
    Settings &m_settings;
};

} // namespace submission
