// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/absentkeys.h"

#include <array>

namespace earshot::itemmodels {

namespace {

struct DocumentedKey
{
    QStringView key;
    bool isSensitive = false;
};

/** Source: api-reference/conversations/get-a-conversation. */
constexpr std::array<DocumentedKey, 20> DocumentedKeys{{
    {u"id", false},
    {u"organization_id", false},
    {u"direction", false},
    {u"channel", false},
    {u"status", false},
    {u"user_id", false},
    {u"agent_id", false},
    {u"agent_version_id", false},
    {u"agent_number", false},
    {u"web_widget_id", false},
    {u"duration", false},
    {u"user_turn_count", false},
    {u"created_at", false},
    {u"updated_at", false},
    {u"agent", true},
    {u"summary", true},
    {u"initial_context", true},
    {u"custom_metadata", true},
    {u"conversation", true},
    {u"recording_details", true},
}};

} // namespace

QList<AbsentKey> absentKeys(const json::NodeTable &reply, bool isWithheld)
{
    QList<AbsentKey> absent;
    constexpr json::NodeId root = json::NodeTable::root();
    if (reply.size() == 0 || reply.member(root, u"id") == json::NoNode) {
        return absent;
    }
    for (const DocumentedKey &documented : DocumentedKeys) {
        if (reply.member(root, documented.key) == json::NoNode) {
            absent.append({documented.key.toString(), isWithheld && documented.isSensitive});
        }
    }
    return absent;
}

} // namespace earshot::itemmodels
