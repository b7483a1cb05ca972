// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodetable.h"

#include "json/jsontoken.h"
#include "json/nodetabledata.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace earshot::json {

namespace {

const Node &at(const std::shared_ptr<const NodeTableData> &data, NodeId node)
{
    Q_ASSERT(node < data->nodes.size());
    return data->nodes[node];
}

/** Compares without unescaping wherever a key is plain ASCII, as nearly all are. */
bool isKey(QByteArrayView raw, QStringView key)
{
    const bool isPlain =
        std::all_of(raw.begin(), raw.end(), [](char c) { return static_cast<uchar>(c) < 0x80 && c != '\\'; });
    return isPlain ? QLatin1String(raw.data(), raw.size()) == key : unescaped(raw) == key;
}

/** The array index that a reference token of RFC 6901 names. */
NodeId arrayIndex(QStringView token)
{
    const bool isNumber =
        !token.isEmpty() && (token.size() == 1 || token.front() != u'0') &&
        std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const NodeId index = isNumber ? token.toUInt(&ok) : NoNode;
    return ok ? index : NoNode;
}

} // namespace

NodeTable::NodeTable() : m_data(std::make_shared<const NodeTableData>())
{}

NodeTable::NodeTable(std::shared_ptr<const NodeTableData> data) : m_data(std::move(data))
{}

NodeId NodeTable::size() const
{
    return static_cast<NodeId>(m_data->nodes.size());
}

const QByteArray &NodeTable::bytes() const
{
    return m_data->bytes;
}

NodeType NodeTable::type(NodeId node) const
{
    return at(m_data, node).type;
}

NodeId NodeTable::parent(NodeId node) const
{
    return at(m_data, node).parent;
}

NodeId NodeTable::firstChild(NodeId node) const
{
    return at(m_data, node).childCount > 0 ? node + 1 : NoNode;
}

NodeId NodeTable::nextSibling(NodeId node) const
{
    return at(m_data, node).nextSibling;
}

NodeId NodeTable::child(NodeId container, NodeId index) const
{
    Q_ASSERT(index < childCount(container));
    NodeId child = container + 1;
    if (index >= ChildRun) {
        const auto first =
            std::lower_bound(m_data->marks.cbegin(), m_data->marks.cend(), ChildMark{container, 0});
        child = (first + (index / ChildRun - 1))->child;
    }
    for (NodeId step = index % ChildRun; step > 0; --step) {
        child = nextSibling(child);
    }
    return child;
}

NodeId NodeTable::childCount(NodeId node) const
{
    return at(m_data, node).childCount;
}

NodeId NodeTable::indexInParent(NodeId node) const
{
    return at(m_data, node).indexInParent;
}

NodeId NodeTable::subtreeEnd(NodeId node) const
{
    while (node != NoNode && nextSibling(node) == NoNode) {
        node = parent(node);
    }
    return node == NoNode ? size() : nextSibling(node);
}

bool NodeTable::isMember(NodeId node) const
{
    const NodeId container = parent(node);
    return container != NoNode && type(container) == NodeType::Object;
}

QString NodeTable::key(NodeId node) const
{
    return unescaped(rawKey(node));
}

QByteArrayView NodeTable::rawKey(NodeId node) const
{
    const Node &entry = at(m_data, node);
    return QByteArrayView(m_data->bytes).sliced(entry.keyBegin, entry.keyLength);
}

QByteArrayView NodeTable::raw(NodeId node) const
{
    const Node &entry = at(m_data, node);
    return QByteArrayView(m_data->bytes).sliced(entry.begin, entry.length);
}

bool NodeTable::hasEscapes(NodeId node) const
{
    return at(m_data, node).hasEscapes;
}

bool NodeTable::keyHasEscapes(NodeId node) const
{
    return at(m_data, node).keyHasEscapes;
}

QString NodeTable::string(NodeId node) const
{
    const QByteArrayView quoted = raw(node);
    return type(node) == NodeType::String ? unescaped(quoted.sliced(1, quoted.size() - 2)) : QString();
}

QString NodeTable::stringStart(NodeId node, qsizetype bytes) const
{
    if (type(node) != NodeType::String) {
        return {};
    }
    const QByteArrayView quoted = raw(node);
    const QByteArrayView inner = quoted.sliced(1, quoted.size() - 2);
    const QByteArrayView start = startOfString(inner, bytes);
    QString text = unescaped(start);
    if (start.size() < inner.size() && !text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1); // the other half is an escape behind it
    }
    return text;
}

bool NodeTable::boolean(NodeId node) const
{
    return type(node) == NodeType::Bool && raw(node).startsWith('t');
}

NodeId NodeTable::member(NodeId object, QStringView key) const
{
    NodeId found = NoNode;
    if (object == NoNode || type(object) != NodeType::Object) {
        return found;
    }
    for (NodeId child = firstChild(object); child != NoNode; child = nextSibling(child)) {
        if (isKey(rawKey(child), key)) {
            found = child;
        }
    }
    return found;
}

NodeId NodeTable::childNamed(NodeId container, const QString &token) const
{
    if (type(container) == NodeType::Object) {
        return member(container, token);
    }
    const NodeId index = type(container) == NodeType::Array ? arrayIndex(token) : NoNode;
    return index < childCount(container) ? child(container, index) : NoNode;
}

QString NodeTable::pointer(NodeId node) const
{
    QStringList tokens;
    for (; parent(node) != NoNode; node = parent(node)) {
        QString token;
        if (isMember(node)) {
            token = key(node);
            token.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        } else {
            token = QString::number(indexInParent(node));
        }
        tokens.prepend(u'/' + token);
    }
    return tokens.join(QString());
}

NodeId NodeTable::find(QStringView pointer) const
{
    NodeId node = size() > 0 ? root() : NoNode;
    while (node != NoNode && !pointer.isEmpty()) {
        if (pointer.front() != u'/') {
            return NoNode;
        }
        pointer = pointer.sliced(1);
        const qsizetype slash = pointer.indexOf(u'/');
        const QStringView token = slash < 0 ? pointer : pointer.first(slash);
        pointer = pointer.sliced(token.size());
        QString name = token.toString();
        name.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        node = childNamed(node, name);
    }
    return node;
}

} // namespace earshot::json
