// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace earshot::itemmodels {

/**
 * A Python repr of a container or an object, such as `{'state': 'shipped', 'eta': None}`, laid out over
 * several lines, two spaces a level; what fits on a short line and holds nothing nested stays on it. Only
 * space is changed. Nothing when the text is no repr, is cut off or is nested more than 64 levels deep.
 * Linear in the length of the text.
 */
[[nodiscard]] std::optional<QString> laidOutPythonRepr(const QString &text);

} // namespace earshot::itemmodels
