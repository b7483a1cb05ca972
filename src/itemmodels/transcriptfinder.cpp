// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/transcriptfinder.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace earshot::itemmodels {

namespace {

/** The first piece is small, since the reader waits for its answer. */
constexpr int FirstPieceRows = 250;
constexpr int PieceRows = 2000;
constexpr int MaxThreads = 4;

struct Piece
{
    int firstRow = 0;
    int endRow = 0;
};

void appendPieces(std::vector<Piece> &pieces, int firstRow, int endRow)
{
    while (firstRow < endRow) {
        const int rows = pieces.empty() ? FirstPieceRows : PieceRows;
        pieces.push_back({firstRow, std::min(endRow, firstRow + rows)});
        firstRow = pieces.back().endRow;
    }
}

} // namespace

struct TranscriptFinder::Search
{
    SearchedTranscript transcript;
    TextMatcher matcher;
    std::vector<Piece> pieces;
    std::atomic<size_t> next = 0; ///< piece that nobody took yet
    std::atomic_bool isCancelled = false;
};

TranscriptFinder::TranscriptFinder(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, MaxThreads));
}

TranscriptFinder::~TranscriptFinder()
{
    cancel();
    m_threads.waitForDone(); // no worker may post to an object that is gone
}

void TranscriptFinder::setTranscript(const SearchedTranscript &transcript)
{
    m_transcript = transcript;
    start(0);
}

void TranscriptFinder::prepare()
{
    m_threads.start([] { (void)FoldingTable::of(LetterCase::Folded); });
}

void TranscriptFinder::find(const FindQuery &query, int fromRow)
{
    m_query = query;
    auto compiled = TextMatcher::of(query);
    const auto *error = std::get_if<PatternError>(&compiled);
    m_error = error ? std::optional(*error) : std::nullopt;
    m_matcher = error ? TextMatcher() : std::get<TextMatcher>(std::move(compiled));
    m_hitCounts.clear();
    start(fromRow);
    Q_EMIT queryChanged();
}

void TranscriptFinder::cancel()
{
    if (m_search) {
        m_search->isCancelled = true;
    }
    m_search.reset();
    m_pending = 0;
}

void TranscriptFinder::start(int fromRow)
{
    cancel();
    const auto rows = static_cast<int>(m_transcript.turns.size());
    m_hitCounts.resize(static_cast<size_t>(rows));
    m_incompleteRows = 0;
    m_isFirstHitFound = false;
    m_answeredInOrder = 0;
    if (m_matcher.isEmpty() || rows == 0) {
        return;
    }
    m_search = std::make_shared<Search>();
    m_search->transcript = m_transcript;
    m_search->matcher = m_matcher;
    const int from = std::clamp(fromRow, 0, rows - 1);
    appendPieces(m_search->pieces, from, rows);
    appendPieces(m_search->pieces, 0, from);
    m_isAnswered.assign(m_search->pieces.size(), false);
    m_pending = static_cast<int>(m_search->pieces.size());
    const int workers = std::min(m_pending, m_threads.maxThreadCount());
    for (int worker = 0; worker < workers; ++worker) {
        m_threads.start([this, search = m_search] {
            for (size_t piece = search->next++; piece < search->pieces.size(); piece = search->next++) {
                const auto [firstRow, endRow] = search->pieces[piece];
                RowsFound found =
                    findInRows(search->transcript, search->matcher, firstRow, endRow, search->isCancelled);
                if (search->isCancelled) {
                    return;
                }
                QMetaObject::invokeMethod(this, [this, search, piece, found = std::move(found)] {
                    if (search == m_search) {
                        take(static_cast<int>(piece), found);
                    }
                });
            }
        });
    }
}

void TranscriptFinder::take(int piece, const RowsFound &found)
{
    std::copy(found.hitCounts.cbegin(), found.hitCounts.cend(), m_hitCounts.begin() + found.firstRow);
    m_incompleteRows += found.incompleteRows;
    m_isAnswered[static_cast<size_t>(piece)] = true;
    --m_pending;
    announceFirstHit();
    Q_EMIT progressed();
}

void TranscriptFinder::announceFirstHit()
{
    while (!m_isFirstHitFound && m_answeredInOrder < m_isAnswered.size() && m_isAnswered[m_answeredInOrder]) {
        const Piece &piece = m_search->pieces[m_answeredInOrder++];
        const auto end = m_hitCounts.cbegin() + piece.endRow;
        const auto hit =
            std::find_if(m_hitCounts.cbegin() + piece.firstRow, end, [](int count) { return count > 0; });
        if (hit != end) {
            m_isFirstHitFound = true;
            Q_EMIT firstHitFound(static_cast<int>(hit - m_hitCounts.cbegin()));
        }
    }
}

} // namespace earshot::itemmodels
