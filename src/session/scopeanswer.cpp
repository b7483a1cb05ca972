// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/scopeanswer.h"

#include "json/nodetablebuilder.h"

namespace earshot::session {

std::optional<bool> mayReadSensitiveFields(const QByteArray &scopesReply)
{
    const auto parsed = json::parseJson(scopesReply);
    if (!parsed.hasValue()) {
        return std::nullopt;
    }
    const json::NodeTable &nodes = parsed.value();
    json::NodeId list = json::NodeTable::root();
    if (nodes.type(list) == json::NodeType::Object) {
        list = nodes.member(list, u"scopes");
    }
    if (list == json::NoNode || nodes.type(list) != json::NodeType::Array) {
        return std::nullopt;
    }
    for (json::NodeId scope = nodes.firstChild(list); scope != json::NoNode;
         scope = nodes.nextSibling(scope)) {
        if (nodes.string(scope) == QLatin1String("conversations:read_sensitive")) {
            return true;
        }
    }
    return false;
}

} // namespace earshot::session
