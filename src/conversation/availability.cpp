// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/availability.h"

namespace earshot::conversation {

namespace {

/** What failed in the middle has been held: something was said. */
bool endedUnheld(const Conversation &conversation)
{
    if (!conversation.turns.isEmpty()) {
        return false;
    }
    switch (conversation.status.valueOr({}).kind()) {
    case ConversationStatus::Kind::Unanswered:
    case ConversationStatus::Kind::Cancelled:
    case ConversationStatus::Kind::Failed:
        return true;
    default:
        return false;
    }
}

bool isActive(const Conversation &conversation)
{
    return conversation.status.valueOr({}).phase() == ConversationStatus::Phase::Active;
}

Availability whyMissing(const Conversation &conversation, std::optional<bool> mayReadSensitive)
{
    if (isWithheld(conversation, mayReadSensitive)) {
        return Availability::Withheld;
    }
    if (isActive(conversation)) {
        return Availability::NotYet;
    }
    return endedUnheld(conversation) ? Availability::NotHeld : Availability::NotInReply;
}

} // namespace

bool isWithheld(const Conversation &conversation, std::optional<bool> mayReadSensitive)
{
    if (mayReadSensitive) {
        return !*mayReadSensitive;
    }
    return conversation.agentState == FieldState::Absent && conversation.agentId.hasValue();
}

Availability transcriptAvailability(const Conversation &conversation, std::optional<bool> mayReadSensitive)
{
    if (!conversation.turns.isEmpty()) {
        return Availability::Present;
    }
    const Availability why = whyMissing(conversation, mayReadSensitive);
    const bool saidNothing = conversation.transcriptState == FieldState::Present;
    return saidNothing && why == Availability::NotInReply ? Availability::Empty : why;
}

Availability summaryAvailability(const Conversation &conversation, std::optional<bool> mayReadSensitive)
{
    if (conversation.summary.hasValue()) {
        return conversation.summary.value().trimmed().isEmpty() ? Availability::Empty : Availability::Present;
    }
    return whyMissing(conversation, mayReadSensitive);
}

Availability recordingAvailability(const Conversation &conversation, std::optional<bool> mayReadSensitive)
{
    if (!conversation.recording.link.isEmpty()) {
        return Availability::Present;
    }
    if (conversation.channel.hasValue() && conversation.channel.value().kind != Channel::Kind::Unknown &&
        !conversation.channel.value().isVoice()) {
        return Availability::NotHeld;
    }
    return whyMissing(conversation, mayReadSensitive);
}

} // namespace earshot::conversation
