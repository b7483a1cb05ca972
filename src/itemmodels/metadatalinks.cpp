// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatalinks.h"

namespace earshot::itemmodels {

using json::NodeId;
using json::NodeTable;

namespace {

quint64 idOf(const MetadataNode &node)
{
    return quint64{node.text} << 32U | node.node;
}

/** Finds items by their pointers. Nearly all are elements of the same array, which is listed once. */
class ItemFinder final
{
public:
    explicit ItemFinder(const MetadataTexts &texts) : m_texts(texts) {}

    MetadataNode find(const QString &path, const QString &pathInText);
    [[nodiscard]] const MetadataNode &unread() const { return m_unread; }

private:
    NodeId find(const NodeTable &table, const QString &pointer);

    const MetadataTexts &m_texts;
    const NodeTable *m_table = nullptr;
    QString m_listPointer;
    std::vector<NodeId> m_items;
    MetadataNode m_unread; ///< a string that was to be looked into
};

MetadataNode ItemFinder::find(const QString &path, const QString &pathInText)
{
    MetadataNode node{MetadataNode::Reply, find(m_texts.table(MetadataNode::Reply), path), 0};
    if (node.node == json::NoNode || pathInText.isEmpty()) {
        return node;
    }
    if (m_texts.isUnread(node)) {
        m_unread = node;
    }
    const auto text = m_texts.textIn(node);
    return text ? MetadataNode{*text, find(m_texts.table(*text), pathInText), 0} : MetadataNode();
}

NodeId ItemFinder::find(const NodeTable &table, const QString &pointer)
{
    const qsizetype slash = pointer.lastIndexOf(u'/');
    bool isIndex = false;
    const NodeId index = QStringView(pointer).sliced(slash + 1).toUInt(&isIndex);
    if (slash < 0 || !isIndex) {
        return table.find(pointer);
    }
    if (m_table != &table || m_listPointer != QStringView(pointer).first(slash)) {
        m_table = &table;
        m_listPointer = pointer.first(slash);
        m_items.clear();
        const NodeId list = table.find(m_listPointer);
        const bool isList = list != json::NoNode && table.type(list) == json::NodeType::Array;
        for (NodeId item = isList ? table.firstChild(list) : json::NoNode; item != json::NoNode;
             item = table.nextSibling(item)) {
            m_items.push_back(item);
        }
    }
    return index < m_items.size() ? m_items[index] : json::NoNode;
}

} // namespace

MetadataLinks::MetadataLinks(const MetadataTexts &texts, const conversation::Conversation &conversation)
    : m_texts(&texts)
{
    if (texts.isEmpty()) {
        return;
    }
    addRecording(conversation.recording);
    ItemFinder finder(texts);
    m_turns.reserve(static_cast<size_t>(conversation.turns.size()));
    for (const conversation::Turn &turn : conversation.turns) {
        const auto number = static_cast<int>(m_turns.size());
        TurnNodes &nodes = m_turns.emplace_back();
        nodes.item = finder.find(turn.path, turn.pathInText);
        for (const conversation::ToolOutput &output : turn.toolCall.outputs) {
            const auto which = static_cast<int>(nodes.outputs.size());
            nodes.outputs.push_back(finder.find(output.path, output.pathInText));
            link(nodes.outputs.back(), {MetadataLink::Kind::ToolOutput, number, which});
        }
        link(nodes.item, {MetadataLink::Kind::Turn, number, -1});
    }
    m_unread = finder.unread();
}

void MetadataLinks::addRecording(const conversation::Recording &recording)
{
    const NodeTable &table = m_texts->table(MetadataNode::Reply);
    constexpr NodeId root = NodeTable::root();
    NodeId details = table.member(root, u"recording_details");
    if (details == json::NoNode) {
        details = table.member(table.member(root, u"conversation"), u"recording_details");
    }
    const auto add = [this](NodeId node) {
        const MetadataNode value{MetadataNode::Reply, node, 0};
        link(value, {MetadataLink::Kind::Recording, -1, -1});
        if (m_recording.node == json::NoNode) {
            m_recording = value;
        }
    };
    add(details);
    for (const QString &path : {recording.linkPath, recording.startedAtPath}) {
        add(path.isEmpty() ? json::NoNode : table.find(path));
    }
}

void MetadataLinks::link(const MetadataNode &node, const MetadataLink &link)
{
    if (node.node != json::NoNode) {
        m_links.insert(idOf(node), link);
    }
}

MetadataLink MetadataLinks::linkOf(const MetadataNode &node) const
{
    if (m_texts == nullptr || node.text == MetadataNode::AbsentKeys) {
        return {};
    }
    MetadataNode around = node;
    if (around.level > 0) {
        around = {around.text, m_texts->tableOf(around).parent(around.node), 0};
    }
    while (around.node != json::NoNode) {
        if (const auto found = m_links.constFind(idOf(around)); found != m_links.constEnd()) {
            return *found;
        }
        const NodeId parent = m_texts->tableOf(around).parent(around.node);
        const bool isInText = parent == json::NoNode && around.text != MetadataNode::Reply;
        around = isInText ? m_texts->holderOf(around.text) : MetadataNode{around.text, parent, 0};
    }
    return {};
}

MetadataNode MetadataLinks::nodeOfTurn(int turn) const
{
    const auto row = static_cast<size_t>(turn);
    return turn >= 0 && row < m_turns.size() ? m_turns[row].item : MetadataNode();
}

MetadataNode MetadataLinks::nodeOfToolOutput(int turn, int output) const
{
    const auto row = static_cast<size_t>(turn);
    const auto which = static_cast<size_t>(output);
    const bool exists =
        turn >= 0 && output >= 0 && row < m_turns.size() && which < m_turns[row].outputs.size();
    return exists ? m_turns[row].outputs[which] : MetadataNode();
}

} // namespace earshot::itemmodels
