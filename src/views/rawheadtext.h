// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace earshot::base {
struct ReplyHead;
}

namespace earshot::views {

/** The head of a reply as text: request, response, and how long it took. Hostile characters made visible. */
[[nodiscard]] QString rawHeadText(const base::ReplyHead &head);

/** The same in a few words, such as "200 OK · 340 ms · 12.3 kB". */
[[nodiscard]] QString rawHeadSummary(const base::ReplyHead &head, const QLocale &locale);

} // namespace earshot::views
