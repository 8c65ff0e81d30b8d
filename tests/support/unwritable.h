// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace testsupport {

/// As long as it lives, SQLite refuses to write a candidate into the record of a profile, as it
/// does on a full disk; everything else of the profile goes on, copies of files too.
class Unwritable
{
public:
    explicit Unwritable(const QString &profile);
    ~Unwritable();
    Q_DISABLE_COPY_MOVE(Unwritable)

private:
    QString m_record;
};

} // namespace testsupport
