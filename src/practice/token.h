// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace practice {

/// What is wrong with an Authorization header, in words for the answer; empty if it holds. Checks
/// "Bearer" + JWT with HS256, iss and exp with code of its own: a stand-in that shared the
/// program's token code would share its mistakes.
QString tokenProblem(const QByteArray &authorization, const QString &apiKey,
                     const QByteArray &secret, const QDateTime &now);

} // namespace practice
