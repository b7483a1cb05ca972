// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earshot::accounts {

/** What kind of token a text is. Source: organizations/api-keys-and-tokens. */
enum class TokenKind : quint8 {
    None,            ///< empty
    OrganizationKey, ///< `ak_…`, carries its organisation
    PersonalToken,   ///< `pat_…`, works for all organisations of its owner and needs to be told which
    Unknown,         ///< of another form; the API may know it
    Impossible,      ///< has blanks, line breaks or characters that no token has
};

[[nodiscard]] TokenKind tokenKindOf(const QByteArray &token);

} // namespace earshot::accounts
