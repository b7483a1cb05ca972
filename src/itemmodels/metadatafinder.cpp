// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatafinder.h"

#include "json/patternmatch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace earshot::itemmodels {

using json::NodeId;

namespace {

/** Nodes between two looks at the clock. */
constexpr NodeId PieceNodes = 4096;
/** A search that ends before shows all at once. */
constexpr qint64 FirstAnswerMs = 12;

} // namespace

struct MetadataFinder::Search
{
    json::NodeTable table;
    MetadataQuery query;
    std::atomic_bool isCancelled = false;
};

MetadataFinder::MetadataFinder(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

MetadataFinder::~MetadataFinder()
{
    cancel();
    m_threads.waitForDone(); // no worker may post to an object that is gone
}

void MetadataFinder::setTable(const json::NodeTable &table)
{
    m_table = table;
    start();
}

void MetadataFinder::find(const MetadataQuery &query)
{
    m_query = query;
    start();
}

void MetadataFinder::cancel()
{
    if (m_search) {
        m_search->isCancelled = true;
    }
    m_search.reset();
}

void MetadataFinder::start()
{
    cancel();
    const bool hadMatches = m_matches != nullptr;
    m_matches.reset();
    if (m_query.form == MetadataQuery::Form::Empty) {
        if (hadMatches) {
            Q_EMIT matchesChanged();
        }
        return;
    }
    m_search = std::make_shared<Search>();
    m_search->table = m_table;
    m_search->query = m_query;
    m_threads.start([this, search = m_search] { run(search); });
}

/** In the worker. */
void MetadataFinder::run(const std::shared_ptr<Search> &search)
{
    std::vector<NodeId> found;
    if (search->query.form == MetadataQuery::Form::Path) {
        found = json::nodesMatching(search->table, search->query.path, search->isCancelled);
    } else if (search->query.form != MetadataQuery::Form::BrokenPath) {
        QElapsedTimer timer;
        timer.start();
        bool isFirst = true;
        const NodeId size = search->table.size();
        for (NodeId begin = 0; begin < size && !search->isCancelled; begin += PieceNodes) {
            findNodes(search->table, search->query, begin, std::min(size, begin + PieceNodes), found);
            if (isFirst && !found.empty() && timer.elapsed() >= FirstAnswerMs && begin + PieceNodes < size) {
                answer(search, found, false);
                isFirst = false;
            }
        }
    }
    answer(search, std::move(found), true);
}

/** In the worker. */
void MetadataFinder::answer(const std::shared_ptr<Search> &search, std::vector<NodeId> nodes, bool isComplete)
{
    if (search->isCancelled) {
        return;
    }
    auto matches = std::make_shared<const MetadataMatches>(search->table, std::move(nodes), isComplete);
    QMetaObject::invokeMethod(this, [this, search, matches = std::move(matches), isComplete] {
        if (search == m_search) {
            m_matches = matches;
            if (isComplete) {
                m_search.reset();
            }
            Q_EMIT matchesChanged();
        }
    });
}

} // namespace earshot::itemmodels
