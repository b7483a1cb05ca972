// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::views {

/**
 * `text` so that its direction and that of what stands beside it do not mingle: a telephone number keeps its
 * order in Arabic surroundings. For texts that were made visible before, which have no isolates of their own.
 */
[[nodiscard]] QString isolated(const QString &text);

/** `text` in the order that code has everywhere, from left to right, whatever stands around it. */
[[nodiscard]] QString isolatedCode(const QString &text);

/** As it was before isolated() and isolatedCode(), anywhere in the text: what is copied has none of them. */
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace earshot::views
