// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/turn.h"
#include "conversation/turntimeline.h"
#include "waveform/speechfinder.h"

#include <QList>

#include <vector>

namespace earshot::session {

/** When each side of a call is heard to speak. */
struct CallSpeech
{
    std::vector<waveform::SpeechStretch> caller; ///< empty when the recording does not keep them apart
    std::vector<waveform::SpeechStretch> agent;  ///< the same
    std::vector<waveform::SpeechStretch> either; ///< of a recording with one channel only

    bool operator==(const CallSpeech &) const = default;
};

/** How long the caller waited for one turn of the agent, by the sound itself. */
struct HeardLatency
{
    /** Beyond this the reported and the heard time tell two stories. */
    static constexpr qint64 NotableMs = 500;

    int row = -1;          ///< index of the agent's turn
    qint64 waitedMs = 0;   ///< from the caller's last sound to the agent's first; negative: the agent cut in
    double reportedMs = 0; ///< `e2e_latency` of the turn
    bool hasReported = false; ///< false when the turn has no `e2e_latency`

    /** True when both are known and differ by more than NotableMs. */
    [[nodiscard]] bool isNotable() const;

    bool operator==(const HeardLatency &) const = default;
};

/**
 * Where unsure turns are heard: an agent's turn whose `created_at` was taken before its speech or, for a
 * fixed text, after it; a caller's turn, which is created once it is over. Turns that no free sound fits are
 * left out. (LiveKit's `created_at`: see docs/assumptions.md.)
 */
[[nodiscard]] std::vector<conversation::TurnTimeline::Span>
heardPlaces(const QList<conversation::Turn> &turns, const conversation::TurnTimeline &timeline,
            const CallSpeech &speech);

/** By row, of the agent's turns that are surely placed and follow something that the caller said. */
[[nodiscard]] std::vector<HeardLatency> heardLatencies(const QList<conversation::Turn> &turns,
                                                       const conversation::TurnTimeline &timeline,
                                                       const CallSpeech &speech);

} // namespace earshot::session
