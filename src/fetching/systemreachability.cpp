// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/systemreachability.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>
#include <chrono>
#include <utility>

namespace earshot::fetching {

namespace {

bool hasInterfaceUp()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
    });
}

bool saysDisconnected()
{
    const QNetworkInformation *told = QNetworkInformation::instance();
    return told != nullptr && told->reachability() == QNetworkInformation::Reachability::Disconnected;
}

} // namespace

SystemReachability::SystemReachability(QObject *parent) : Reachability(parent)
{
    m_again.setInterval(std::chrono::seconds(3));
    connect(&m_again, &QTimer::timeout, this, &SystemReachability::isOffline);
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                &SystemReachability::isOffline);
    }
}

bool SystemReachability::isOffline()
{
    const bool offline = saysDisconnected() || !hasInterfaceUp();
    offline ? m_again.start() : m_again.stop();
    if (std::exchange(m_toldOffline, offline) != offline) {
        Q_EMIT offlineChanged(offline);
    }
    return offline;
}

} // namespace earshot::fetching
