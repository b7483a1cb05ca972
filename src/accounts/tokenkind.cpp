// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokenkind.h"

#include <algorithm>

namespace earshot::accounts {

TokenKind tokenKindOf(const QByteArray &token)
{
    if (token.isEmpty()) {
        return TokenKind::None;
    }
    if (!std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c <= '~'; })) {
        return TokenKind::Impossible;
    }
    return token.startsWith("ak_")    ? TokenKind::OrganizationKey
           : token.startsWith("pat_") ? TokenKind::PersonalToken
                                      : TokenKind::Unknown;
}

} // namespace earshot::accounts
