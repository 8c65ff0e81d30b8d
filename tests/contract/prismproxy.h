// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QUrl>

namespace contract {

/// Prism, which holds each request and each answer that passes through it against openapi.yaml.
class PrismProxy
{
public:
    ~PrismProxy();

    /// Whether node, new enough, and the locked packages are there; if not, why.
    static QString whyNot();
    /// Starts it in front of a server; an empty URL: it did not start, see output().
    QUrl start(const QUrl &upstream);
    QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace contract
