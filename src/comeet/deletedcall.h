// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "comeet/call.h"

#include <QDateTime>
#include <QStringList>

namespace comeet {

/// GET /deleted-candidates: the uids of those that Comeet deleted after a time. Whoever keeps
/// candidates has to erase these too [doc].
class DeletedCall : public Call
{
    Q_OBJECT

public:
    DeletedCall(Wire &wire, Account account, const QDateTime &after, QObject *parent);

signals:
    void fetched(const QStringList &uids);
    void fetchFailed(const candidate::Error &error);

protected:
    void send() override;
    void answered(const Ending &ending) override;
    void failed(const candidate::Error &error) override;

private:
    QDateTime m_after;
};

} // namespace comeet
