// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatamatches.h"
#include "itemmodels/metadataquery.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace earshot::itemmodels {

/**
 * Finds a query in a reply without holding up the window: worker threads search it piece by piece, give
 * the first matches as soon as somebody would wait for them, and all of them at the end. A newer query or
 * reply ends the search before it, whose late answers are dropped.
 */
class MetadataFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataFinder)

public:
    explicit MetadataFinder(QObject *parent = nullptr);
    /** Waits until the workers have left the pieces that they are in. */
    ~MetadataFinder() override;

    /** Takes another reply and searches it for the same query. */
    void setTable(const json::NodeTable &table);
    /** An empty query ends the search: there are no matches() then, not even none. */
    void find(const MetadataQuery &query);

    [[nodiscard]] const MetadataQuery &query() const { return m_query; }
    [[nodiscard]] bool isRunning() const { return m_search != nullptr; }
    /** What was found so far; null without a query and before the first answer of a new one. */
    [[nodiscard]] const std::shared_ptr<const MetadataMatches> &matches() const { return m_matches; }

Q_SIGNALS:
    /** matches() is another: once or twice a search, the last time complete; at once when it became null
     * because nothing is looked for. */
    void matchesChanged();

private:
    struct Search;

    void start();
    void cancel();
    void run(const std::shared_ptr<Search> &search);
    void answer(const std::shared_ptr<Search> &search, std::vector<json::NodeId> nodes, bool isComplete);

    json::NodeTable m_table;
    MetadataQuery m_query;
    std::shared_ptr<const MetadataMatches> m_matches;
    bool m_hasTold = false; ///< matchesChanged() has told of matches, and not yet that they are gone
    std::shared_ptr<Search> m_search; ///< the running one; shared with the workers
    QThreadPool m_threads;
};

} // namespace earshot::itemmodels
