// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatachanges.h"

#include "base/visibletext.h"
#include "json/jsontoken.h"
#include "json/nodepath.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace earshot::itemmodels {

using json::NodeChange;
using json::NodeId;

namespace {

constexpr qsizetype MostVanishedTold = 20;

struct MetadataTree
{
    Q_DECLARE_TR_FUNCTIONS(MetadataTree)
};

QString startOfValue(const json::NodeTable &nodes, NodeId node)
{
    if (node == json::NoNode) {
        return {};
    }
    // A letter takes four bytes at most; half a letter at the end is cut off again.
    const QByteArrayView raw = nodes.raw(node);
    const QString text =
        json::textFromUtf8(raw.first(std::min(raw.size(), MetadataChanges::LongestText * 4)));
    return text.size() <= MetadataChanges::LongestText ? text
                                                       : text.left(MetadataChanges::LongestText - 1) + u'…';
}

QString shown(const json::NodeTable &nodes, NodeId node)
{
    return base::visibleText(startOfValue(nodes, node), base::TextForm::SingleLine);
}

MetadataChange::Kind kindFrom(NodeChange::Kind kind)
{
    switch (kind) {
    case NodeChange::Kind::Changed:
        return MetadataChange::Changed;
    case NodeChange::Kind::New:
        return MetadataChange::New;
    case NodeChange::Kind::Vanished:
        break;
    }
    return MetadataChange::Vanished;
}

} // namespace

MetadataChanges::MetadataChanges(const json::NodeTable &before, const json::NodeTable &after,
                                 const std::atomic_bool &isCancelled)
    : m_before(before), m_after(after), m_changes(json::changedNodes(before, after, isCancelled))
{}

MetadataChange MetadataChanges::at(qsizetype index) const
{
    const NodeChange &change = m_changes[static_cast<size_t>(index)];
    const bool isVanished = change.kind == NodeChange::Kind::Vanished;
    const json::NodePath path =
        isVanished ? json::pathTo(m_before, change.before) : json::pathTo(m_after, change.after);
    return {kindFrom(change.kind), change.after, json::pathText(path, json::PathForm::Dot).text,
            startOfValue(m_before, change.before),
            isVanished ? QString() : startOfValue(m_after, change.after)};
}

std::vector<NodeChange>::const_iterator MetadataChanges::firstFrom(NodeId node) const
{
    return std::lower_bound(m_changes.cbegin(), m_changes.cend(), node,
                            [](const NodeChange &change, NodeId wanted) { return change.after < wanted; });
}

MetadataChange::Kind MetadataChanges::kindOf(NodeId node) const
{
    // The latest change that is not behind the node may be of something that it is in.
    for (NodeId around = node; around != json::NoNode; around = m_after.parent(around)) {
        const auto change = firstFrom(around);
        if (change != m_changes.cend() && change->after == around &&
            change->kind != NodeChange::Kind::Vanished) {
            return kindFrom(change->kind);
        }
    }
    const auto below = firstFrom(node);
    const bool isInside = below != m_changes.cend() && below->after < m_after.subtreeEnd(node);
    return isInside ? MetadataChange::Inside : MetadataChange::None;
}

QString MetadataChanges::textOf(NodeId node) const
{
    QStringList lines;
    qsizetype more = 0;
    for (auto change = firstFrom(node); change != m_changes.cend() && change->after == node; ++change) {
        if (change->kind == NodeChange::Kind::New) {
            lines << MetadataTree::tr("New in this reply");
        } else if (change->kind == NodeChange::Kind::Changed) {
            lines << MetadataTree::tr("Before: %1").arg(shown(m_before, change->before));
        } else if (lines.size() < MostVanishedTold) {
            const json::NodePath path = json::pathTo(m_before, change->before);
            const QString step = json::stepText(path.last(), json::PathForm::Bracket);
            lines << MetadataTree::tr("Gone: %1 was %2")
                         .arg(base::visibleText(step, base::TextForm::SingleLine),
                              shown(m_before, change->before));
        } else {
            ++more;
        }
    }
    if (more > 0) {
        lines << MetadataTree::tr("and %n more", nullptr, static_cast<int>(more));
    }
    return lines.join(u'\n');
}

qsizetype MetadataChanges::next(NodeId node) const
{
    if (m_changes.empty()) {
        return -1;
    }
    const auto found = node == json::NoNode ? m_changes.cbegin() : firstFrom(node + 1);
    return found == m_changes.cend() ? 0 : found - m_changes.cbegin();
}

qsizetype MetadataChanges::previous(NodeId node) const
{
    const auto found = firstFrom(node);
    return (found == m_changes.cbegin() ? count() : found - m_changes.cbegin()) - 1;
}

} // namespace earshot::itemmodels
