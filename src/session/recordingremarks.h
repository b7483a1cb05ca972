// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playback/playbacksettings.h"
#include "session/heardlatency.h"

#include <optional>
#include <vector>

namespace earshot::session {

/** What a listener should know of a recording before trusting it. */
struct RecordingRemark
{
    enum class Kind : quint8 {
        ShorterThanCall, ///< the API's duration counts ringing and what else is not recorded
        LongerThanCall,
        LongerThanPlayed, ///< LongestRecordingMs of it are played
        CallerSilent,     ///< a side of the recording on which nobody speaks
        AgentSilent,
        Damaged, ///< from `beginMs` to `endMs`, the first of `count` places
    };

    Kind kind = Kind::Damaged;
    qint64 beginMs = 0; ///< of damage; else the length of the recording
    qint64 endMs = 0;   ///< of damage; else the length of the call
    int count = 1;

    bool operator==(const RecordingRemark &) const = default;
};

/** What is known of a recording once it is decoded. */
struct RecordingFacts
{
    qint64 lengthMs = 0;
    std::optional<qint64> callMs; ///< the API's duration
    bool hasSides = false;        ///< caller and agent have a channel each
    CallSpeech speech;
    std::vector<playback::TimeRange> damage;
};

/** A difference of ten seconds or a twentieth of the call is no remark: clocks are rounded, calls ring. */
[[nodiscard]] std::vector<RecordingRemark> remarksOn(const RecordingFacts &facts);

} // namespace earshot::session
