// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::base {

/** How this computer's network is used. There is no way to ignore a certificate. */
struct NetworkSettings
{
    bool usesSystemProxy = true; ///< false: straight, without any proxy
    QString caFile;              ///< PEM certificates that are trusted besides the system's; empty: none

    bool operator==(const NetworkSettings &) const = default;
};

} // namespace earshot::base
