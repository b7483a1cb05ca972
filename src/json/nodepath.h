// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QList>
#include <QString>

#include <optional>

namespace earshot::json {

/** One step of a way from the root of a text down to a node. */
struct PathStep
{
    enum class Kind : quint8 {
        Member,   ///< of an object, by its key
        Element,  ///< of an array, by its index
        Token,    ///< of a pointer: a member or an element, as the node above has it
        FromJson, ///< into the JSON text that a string holds
        AnyChild, ///< of a pattern: each member or element
        Below,    ///< of a pattern: the node and everything below it
    };
    /** Which of the members with one key. */
    static constexpr NodeId Last = NoNode;

    Kind kind = Kind::Member;
    QString key; ///< of a Member or a Token, unescaped; lone surrogates stay
    NodeId number =
        Last; ///< of an Element its index; of a Member which of its key's members, from 0, or Last

    bool operator==(const PathStep &) const = default;
};

/** The steps from a root to a node; the root itself has none. A pattern when a step names several nodes. */
using NodePath = QList<PathStep>;

/** How a path is written. */
enum class PathForm : quint8 {
    Dot,     ///< $.conversation.items[3]
    Bracket, ///< $["conversation"]["items"][3]
    Pointer, ///< /conversation/items/3 (RFC 6901)
    Jq,      ///< .conversation.items[3], and through strings .arguments | fromjson | .x
};

/** A written path. Not every form can say everything. */
struct PathText
{
    enum class Reach : quint8 {
        Node,          ///< readPath() leads to the same node
        LastDuplicate, ///< the form cannot tell members of one key apart, so the text means the last of them
        HoldingString, ///< the form cannot go into strings, so the text leads to the string with the JSON
                       ///< text
    };
    QString text;
    Reach reach = Reach::Node;
};

/** The way from the root of `nodes` to `node`. Takes a look at the siblings behind each node of the way. */
[[nodiscard]] NodePath pathTo(const NodeTable &nodes, NodeId node);

/** The node at the end of a path of members and elements; NoNode when there is none, or other steps are in
 * it.
 */
[[nodiscard]] NodeId nodeAt(const NodeTable &nodes, const NodePath &path);

/**
 * Dot and bracket paths name a member that others of the same key follow by its number, such as `$.a{1}`
 * for the first. Their quoted keys and jq's are JSON strings in ASCII control characters, quotes and
 * lone surrogates, so that the clipboard loses nothing; a pointer has no escapes of that kind.
 */
[[nodiscard]] PathText pathText(const NodePath &path, PathForm form);

/** Text of the part of a path that a row or a status line shows for one step, such as `.items` or `[3]`. */
[[nodiscard]] QString stepText(const PathStep &step, PathForm form);

} // namespace earshot::json
