// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace testsupport {

/// As long as it lives, SQLite refuses to write a candidate, or how an attempt ended, into the
/// record of a profile, as it does on a full disk; everything else of the profile goes on, copies
/// of files too.
class Unwritable
{
public:
    enum class What { Candidate, End };

    explicit Unwritable(const QString &profile, What what = What::Candidate);
    ~Unwritable();
    Q_DISABLE_COPY_MOVE(Unwritable)

private:
    QString m_record;
    QStringList m_writes;
};

} // namespace testsupport
