// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::views {

/** A stretch of the recording in ms; `endMs` is exclusive. */
struct TimeStretch
{
    qint64 beginMs = 0;
    qint64 endMs = 0;

    [[nodiscard]] qint64 lengthMs() const { return endMs - beginMs; }
    [[nodiscard]] bool contains(double ms) const
    {
        return ms >= static_cast<double>(beginMs) && ms < static_cast<double>(endMs);
    }

    bool operator==(const TimeStretch &) const = default;
};

} // namespace earshot::views
