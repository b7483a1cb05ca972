// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversationsummary.h"
#include "itemmodels/listcolumn.h"

#include <QString>

namespace earshot::views {

/** A cell of the list of conversations in words: hostile text made visible, one line, MissingMark for what is
 * not there. ListColumn::Reviewed is not of the conversation and empty. */
[[nodiscard]] QString listWord(const conversation::ConversationSummary &summary,
                               itemmodels::ListColumn column);

/** More of the cell than fits into it, as text that may be hostile; empty when there is no more. */
[[nodiscard]] QString listExplanation(const conversation::ConversationSummary &summary,
                                      itemmodels::ListColumn column);

/** Name of the icon before the word, in resources/icons; empty: none. */
[[nodiscard]] QString listIcon(const conversation::ConversationSummary &summary,
                               itemmodels::ListColumn column);

} // namespace earshot::views
