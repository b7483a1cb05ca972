// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationstatus.h"

#include <array>
#include <utility>

namespace earshot::conversation {

ConversationStatus ConversationStatus::fromText(const QString &text)
{
    static constexpr std::array<std::pair<QLatin1String, Kind>, 9> known{{
        {QLatin1String("token_created"), Kind::TokenCreated},
        {QLatin1String("triggered"), Kind::Triggered},
        {QLatin1String("ringing"), Kind::Ringing},
        {QLatin1String("in_progress"), Kind::InProgress},
        {QLatin1String("completed"), Kind::Completed},
        {QLatin1String("failed"), Kind::Failed},
        {QLatin1String("cancelled"), Kind::Cancelled},
        {QLatin1String("transferred"), Kind::Transferred},
        {QLatin1String("unanswered"), Kind::Unanswered},
    }};
    ConversationStatus status;
    status.m_text = text;
    for (const auto &[name, kind] : known) {
        if (text == name) {
            status.m_kind = kind;
        }
    }
    return status;
}

ConversationStatus::Phase ConversationStatus::phase() const
{
    switch (m_kind) {
    case Kind::Unknown:
        return Phase::Unknown;
    case Kind::TokenCreated:
    case Kind::Triggered:
    case Kind::Ringing:
    case Kind::InProgress:
        return Phase::Active;
    case Kind::Completed:
    case Kind::Failed:
    case Kind::Cancelled:
    case Kind::Transferred:
    case Kind::Unanswered:
        return Phase::Terminal;
    }
    return Phase::Unknown;
}

} // namespace earshot::conversation
