// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace earshot::json {

enum class NodeType : quint8 { Object, Array, String, Number, Bool, Null };

/** A node's number in its table; the root is 0. */
using NodeId = quint32;
inline constexpr NodeId NoNode = 0xFFFFFFFFU;

struct NodeTableData;

/**
 * A JSON text as a lossless table of nodes over its raw bytes: order, duplicate keys and numbers stay exactly
 * as received. A value: copies share the bytes. Immutable after building, so any thread may read it.
 * Nodes are numbered in the order of the text, so that a subtree is one run of ids. Except where NoNode is
 * said to be fine, every `node` must be below size().
 */
class NodeTable final
{
public:
    NodeTable(); ///< without nodes
    /** For parseJson(). */
    explicit NodeTable(std::shared_ptr<const NodeTableData> data);

    [[nodiscard]] NodeId size() const;
    [[nodiscard]] static constexpr NodeId root() { return 0; }
    /** The bytes that were parsed, without a byte order mark. */
    [[nodiscard]] const QByteArray &bytes() const;

    [[nodiscard]] NodeType type(NodeId node) const;
    /** NoNode for the root. */
    [[nodiscard]] NodeId parent(NodeId node) const;
    /** NoNode when there is none. */
    [[nodiscard]] NodeId firstChild(NodeId node) const;
    [[nodiscard]] NodeId nextSibling(NodeId node) const;
    /** The child with this index, which is below childCount(). Takes up to 1,000 steps, however many there
     * are.
     */
    [[nodiscard]] NodeId child(NodeId container, NodeId index) const;
    /** Number of members or elements; 0 for scalars. */
    [[nodiscard]] NodeId childCount(NodeId node) const;
    /** Position among the siblings, from 0. */
    [[nodiscard]] NodeId indexInParent(NodeId node) const;
    /** One behind the last id of the node's subtree. */
    [[nodiscard]] NodeId subtreeEnd(NodeId node) const;

    /** Whether it is in an object, and so has a key. */
    [[nodiscard]] bool isMember(NodeId node) const;
    /** Key of a member, unescaped; lone surrogates stay. Empty for elements and the root. */
    [[nodiscard]] QString key(NodeId node) const;
    /** Key of a member as received, without its quotes. Empty for elements and the root. */
    [[nodiscard]] QByteArrayView rawKey(NodeId node) const;
    /** The node exactly as received; of an object or array its whole text. Strings keep quotes and escapes.
     */
    [[nodiscard]] QByteArrayView raw(NodeId node) const;
    /** Whether raw() holds escapes, so that it is not the text of the string. False for other types. */
    [[nodiscard]] bool hasEscapes(NodeId node) const;
    /** As hasEscapes(), of the key. */
    [[nodiscard]] bool keyHasEscapes(NodeId node) const;
    /** Text of a string, unescaped; lone surrogates stay as they are. Empty for other types. */
    [[nodiscard]] QString string(NodeId node) const;
    /** The start of string(), from its first `bytes` as received at most: cheap however long it is. */
    [[nodiscard]] QString stringStart(NodeId node, qsizetype bytes) const;
    /** Value of a bool; false for other types. */
    [[nodiscard]] bool boolean(NodeId node) const;

    /** Member of an object by key; of duplicates the last, as the server's own parser takes it. NoNode if
     * there is none, or `object` is another type or NoNode. */
    [[nodiscard]] NodeId member(NodeId object, QStringView key) const;
    /** The member or element that a reference token of RFC 6901 names, without its escapes; NoNode if there
     * is none. */
    [[nodiscard]] NodeId childNamed(NodeId container, const QString &token) const;
    /** RFC 6901 pointer of a node, such as "/conversation/items/3"; the root is "". */
    [[nodiscard]] QString pointer(NodeId node) const;
    /** The node that an RFC 6901 pointer names, or NoNode. */
    [[nodiscard]] NodeId find(QStringView pointer) const;

private:
    std::shared_ptr<const NodeTableData> m_data;
};

} // namespace earshot::json
