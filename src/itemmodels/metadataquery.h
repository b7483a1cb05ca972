// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/utf8needle.h"
#include "json/nodepath.h"

#include <vector>

namespace earshot::itemmodels {

/** What is to be found in a reply. */
struct MetadataQuery
{
    enum class Form : quint8 {
        Empty,       ///< nothing is looked for
        Text,        ///< in keys and values
        KeyAndValue, ///< a value below a key, `status:failed`; without a value, all of the key
        Path,        ///< a path with wildcards, `$.conversation.items[?].metrics`
        BrokenPath,  ///< begins like a path, but is none (yet); finds nothing
    };

    Form form = Form::Empty;
    Utf8Needle key;
    Utf8Needle text;
    json::NodePath path;

    /**
     * What a person typed. A path begins with `$`, and `.`, `[` or nothing behind it. A key is a word of
     * letters, digits, `_`, `-` and `.`, with a letter, directly before a colon that `//` does not follow.
     * Anything in quotes is a text.
     */
    [[nodiscard]] static MetadataQuery of(const QString &typed);
};

/**
 * Appends those of the nodes from `begin` to before `end` that a query finds: by path, by key, or by value as
 * text of a string, or as received of numbers and words.
 */
void findNodes(const json::NodeTable &table, const MetadataQuery &query, json::NodeId begin, json::NodeId end,
               std::vector<json::NodeId> &found);

} // namespace earshot::itemmodels
