// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/reachability.h"

#include <QNetworkInformation>

namespace comeet {

Reachability::Reachability(QObject *parent)
    : QObject(parent)
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability))
        return;
    connect(Information::instance(), &Information::reachabilityChanged, this,
            [this](Information::Reachability reachability) {
                if (reachability != Information::Reachability::Disconnected)
                    emit returned();
            });
}

} // namespace comeet
