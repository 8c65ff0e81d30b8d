// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fields.h"

#include <QCryptographicHash>

namespace samples {

/// An attachment as if it had been inspected.
inline candidate::Attachment attachment(const QString &name, const QByteArray &content)
{
    return {name,
            QStringLiteral("/somewhere/") + name,
            {},
            content.size(),
            QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

/// A candidate with something else in every field that there is.
inline candidate::Candidate fullCandidate()
{
    candidate::Candidate candidate;
    for (const auto &info : candidate::fieldTable()) {
        if (info.text)
            info.text(candidate) =
                QString::fromLatin1(info.key) + QStringLiteral(" \"\\ נועה é 李 🙂\n");
    }
    candidate.resume = attachment(QStringLiteral("קורות חיים.pdf"), "resume");
    candidate.picture = candidate::Attachment{QStringLiteral("pasted.png"),
                                              {},
                                              QByteArray("\0\x89PNG\xff", 6),
                                              6,
                                              QByteArray(32, '\x80')};
    candidate.files = {attachment(QStringLiteral("a.zip"), "a"),
                       attachment(QStringLiteral("b.zip"), "b")};
    candidate.links = {QStringLiteral("https://a.example"), QString(),
                       QStringLiteral("https://b.example")};
    candidate.customFields = {{QStringLiteral("key"), QStringLiteral("value")},
                              {QString(), QStringLiteral("without a key")}};
    return candidate;
}

} // namespace samples
