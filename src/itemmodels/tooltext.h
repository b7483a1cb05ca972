// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::itemmodels {

/**
 * Arguments or output of a tool, laid out for reading: JSON is indented with its numbers, its order and its
 * duplicates as received, any other text stays as it is. Hostile text.
 */
[[nodiscard]] QString readableToolText(const QString &received);

} // namespace earshot::itemmodels
