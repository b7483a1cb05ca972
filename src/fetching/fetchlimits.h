// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace earshot::fetching {

/** How long and how much one request may take. The defaults are those of a conversation. */
struct FetchLimits
{
    std::chrono::milliseconds stall{15'000};     ///< longest time without a byte
    std::chrono::milliseconds deadline{120'000}; ///< for everything, redirects included; 0: none
    qint64 bodyBytes = 256LL * 1024 * 1024;      ///< counted after unpacking
    int redirects = 5;
};

} // namespace earshot::fetching
