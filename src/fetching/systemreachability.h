// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/reachability.h"

#include <QTimer>

namespace earshot::fetching {

/**
 * What the system says: QNetworkInformation where it has a backend, and whether any network interface besides
 * loopback is up, which is looked at every few seconds while offline.
 */
class SystemReachability final : public Reachability
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemReachability)

public:
    explicit SystemReachability(QObject *parent = nullptr);

    [[nodiscard]] bool isOffline() override;

private:
    QTimer m_again; ///< the interfaces have no signal
    bool m_toldOffline = false;
};

} // namespace earshot::fetching
