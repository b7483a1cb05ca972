// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mpris/jumpfinder.h"

#include <cmath>

namespace earshot::mpris {

bool JumpFinder::isJump(qint64 positionMs, qint64 nowMs, double speed)
{
    const auto last = m_last;
    m_last = Place{positionMs, nowMs};
    if (!last)
        return false;
    const double expectedMs =
        static_cast<double>(last->positionMs) + speed * static_cast<double>(nowMs - last->atMs);
    return std::abs(static_cast<double>(positionMs) - expectedMs) > JumpMs;
}

} // namespace earshot::mpris
