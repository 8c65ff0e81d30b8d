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

/// Has the threads that send wait for events in Qt's own way and not through GLib, which costs a
/// tenth of an upload's time more. To be called before the application is made; the window's
/// thread stays with GLib, where the desktop's dialogs need it. Without effect where there is none.
void preferLeanThreads();

} // namespace comeet
