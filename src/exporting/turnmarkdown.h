// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedturn.h"

#include <QList>

namespace earshot::exporting {

/** The turns as Markdown that reads as they were received: what was said is escaped, JSON stands in fences.
 */
[[nodiscard]] QString markdown(const QList<ExportedTurn> &turns);

/** What was said as a quotation, with speaker, time and link below; texts as received. */
[[nodiscard]] QString quotation(const QList<ExportedTurn> &turns);

/** `text` with a backslash before each sign that Markdown would understand, HTML included. */
[[nodiscard]] QString escapedMarkdown(const QString &text);

} // namespace earshot::exporting
