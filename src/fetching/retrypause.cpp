// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retrypause.h"

#include <QtGlobal>

#include <algorithm>

namespace earshot::fetching {

std::chrono::milliseconds pauseAfter(int failures, const RetryPauses &pauses, double random)
{
    std::chrono::milliseconds limit = pauses.first;
    for (int i = 1; i < failures && limit < pauses.longest; ++i) {
        limit *= 2;
    }
    limit = std::min(limit, pauses.longest);
    return std::chrono::milliseconds(qint64(random * double(limit.count())));
}

} // namespace earshot::fetching
