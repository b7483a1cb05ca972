// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recordingremarks.h"

#include <algorithm>

namespace earshot::session {

namespace {

constexpr qint64 NotableMs = 10'000;
constexpr qint64 NotableShare = 20; // a twentieth

} // namespace

std::vector<RecordingRemark> remarksOn(const RecordingFacts &facts)
{
    using Kind = RecordingRemark::Kind;
    std::vector<RecordingRemark> remarks;
    if (facts.lengthMs >= playback::LongestRecordingMs) {
        remarks.push_back({Kind::LongerThanPlayed, facts.lengthMs, facts.lengthMs});
    } else if (facts.callMs) {
        const qint64 notableMs = std::max(NotableMs, *facts.callMs / NotableShare);
        if (facts.lengthMs + notableMs < *facts.callMs)
            remarks.push_back({Kind::ShorterThanCall, facts.lengthMs, *facts.callMs});
        else if (facts.lengthMs > *facts.callMs + notableMs)
            remarks.push_back({Kind::LongerThanCall, facts.lengthMs, *facts.callMs});
    }
    if (facts.hasSides && facts.speech.caller.empty())
        remarks.push_back({Kind::CallerSilent, facts.lengthMs, facts.lengthMs});
    if (facts.hasSides && facts.speech.agent.empty())
        remarks.push_back({Kind::AgentSilent, facts.lengthMs, facts.lengthMs});
    if (!facts.damage.empty())
        remarks.push_back({Kind::Damaged, facts.damage.front().beginMs, facts.damage.front().endMs,
                           static_cast<int>(facts.damage.size())});
    return remarks;
}

} // namespace earshot::session
