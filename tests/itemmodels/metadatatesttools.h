// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetablebuilder.h"

namespace earshot::support {

/** The table of a JSON text; without nodes when it is none. */
inline json::NodeTable tableOf(const QByteArray &text)
{
    auto parsed = json::parseJson(text);
    return parsed.hasValue() ? parsed.takeValue() : json::NodeTable();
}

} // namespace earshot::support
