// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "submission/attachmentinspector.h"

#include <QDir>
#include <QRandomGenerator>

#include <optional>

namespace testsupport {

/// A candidate of that id, with a name of its own.
inline candidate::Candidate someone(const QString &id)
{
    candidate::Candidate someone;
    someone.positionUid = QStringLiteral("11.11");
    someone.partnerCandidateId = id;
    someone.firstName = QStringLiteral("Noa");
    someone.lastName = QStringLiteral("Example ") + id;
    return someone;
}

/// A file of bytes of chance, as it is added to a form.
inline candidate::Attachment makeFile(const QString &folder, const QString &name, qint64 bytes,
                                      quint32 seed)
{
    QByteArray content((bytes + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
    content.truncate(bytes);
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != bytes)
        qFatal("no room for the test's files");
    file.close();
    return submission::inspectFileNow(file.fileName()).value();
}

/// The SHA-256 of each file of a candidate, in the order in which they are sent.
inline QList<QByteArray> hashesOf(const candidate::Candidate &candidate)
{
    QList<QByteArray> hashes;
    for (const auto &one : {candidate.resume, candidate.picture}) {
        if (one)
            hashes.append(one->sha256);
    }
    for (const candidate::Attachment &file : candidate.files)
        hashes.append(file.sha256);
    return hashes;
}

} // namespace testsupport
