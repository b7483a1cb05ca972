// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/notice.h"

#include <QString>

#include <optional>

namespace earshot::session {
class ConversationList;
}

namespace earshot::window {

/** How many conversations are loaded, whether more come, and what went wrong, in sentences.
 * @param found how many of them a search shows; nothing: there is no search. */
[[nodiscard]] QString listStateText(const session::ConversationList &list, std::optional<int> found);

/** Why a loaded list has no row to show, and what can be done about it. */
[[nodiscard]] views::Notice emptyListNotice(const session::ConversationList &list, bool isSearching);

} // namespace earshot::window
