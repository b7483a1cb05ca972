// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/field.h"

#include <QString>

#include <optional>

namespace earshot::conversation {

/**
 * What the reply says of the recording. The link is a time-limited secret: never stored, never logged, and
 * checked by fetching before anything opens it.
 */
struct Recording
{
    FieldState detailsState = FieldState::Absent; ///< of `recording_details`
    QString link;                                 ///< as received; empty when the reply has none
    QString linkPath;                             ///< JSON pointer of the link in the reply
    std::optional<qint64> startedAtMs;            ///< epoch ms; nothing when the reply does not give it
    QString startedAtPath;                        ///< JSON pointer of the value that startedAtMs came from
    std::optional<qint64> durationMs;             ///< as the reply says; the sound itself may differ

    bool operator==(const Recording &) const = default;
};

} // namespace earshot::conversation
