// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/tooltext.h"

#include "itemmodels/pythonrepr.h"
#include "json/jsonpretty.h"
#include "json/nodetablebuilder.h"

#include <QByteArray>

namespace earshot::itemmodels {

ToolText toolText(const QString &received)
{
    if (const auto parsed = json::parseJson(received.toUtf8()); parsed.hasValue()) {
        return {ToolText::Form::Json, json::prettyPrinted(parsed.value(), json::NodeTable::root())};
    }
    if (const auto python = laidOutPythonRepr(received)) {
        return {ToolText::Form::Python, *python};
    }
    return {ToolText::Form::Plain, received};
}

QString readableToolText(const QString &received)
{
    return toolText(received).text;
}

} // namespace earshot::itemmodels
