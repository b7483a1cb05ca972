// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::views {

/** Hostile text as one line of at most `longest` characters, an ellipsis included, with invisible characters
 * marked. */
[[nodiscard]] QString oneLine(const QString &hostile, qsizetype longest);

/**
 * Hostile text as a tooltip. QToolTip has no switch for plain text and guesses: unescaped, `<img src=…>` in
 * it would open files and network shares.
 */
[[nodiscard]] QString plainToolTip(const QString &hostile);

} // namespace earshot::views
