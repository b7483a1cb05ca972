// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/tooltext.h"

#include "json/jsonpretty.h"
#include "json/nodetablebuilder.h"

namespace earshot::itemmodels {

QString readableToolText(const QString &received)
{
    const auto parsed = json::parseJson(received.toUtf8());
    return parsed.hasValue() ? json::prettyPrinted(parsed.value(), json::NodeTable::root()) : received;
}

} // namespace earshot::itemmodels
