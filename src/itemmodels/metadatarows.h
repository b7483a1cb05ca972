// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatamatches.h"
#include "itemmodels/metadatatexts.h"

#include <QCache>

#include <memory>
#include <vector>

namespace earshot::itemmodels {

/**
 * How the nodes of a reply lie in rows: the text in a string below the string, more than 1,000 children below
 * ranges of 1,000 or a power of it, and only the matches of a filter with their ancestors. Every step costs
 * the same however large the reply is; the children of the runs of 1,000 looked at last are remembered.
 */
class MetadataRows final
{
public:
    /** Rows below one row at most. */
    static constexpr json::NodeId MaxRows = 1000;

    /** The children of a node that are shown. */
    struct Children
    {
        quint32 text = MetadataNode::Reply;
        json::NodeId container = json::NoNode;
        json::NodeId count = 0;
    };

    /** Both must live as long as this object uses them; `matches` may be null. */
    void reset(const MetadataTexts *texts, const MetadataMatches *matches);

    /** Rows directly below a container of so many children. */
    [[nodiscard]] static int rowsBelow(json::NodeId childCount);
    /** Rows below a row; a MetadataNode that is no value and no range is the root. */
    [[nodiscard]] int rowCount(const MetadataNode &parent) const;
    [[nodiscard]] MetadataNode row(const MetadataNode &parent, int row) const;
    /** A node whose `node` is NoNode for the rows of the first level. */
    [[nodiscard]] MetadataNode parentOf(const MetadataNode &row) const;
    [[nodiscard]] int rowOf(const MetadataNode &row) const;
    /** Whether a filter leaves a node out. */
    [[nodiscard]] bool isShown(const MetadataNode &row) const;

    /** The shown children of the container that a row stands for; those of a string's text. */
    [[nodiscard]] Children childrenOf(const MetadataNode &row) const;
    /** Shown children in a range. */
    [[nodiscard]] json::NodeId sizeOf(const MetadataNode &range) const;
    /** First and last child of a range. */
    [[nodiscard]] std::pair<json::NodeId, json::NodeId> endsOf(const MetadataNode &range) const;

private:
    [[nodiscard]] Children childrenAt(quint32 text, json::NodeId container) const;
    [[nodiscard]] Children siblingsOf(const MetadataNode &row) const;
    [[nodiscard]] json::NodeId child(const Children &children, json::NodeId index) const;
    [[nodiscard]] json::NodeId indexOf(const Children &children, json::NodeId node) const;
    [[nodiscard]] bool isFiltered(quint32 text, json::NodeId container) const;

    const MetadataTexts *m_texts = nullptr;
    const MetadataMatches *m_matches = nullptr;
    mutable QCache<quint64, std::vector<json::NodeId>> m_runs{64}; ///< by text and first node
};

} // namespace earshot::itemmodels
