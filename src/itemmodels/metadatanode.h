// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QMetaType>

namespace earshot::itemmodels {

/** What a row of the metadata tree is. */
enum class MetadataKind : quint8 { Object, Array, String, Number, Bool, Null, Range, Absent, Withheld };

/** What a row of the metadata tree stands for; valid as long as the tree shows the same reply. */
struct MetadataNode
{
    static constexpr quint32 Reply = 0;
    /** Rows for keys that the reply does not have; `node` is their number. */
    static constexpr quint32 AbsentKeys = 0x1FFFFFFF;

    quint32 text = Reply; ///< whose node: the reply's, or that of a JSON text in a string (MetadataTexts)
    json::NodeId node = json::NoNode;
    /** 0 is the node itself; above, a range of 1000^level siblings of which `node` is the first. */
    quint8 level = 0;

    /** Whether it is a value of the reply or of a text in it, and not a range or an absent key. */
    [[nodiscard]] bool isValue() const { return level == 0 && node != json::NoNode && text != AbsentKeys; }

    bool operator==(const MetadataNode &) const = default;
};

} // namespace earshot::itemmodels

Q_DECLARE_METATYPE(earshot::itemmodels::MetadataNode)
