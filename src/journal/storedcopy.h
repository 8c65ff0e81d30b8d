// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/filereading.h"

#include <QFile>

namespace journal {

/// A copy in the making, under a name of chance beside the others, for its owner alone. It is
/// removed again unless finish() gave it its name.
class StoredCopy : public Copier
{
public:
    explicit StoredCopy(const QString &folder);
    ~StoredCopy() override;
    StoredCopy(const StoredCopy &) = delete;
    StoredCopy &operator=(const StoredCopy &) = delete;

    /// Must come first.
    std::optional<candidate::Error> open();
    QFile *clone(QFile &source) override;
    std::optional<candidate::Error> write(QByteArrayView block) override;
    /// Puts it on the disk and gives it its name, over a copy that has it already.
    std::optional<candidate::Error> finish(const QString &path);

    /// How the names of copies in the making end.
    static QString ending();

private:
    QFile m_file;
};

} // namespace journal
