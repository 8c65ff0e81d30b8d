// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/outfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace submission {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(submission::OutFile)
};

} // namespace

bool writeAll(QSaveFile &file, const QByteArray &content)
{
    // A disk that gets full takes a part, and says why only when it is asked to take the rest.
    qint64 written = 0;
    while (written < content.size()) {
        const qint64 part = file.write(content.constData() + written, content.size() - written);
        if (part <= 0)
            return false;
        written += part;
    }
    return true;
}

std::optional<candidate::Error> writeOut(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAll(file, content) && file.commit())
        return std::nullopt;
    return candidate::Error{candidate::ErrorKind::LocalFile,
                            Text::tr("The file could not be saved (%1). Choose another folder, or "
                                     "make room and try again.")
                                .arg(file.errorString()),
                            {},
                            {}};
}

} // namespace submission
