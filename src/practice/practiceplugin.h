// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"

#include <QUrl>
#include <QtPlugin>

namespace practice {

/// What a client needs to talk to the practice company.
struct Access
{
    QUrl baseUrl;
    QString apiKey;
    QByteArray secret;
};

/// The practice company as the program sees it: a plugin, since the library of its server brings
/// OpenSSL along, and who has a client of their own should not pay for that at each start.
class PracticePlugin
{
public:
    virtual ~PracticePlugin() = default;

    /// Starts it on 127.0.0.1, on any free port if `port` is 0; an error if the port is taken.
    virtual candidate::Result<Access> start(quint16 port) = 0;
    virtual void stop() = 0;
};

} // namespace practice

Q_DECLARE_INTERFACE(practice::PracticePlugin, "submittal.practice/1")
