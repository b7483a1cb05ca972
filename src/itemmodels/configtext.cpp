// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/configtext.h"

#include "json/nodetable.h"
#include "json/nodetablebuilder.h"

#include <QCoreApplication>
#include <QStringList>

namespace earshot::itemmodels {

namespace {

class Config
{
    Q_DECLARE_TR_FUNCTIONS(Config)
};

/** The strings of a list, or empty. */
QStringList namesIn(const json::NodeTable &nodes, QStringView pointer)
{
    QStringList names;
    const json::NodeId list = nodes.find(pointer);
    if (list == json::NoNode)
        return names;
    for (json::NodeId node = nodes.firstChild(list); node != json::NoNode; node = nodes.nextSibling(node)) {
        if (nodes.type(node) == json::NodeType::String)
            names.append(nodes.string(node));
    }
    return names;
}

} // namespace

QString configText(const QString &rawJson)
{
    const auto parsed = json::parseJson(rawJson.toUtf8());
    QStringList changes;
    if (parsed.hasValue()) {
        const json::NodeTable &nodes = parsed.value();
        const json::NodeId instructions = nodes.find(u"/instructions");
        if (instructions != json::NoNode && nodes.type(instructions) == json::NodeType::String)
            changes.append(Config::tr("new instructions"));
        if (const QStringList added = namesIn(nodes, u"/tools_added"); !added.isEmpty())
            changes.append(Config::tr("tools added: %1").arg(added.join(Config::tr(", "))));
        if (const QStringList removed = namesIn(nodes, u"/tools_removed"); !removed.isEmpty())
            changes.append(Config::tr("tools removed: %1").arg(removed.join(Config::tr(", "))));
    }
    return changes.isEmpty() ? rawJson.simplified() : changes.join(Config::tr("; "));
}

} // namespace earshot::itemmodels
