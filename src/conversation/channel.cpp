// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/channel.h"

namespace earshot::conversation {

Channel Channel::fromText(const QString &text)
{
    if (text == QLatin1String("telephone")) {
        return {Kind::Telephone, text};
    }
    if (text == QLatin1String("webrtc")) {
        return {Kind::WebRtc, text};
    }
    if (text == QLatin1String("email")) {
        return {Kind::Email, text};
    }
    if (text == QLatin1String("text")) {
        return {Kind::Text, text};
    }
    return {Kind::Unknown, text};
}

Direction Direction::fromText(const QString &text)
{
    if (text == QLatin1String("inbound")) {
        return {Kind::Inbound, text};
    }
    if (text == QLatin1String("outbound")) {
        return {Kind::Outbound, text};
    }
    return {Kind::Unknown, text};
}

} // namespace earshot::conversation
