// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/hitplaces.h"
#include "itemmodels/transcriptfinder.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace earshot::itemmodels {
class TranscriptFilterModel;
}

namespace earshot::views {
class FindBar;
class TranscriptView;
} // namespace earshot::views

namespace earshot::window {

/** Find in the transcript: takes the query from the bar to the finder, and what it found to the view. */
class FindBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBinding)

public:
    /** All must outlive this object, which belongs to `page`; the view shows `turns`. The keys act in the
     * window of `page`. */
    FindBinding(itemmodels::TranscriptFilterModel &turns, views::FindBar &bar, views::TranscriptView &view,
                QWidget *page);
    ~FindBinding() override;

    /** What the source of `turns` has now. */
    void setTranscript(const itemmodels::SearchedTranscript &transcript);
    void addTo(QMenu &menu) const;

private:
    enum class Step : quint8 { Next, Previous };

    void open();
    void close();
    void find(const itemmodels::FindQuery &query);
    void step(Step step);
    void takeFirstHit(int sourceRow);
    void takeProgress();
    void countHits();
    void goTo(itemmodels::HitPlace place);
    void showOutcome();
    void showTicks();
    /** The turn in front of the reader: the source's row, 0 when nothing is seen. */
    [[nodiscard]] int readersRow() const;
    /** Where the next step begins: the present hit, or beside the turn that the reader selected since. */
    [[nodiscard]] itemmodels::HitPlace place() const;
    /** The first shown row that is not above the source's row. */
    [[nodiscard]] int shownRow(int sourceRow) const;

    itemmodels::TranscriptFilterModel &m_turns;
    views::FindBar &m_bar;
    views::TranscriptView &m_view;
    itemmodels::TranscriptFinder m_finder;
    itemmodels::HitPlaces m_places;  ///< in the shown rows
    std::vector<int> m_rowsWithHits; ///< shown rows, ascending
    QPersistentModelIndex m_hitTurn; ///< of the source, so that it outlives a change of the filter
    int m_hitInRow = 0;
    int m_originRow = 0; ///< the source's row where the search began
    bool m_isFirstWanted = false;
    bool m_hasWrapped = false;
    QTimer m_tickTimer;
    QAction *m_find;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace earshot::window
