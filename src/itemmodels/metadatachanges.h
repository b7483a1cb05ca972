// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodediff.h"

#include <QString>

#include <atomic>
#include <vector>

namespace earshot::itemmodels {

/** One line of a list of changes. All texts are hostile. */
struct MetadataChange
{
    enum Kind : quint8 {
        None,
        Changed,
        New,
        Vanished,
        Inside, ///< something below has changed, or has vanished
    };

    Kind kind = None;
    json::NodeId node = json::NoNode; ///< to show in the tree: of what vanished, the container that held it
    QString path;                     ///< dot path; of what vanished, in the reply before
    QString before;                   ///< start of the value as received; empty when it is new
    QString after;                    ///< empty when it vanished
};

/** How one reply differs from the one before it. Immutable after building, so any thread may read it. */
class MetadataChanges final
{
public:
    /** Characters of the values in a MetadataChange at most. */
    static constexpr qsizetype LongestText = 500;

    MetadataChanges() = default;
    /** Compares; large replies belong in a worker thread. Without changes when cancelled. */
    MetadataChanges(const json::NodeTable &before, const json::NodeTable &after,
                    const std::atomic_bool &isCancelled);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_changes.size()); }
    /** In the order of the newer reply. */
    [[nodiscard]] MetadataChange at(qsizetype index) const;

    /** What a row of the newer reply is marked with. What is below a new value is new. */
    [[nodiscard]] MetadataChange::Kind kindOf(json::NodeId node) const;
    /** What was there before, and what has vanished from a container, a sentence a line. */
    [[nodiscard]] QString textOf(json::NodeId node) const;

    /** The number of the change behind a node, or before it; round at the end, -1 when there are none. From
     * NoNode on, the first or last one. */
    [[nodiscard]] qsizetype next(json::NodeId node) const;
    [[nodiscard]] qsizetype previous(json::NodeId node) const;

private:
    [[nodiscard]] std::vector<json::NodeChange>::const_iterator firstFrom(json::NodeId node) const;

    json::NodeTable m_before;
    json::NodeTable m_after;
    std::vector<json::NodeChange> m_changes;
};

} // namespace earshot::itemmodels
