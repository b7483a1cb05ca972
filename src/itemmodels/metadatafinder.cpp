// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatafinder.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

namespace earshot::itemmodels {

using json::NodeId;

namespace {

/** Nodes that a worker takes at once. */
constexpr NodeId PieceNodes = 4096;
/** A search that ends before shows all at once. */
constexpr qint64 FirstAnswerMs = 12;
constexpr int MaxThreads = 4;

} // namespace

/** Shared with the workers, who take piece after piece. */
struct MetadataFinder::Search
{
    Search(const json::NodeTable &searched, const MetadataQuery &wanted)
        : table(searched), query(wanted), pieces((searched.size() + PieceNodes - 1) / PieceNodes)
    {
        timer.start();
    }

    /** What one piece finds. */
    [[nodiscard]] std::vector<NodeId> find(size_t piece) const;
    /** Keeps what a piece found. Tells whether somebody should be told of it, and of what then. */
    [[nodiscard]] std::optional<std::vector<NodeId>> take(size_t piece, std::vector<NodeId> nodes,
                                                          bool &isComplete);

    const json::NodeTable table;
    const MetadataQuery query;
    std::vector<std::optional<std::vector<NodeId>>> pieces; ///< what each found, once it is searched
    std::atomic<size_t> next = 0;                           ///< piece that nobody took yet
    std::atomic_bool isCancelled = false;

private:
    std::mutex mutex;
    size_t answered = 0;
    size_t inOrder = 0;        ///< pieces from the first on that were answered without a gap
    std::vector<NodeId> found; ///< by those
    bool isFirstTold = false;
    QElapsedTimer timer;
};

std::vector<NodeId> MetadataFinder::Search::find(size_t piece) const
{
    std::vector<NodeId> nodes;
    const auto begin = static_cast<NodeId>(piece * PieceNodes);
    findNodes(table, query, begin, std::min(table.size(), begin + PieceNodes), nodes);
    return nodes;
}

std::optional<std::vector<NodeId>> MetadataFinder::Search::take(size_t piece, std::vector<NodeId> nodes,
                                                                bool &isComplete)
{
    const std::lock_guard lock(mutex);
    pieces[piece] = std::move(nodes);
    ++answered;
    for (; inOrder < pieces.size() && pieces[inOrder]; ++inOrder) {
        found.insert(found.end(), pieces[inOrder]->cbegin(), pieces[inOrder]->cend());
        pieces[inOrder]->clear();
        pieces[inOrder]->shrink_to_fit();
    }
    isComplete = answered == pieces.size();
    if (isComplete) {
        return std::move(found);
    }
    if (isFirstTold || found.empty() || timer.elapsed() < FirstAnswerMs) {
        return std::nullopt;
    }
    isFirstTold = true;
    return found;
}

MetadataFinder::MetadataFinder(QObject *parent) : QObject(parent)
{
    // One core is left to the window and the sound.
    m_threads.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, MaxThreads));
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
    m_matches.reset();
    if (m_query.form == MetadataQuery::Form::Empty) {
        // Of an earlier query than the last one, which may not have been answered yet.
        if (std::exchange(m_hasTold, false)) {
            Q_EMIT matchesChanged();
        }
        return;
    }
    m_search = std::make_shared<Search>(m_table, m_query);
    if (m_search->pieces.empty()) {
        m_threads.start([this, search = m_search] { answer(search, {}, true); });
        return;
    }
    const int workers = std::min(static_cast<int>(m_search->pieces.size()), m_threads.maxThreadCount());
    for (int worker = 0; worker < workers; ++worker) {
        m_threads.start([this, search = m_search] { run(search); });
    }
}

/** In a worker. */
void MetadataFinder::run(const std::shared_ptr<Search> &search)
{
    for (size_t piece = search->next++; piece < search->pieces.size() && !search->isCancelled;
         piece = search->next++) {
        bool isComplete = false;
        if (auto nodes = search->take(piece, search->find(piece), isComplete)) {
            answer(search, std::move(*nodes), isComplete);
        }
    }
}

/** In a worker. */
void MetadataFinder::answer(const std::shared_ptr<Search> &search, std::vector<NodeId> nodes, bool isComplete)
{
    if (search->isCancelled) {
        return;
    }
    auto matches = std::make_shared<const MetadataMatches>(search->table, std::move(nodes), isComplete);
    QMetaObject::invokeMethod(this, [this, search, matches = std::move(matches), isComplete] {
        if (search == m_search) {
            m_matches = matches;
            m_hasTold = true;
            if (isComplete) {
                m_search.reset();
            }
            Q_EMIT matchesChanged();
        }
    });
}

} // namespace earshot::itemmodels
