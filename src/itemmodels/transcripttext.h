// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"
#include "itemmodels/readingthresholds.h"

#include <QString>

#include <optional>

namespace earshot::itemmodels {

/** Names of the two sides of a conversation, as received. */
struct SpeakerNames
{
    QString agent;  ///< the agent's name, else "Agent"
    QString caller; ///< the caller's id, "Guest" for web guests, else "Caller"

    [[nodiscard]] static SpeakerNames of(const conversation::Conversation &conversation);
    /** Who a turn is from; of what nobody said, what it is ("Tool", "Instructions", …). Hostile text. */
    [[nodiscard]] QString of(const conversation::Turn &turn) const;

    bool operator==(const SpeakerNames &) const = default;
};

/** "Image", "Audio: …" or what else the attachment is. Hostile text. */
[[nodiscard]] QString attachmentText(const conversation::Attachment &attachment);

/** "Handed over to …". Hostile text. */
[[nodiscard]] QString handoffText(const conversation::Turn &turn);

/** True when the caller's words were recognised with a confidence below 60 %. */
[[nodiscard]] bool isUnsure(const conversation::Turn &turn);
[[nodiscard]] bool isUnsure(const conversation::Turn &turn, const ReadingThresholds &thresholds);
/** "unsure 41 %". */
[[nodiscard]] QString unsureText(const conversation::Turn &turn);

/** "turn end 1.4 s" when it took long to decide that the caller had finished, else empty. */
[[nodiscard]] QString endOfTurnText(const conversation::Turn &turn, const ReadingThresholds &thresholds);

/** The turn in one paragraph, as it is read. Hostile text. */
[[nodiscard]] QString plainText(const conversation::Turn &turn);

/** The turn for reading aloud: "Agent, 1 minute 12, text, response 1.8 seconds, interrupted". Safe to show.
 */
[[nodiscard]] QString accessibleText(const conversation::Turn &turn, const QString &speakerName,
                                     std::optional<qint64> offsetMs, const ReadingThresholds &thresholds);

/** The turn with speaker and time for the clipboard, text as received. Hostile text. */
[[nodiscard]] QString textToCopy(const conversation::Turn &turn, const QString &speakerName,
                                 const QString &time);

} // namespace earshot::itemmodels
