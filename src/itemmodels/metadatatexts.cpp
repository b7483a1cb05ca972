// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatatexts.h"

#include "json/nodetablebuilder.h"

namespace earshot::itemmodels {

using json::NodeType;
using json::PathStep;

namespace {

quint64 idOf(const MetadataNode &value)
{
    return quint64{value.text} << 32U | value.node;
}

} // namespace

MetadataTexts::MetadataTexts(const json::NodeTable &reply)
{
    if (reply.size() > 0) {
        m_texts.push_back({reply, {}});
    }
}

bool MetadataTexts::looksLikeText(const MetadataNode &value) const
{
    if (!value.isValue() || tableOf(value).type(value.node) != NodeType::String) {
        return false;
    }
    const QByteArrayView quoted = tableOf(value).raw(value.node);
    if (quoted.size() < 4 || quoted.size() > LongestText) {
        return false;
    }
    const QByteArrayView inner = quoted.sliced(1, quoted.size() - 2).trimmed();
    return (inner.startsWith('{') && inner.endsWith('}')) || (inner.startsWith('[') && inner.endsWith(']'));
}

bool MetadataTexts::holdsText(const MetadataNode &value) const
{
    if (!looksLikeText(value)) {
        return false;
    }
    const auto known = m_textOf.constFind(idOf(value));
    const bool isCheap = tableOf(value).raw(value.node).size() <= CheapText;
    return known != m_textOf.constEnd() ? known->has_value() : !isCheap || textIn(value).has_value();
}

std::optional<quint32> MetadataTexts::textIn(const MetadataNode &value) const
{
    if (!looksLikeText(value)) {
        return std::nullopt;
    }
    if (const auto known = m_textOf.constFind(idOf(value)); known != m_textOf.constEnd()) {
        return *known;
    }
    const bool isLong = tableOf(value).raw(value.node).size() > LongestAtOnce;
    return isLong ? std::nullopt : keep(value, parsed(tableOf(value), value.node));
}

bool MetadataTexts::isUnread(const MetadataNode &value) const
{
    return looksLikeText(value) && tableOf(value).raw(value.node).size() > LongestAtOnce &&
           !m_textOf.contains(idOf(value));
}

void MetadataTexts::adopt(const MetadataNode &value, const std::optional<json::NodeTable> &text)
{
    keep(value, text);
}

std::optional<quint32> MetadataTexts::keep(const MetadataNode &value,
                                           const std::optional<json::NodeTable> &text) const
{
    std::optional<quint32> number;
    if (text) {
        number = static_cast<quint32>(m_texts.size());
        m_texts.push_back({*text, value});
    }
    m_textOf.insert(idOf(value), number);
    return number;
}

std::optional<json::NodeTable> MetadataTexts::parsed(const json::NodeTable &table, json::NodeId string)
{
    auto text = json::parseJson(table.string(string).toUtf8());
    const bool isOpenable = text.hasValue() && text.value().childCount(json::NodeTable::root()) > 0;
    return isOpenable ? std::optional(text.takeValue()) : std::nullopt;
}

json::NodePath MetadataTexts::pathTo(const MetadataNode &value) const
{
    json::NodePath path = json::pathTo(tableOf(value), value.node);
    for (quint32 text = value.text; text != MetadataNode::Reply; text = holderOf(text).text) {
        const MetadataNode holder = holderOf(text);
        path.prepend({PathStep::Kind::FromJson, {}, PathStep::Last});
        path = json::pathTo(tableOf(holder), holder.node) + path;
    }
    return path;
}

MetadataNode MetadataTexts::valueAt(const json::NodePath &path) const
{
    MetadataNode value;
    json::NodePath part;
    const auto follow = [&] {
        const bool isKnown = value.text < m_texts.size();
        value.node = isKnown ? json::nodeAt(table(value.text), part) : json::NoNode;
        part.clear();
        return value.node != json::NoNode;
    };
    for (const PathStep &step : path) {
        if (step.kind != PathStep::Kind::FromJson) {
            part.append(step);
            continue;
        }
        const auto text = follow() ? textIn(value) : std::nullopt;
        if (!text) {
            return {};
        }
        value = {*text, json::NoNode, 0};
    }
    const bool endsInText = part.isEmpty() && value.text != MetadataNode::Reply;
    if (endsInText) {
        return holderOf(value.text);
    }
    return follow() ? value : MetadataNode();
}

} // namespace earshot::itemmodels
