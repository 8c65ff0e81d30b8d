// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "comeet/call.h"

#include <QSet>

namespace comeet {

/// GET /positions?status=open, page after page. Where next_page leads astray, in a circle or on
/// without end, the list ends with what is there and is called incomplete: a position that it
/// lacks can still be typed.
class PositionsCall : public Call
{
    Q_OBJECT

public:
    PositionsCall(Wire &wire, Account account, QObject *parent);

signals:
    void fetched(const QList<candidate::Position> &positions, bool complete);
    void fetchFailed(const candidate::Error &error);

protected:
    void send() override;
    void answered(const Ending &ending) override;
    void failed(const candidate::Error &error) override;

private:
    QUrl atBaseUrl(const QUrl &page) const;

    QUrl m_page;
    QSet<QUrl> m_asked;
    QSet<QString> m_uids;
    QList<candidate::Position> m_positions;
};

} // namespace comeet
