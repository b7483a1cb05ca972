// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "conversation/shared.h"

#include <QList>
#include <QString>

#include <optional>

namespace earshot::conversation {

/**
 * What LiveKit measured of one message. Times are milliseconds since the Unix epoch (UTC), delays
 * milliseconds. Any subset may be missing. Source: livekit-agents, llm/chat_context.py (1.7.0).
 */
struct TurnMetrics
{
    /** A member that this version does not know, as received. */
    struct Other
    {
        QString key;
        QString value; ///< text, or raw JSON
        bool operator==(const Other &) const = default;
    };

    std::optional<qint64> startedSpeakingAtMs;
    std::optional<qint64> stoppedSpeakingAtMs;
    std::optional<double> transcriptionDelayMs; ///< caller: end of speech to final transcript
    std::optional<double> endOfTurnDelayMs;     ///< caller: end of speech to "the turn is over"
    std::optional<double> onUserTurnCompletedDelayMs;
    std::optional<double> llmTtftMs;    ///< agent: time to the first token of the language model
    std::optional<double> ttsTtfbMs;    ///< agent: time to the first byte of speech
    std::optional<double> e2eLatencyMs; ///< agent: end of the caller's speech to the first sound of the agent
    std::optional<double> playbackLatencyMs; ///< agent: forwarding to the start of playback
    std::optional<double> llmMs;             ///< agent, text and e-mail: time of the language model
    std::optional<double> toolsMs;           ///< agent, text and e-mail: time of the tools
    Shared<QList<Other>> others;

    bool operator==(const TurnMetrics &) const = default;
};

} // namespace earshot::conversation
