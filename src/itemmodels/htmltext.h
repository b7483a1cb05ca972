// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace earshot::itemmodels {

/** Whether a text is an HTML document or a piece of one, and not a text that mentions a tag. */
[[nodiscard]] bool looksLikeHtml(QStringView text);

/**
 * The text of HTML for reading: blocks become lines, list items dashes, images their description in brackets,
 * links "text (address)" with the whole address. Scripts, styles and comments go. Nothing is loaded. Linear
 * in the length; any input is fine. The result is as hostile as the input.
 */
[[nodiscard]] QString textOfHtml(QStringView html);

} // namespace earshot::itemmodels
