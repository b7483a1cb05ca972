// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <optional>

namespace earshot::session {

/** What an API says of a token. */
struct TokenVerdict
{
    enum class Kind : quint8 {
        Works,
        NeedsOrganization, ///< a personal token, without an organisation
        Refused,           ///< mistyped, expired or deleted
        Powerless,         ///< known, but may not see conversations
        NotAsked,          ///< no answer, or none of an API: it may still be right
    };
    Kind kind = Kind::NotAsked;
    std::optional<bool> mayReadSensitive; ///< transcripts and recordings; nothing when the API did not tell
    base::Problem problem;                ///< meaningful unless Works
};

} // namespace earshot::session
