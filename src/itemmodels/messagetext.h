// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

#include <QString>

#include <optional>

namespace earshot::itemmodels {

/** What a message looks like to the reader. */
enum class MessageForm : quint8 {
    Speech,
    Interface, ///< the caller used a widget: `[widget …]`
    Summary,   ///< the condensed history of what was said before
};

[[nodiscard]] MessageForm messageForm(const conversation::Turn &turn);

/** What the caller did in a widget, from `[widget action_grid: Track my order]`. Hostile text. */
struct WidgetAction
{
    QString widget; ///< "action grid"; may be empty
    QString value;  ///< what was chosen or entered, as received; may be empty
};

[[nodiscard]] std::optional<WidgetAction> widgetAction(const conversation::Turn &turn);

/**
 * The text of a message as it is read: without voice directions (`<expr …/>`), a summary without the tag
 * round it, the HTML of an e-mail as plain text. Where nothing has to go, this is the text as received, and
 * costs no copy. Hostile text.
 */
[[nodiscard]] QString messageText(const conversation::Turn &turn);

} // namespace earshot::itemmodels
