// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversation.h"

namespace earshot::conversation {

bool Conversation::isGuest() const
{
    return userId.hasValue() && userId.value().startsWith(QLatin1String("guest_"));
}

} // namespace earshot::conversation
