// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace earshot::fetching {

/**
 * How long to wait before the next try: any time up to a limit that doubles with each failure ("full
 * jitter"), so that many clients do not come back at the same moment.
 */
class RetryPause final
{
public:
    RetryPause(std::chrono::milliseconds first, std::chrono::milliseconds longest,
               const QRandomGenerator &random);

    [[nodiscard]] std::chrono::milliseconds next();
    /** After a success. */
    void reset() { m_limit = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_limit;
    QRandomGenerator m_random;
};

} // namespace earshot::fetching
