// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedturn.h"

#include <QList>

namespace earshot::exporting {

/** The turns one below the other, "[1:12] Ava: text", with their texts as received. */
[[nodiscard]] QString plainText(const QList<ExportedTurn> &turns);

/** The outputs of a tool call as received, one below the other. */
[[nodiscard]] QString responseText(const conversation::ToolCall &call);

} // namespace earshot::exporting
