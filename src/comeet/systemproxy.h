// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <memory>

namespace comeet {

/// Asks the system's proxy settings, except for addresses of this computer itself: a proxy
/// elsewhere could not reach them, and the practice company lives there.
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// A manager as the program uses it; the factory to give to a ComeetClient. To be called in the
/// thread in which the manager will be used.
std::unique_ptr<QNetworkAccessManager> makeManager();

} // namespace comeet
