// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/reachability.h"

namespace earshot::support {

/** A network that comes and goes as a test says. */
class FakeReachability final : public fetching::Reachability
{
public:
    [[nodiscard]] bool isOffline() override { return m_isOffline; }
    void setOffline(bool isOffline)
    {
        m_isOffline = isOffline;
        Q_EMIT offlineChanged(isOffline);
    }

private:
    bool m_isOffline = false;
};

} // namespace earshot::support
