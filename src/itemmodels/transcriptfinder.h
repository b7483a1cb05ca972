// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/transcriptfind.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace earshot::itemmodels {

/**
 * Finds a query in all turns of a conversation without holding up the window: worker threads search piece by
 * piece, from a row on and round. A newer query or a newer version of the conversation ends the search before
 * it, whose late answers are dropped.
 */
class TranscriptFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptFinder)

public:
    explicit TranscriptFinder(QObject *parent = nullptr);
    /** Waits until the workers have left the text that they are in. */
    ~TranscriptFinder() override;

    /** Takes a newer version of the conversation, or another one, and searches it for the same query. */
    void setTranscript(const SearchedTranscript &transcript);
    /** Makes what every search needs, in a worker, so that the first key press need not wait for it. */
    void prepare();
    /** Searches from `fromRow` on. An empty query and one that is not understood find nothing. */
    void find(const FindQuery &query, int fromRow);

    [[nodiscard]] const SearchedTranscript &transcript() const { return m_transcript; }
    [[nodiscard]] const FindQuery &query() const { return m_query; }
    [[nodiscard]] const TextMatcher &matcher() const { return m_matcher; }
    /** Why the query is no regular expression. */
    [[nodiscard]] const std::optional<PatternError> &error() const { return m_error; }
    [[nodiscard]] bool isRunning() const { return m_pending > 0; }
    /** Hits of every row. While a newer version is searched, rows that are not reached yet keep the old
     * number.
     */
    [[nodiscard]] const std::vector<int> &hitCounts() const { return m_hitCounts; }
    /** Rows in which the regular expression was given up. */
    [[nodiscard]] int incompleteRows() const { return m_incompleteRows; }

Q_SIGNALS:
    /** Another query is searched from now on, or none. */
    void queryChanged();
    /** The first row with hits, seen from where the search began; once a search. */
    void firstHitFound(int row);
    /** hitCounts() changed, or the search ended. */
    void progressed();

private:
    struct Search;

    void start(int fromRow);
    void cancel();
    void take(int piece, const RowsFound &found);
    void announceFirstHit();

    SearchedTranscript m_transcript;
    FindQuery m_query;
    TextMatcher m_matcher;
    std::optional<PatternError> m_error;
    std::vector<int> m_hitCounts;
    int m_incompleteRows = 0;
    std::shared_ptr<Search> m_search; ///< the latest one; shared with the workers
    std::vector<bool> m_isAnswered;   ///< of each piece of m_search
    size_t m_answeredInOrder = 0;     ///< pieces from the first on that were answered without a gap
    bool m_isFirstHitFound = false;
    int m_pending = 0; ///< pieces that were not answered yet
    QThreadPool m_threads;
};

} // namespace earshot::itemmodels
