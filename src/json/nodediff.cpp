// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodediff.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace earshot::json {

namespace {

using Kind = NodeChange::Kind;

/** What an element is known by in a later text; empty when nothing tells. */
QString identityOf(const NodeTable &nodes, NodeId element)
{
    const auto text = [&](QStringView key) {
        const NodeId member = nodes.member(element, key);
        const bool isName = member != NoNode && (nodes.type(member) == NodeType::String ||
                                                 nodes.type(member) == NodeType::Number);
        return isName ? QString::fromUtf8(nodes.raw(member)) : QString();
    };
    const QString id = text(u"id");
    if (!id.isEmpty()) {
        return u'i' + id;
    }
    const QString callId = text(u"call_id");
    return callId.isEmpty() ? QString() : u'c' + callId + text(u"type");
}

class Comparison final
{
    Q_DISABLE_COPY_MOVE(Comparison)

public:
    Comparison(const NodeTable &before, const NodeTable &after) : m_before(before), m_after(after) {}

    std::vector<NodeChange> run(const std::atomic_bool &isCancelled);

private:
    struct Pair
    {
        NodeId before = NoNode;
        NodeId after = NoNode;
    };

    void compare(Pair pair);
    void compareChildren(Pair pair);
    void compareRest(Pair pair, NodeId before, NodeId after);
    [[nodiscard]] QString nameOf(const NodeTable &nodes, NodeId node, NodeType container) const;
    void push(Pair pair);

    const NodeTable &m_before;
    const NodeTable &m_after;
    std::vector<Pair> m_open; ///< a stack, since worker threads have small ones
    std::vector<NodeChange> m_changes;
};

std::vector<NodeChange> Comparison::run(const std::atomic_bool &isCancelled)
{
    if (m_before.size() > 0 && m_after.size() > 0) {
        push({NodeTable::root(), NodeTable::root()});
    }
    while (!m_open.empty()) {
        if (isCancelled) {
            return {};
        }
        const Pair pair = m_open.back();
        m_open.pop_back();
        compare(pair);
    }
    std::sort(m_changes.begin(), m_changes.end(), [](const NodeChange &a, const NodeChange &b) {
        return std::pair(a.after, a.before) < std::pair(b.after, b.before);
    });
    return std::move(m_changes);
}

void Comparison::push(Pair pair)
{
    if (m_before.raw(pair.before) != m_after.raw(pair.after)) {
        m_open.push_back(pair);
    }
}

void Comparison::compare(Pair pair)
{
    const NodeType type = m_after.type(pair.after);
    const bool isContainer = type == NodeType::Object || type == NodeType::Array;
    const bool isSameType = m_before.type(pair.before) == type;
    if (isSameType && isContainer) {
        compareChildren(pair);
    } else if (!isSameType || type != NodeType::String ||
               m_before.string(pair.before) != m_after.string(pair.after)) {
        m_changes.push_back({Kind::Changed, pair.before, pair.after});
    }
}

QString Comparison::nameOf(const NodeTable &nodes, NodeId node, NodeType container) const
{
    return container == NodeType::Object ? nodes.key(node) : identityOf(nodes, node);
}

/** Most texts only grow at their end, so the children are first taken in step. */
void Comparison::compareChildren(Pair pair)
{
    const NodeType type = m_after.type(pair.after);
    NodeId before = m_before.firstChild(pair.before);
    NodeId after = m_after.firstChild(pair.after);
    while (before != NoNode && after != NoNode) {
        const bool isSame = m_before.rawKey(before) == m_after.rawKey(after) &&
                            (type == NodeType::Object || m_before.raw(before) == m_after.raw(after));
        if (!isSame && nameOf(m_before, before, type) != nameOf(m_after, after, type)) {
            compareRest(pair, before, after);
            return;
        }
        push({before, after});
        before = m_before.nextSibling(before);
        after = m_after.nextSibling(after);
    }
    for (; before != NoNode; before = m_before.nextSibling(before)) {
        m_changes.push_back({Kind::Vanished, before, pair.after});
    }
    for (; after != NoNode; after = m_after.nextSibling(after)) {
        m_changes.push_back({Kind::New, NoNode, after});
    }
}

void Comparison::compareRest(Pair pair, NodeId before, NodeId after)
{
    const NodeType type = m_after.type(pair.after);
    QHash<QString, QList<NodeId>> byName; // the last one first
    QList<NodeId> rest;
    for (; before != NoNode; before = m_before.nextSibling(before)) {
        rest.append(before);
    }
    for (auto node = rest.crbegin(); node != rest.crend(); ++node) {
        byName[nameOf(m_before, *node, type)].append(*node);
    }
    for (; after != NoNode; after = m_after.nextSibling(after)) {
        const auto same = byName.find(nameOf(m_after, after, type));
        if (same != byName.end() && !same->isEmpty()) {
            push({same->takeLast(), after});
        } else {
            m_changes.push_back({Kind::New, NoNode, after});
        }
    }
    for (const QList<NodeId> &vanished : std::as_const(byName)) {
        for (const NodeId node : vanished) {
            m_changes.push_back({Kind::Vanished, node, pair.after});
        }
    }
}

} // namespace

std::vector<NodeChange> changedNodes(const NodeTable &before, const NodeTable &after,
                                     const std::atomic_bool &isCancelled)
{
    return Comparison(before, after).run(isCancelled);
}

} // namespace earshot::json
