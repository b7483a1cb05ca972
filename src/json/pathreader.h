// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodepath.h"

#include <QStringView>

#include <optional>

namespace earshot::json {

/**
 * Reads a path that pathText() wrote, or a person. Dot and bracket parts may be mixed. Nothing when it is not
 * understood, or is a pattern.
 */
[[nodiscard]] std::optional<NodePath> readPath(QStringView text, PathForm form);

/** As readPath(), in the form that the first character tells: `$` dot or bracket, `/` pointer, `.` jq. */
[[nodiscard]] std::optional<NodePath> readAnyPath(QStringView text);

/**
 * Reads a dot or bracket path that may have wildcards: `[?]`, `[*]` and `.*` for each child, `..` for
 * everything below, such as `$.conversation.items[?].metrics` and `$..id`.
 */
[[nodiscard]] std::optional<NodePath> readPattern(QStringView text);

} // namespace earshot::json
