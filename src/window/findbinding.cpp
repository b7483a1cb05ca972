// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/findbinding.h"

#include "itemmodels/transcriptfiltermodel.h"
#include "views/findbar.h"
#include "views/findticks.h"
#include "views/transcriptplace.h"
#include "views/transcriptview.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <chrono>
#include <utility>

namespace earshot::window {

using itemmodels::FindQuery;
using itemmodels::HitPlace;
using itemmodels::TranscriptFinder;

namespace {

using namespace std::chrono_literals;
/** Heights change many times while somebody scrolls; the ticks may come a moment later. */
constexpr auto TickDelay = 50ms;

} // namespace

FindBinding::FindBinding(itemmodels::TranscriptFilterModel &turns, views::FindBar &bar,
                         views::TranscriptView &view, QWidget *page)
    : QObject(page)
    , m_turns(turns)
    , m_bar(bar)
    , m_view(view)
    , m_find(makeAction(page, QStringLiteral("find"), tr("&Find…"), QKeySequence(QKeySequence::Find)))
    , m_next(makeAction(page, QStringLiteral("findNext"), tr("Find &next"), QKeySequence(Qt::Key_F3)))
    , m_previous(makeAction(page, QStringLiteral("findPrevious"), tr("Find &previous"),
                            QKeySequence(Qt::SHIFT | Qt::Key_F3)))
{
    m_bar.hide();
    m_tickTimer.setSingleShot(true);
    m_tickTimer.setInterval(TickDelay);
    const auto showKeys = [this] { m_bar.setKeys(m_next->shortcut(), m_previous->shortcut()); };
    connect(m_next, &QAction::changed, &m_bar, showKeys);
    connect(m_previous, &QAction::changed, &m_bar, showKeys);
    showKeys();
    connect(m_find, &QAction::triggered, this, &FindBinding::open);
    connect(m_next, &QAction::triggered, this, [this] { step(Step::Next); });
    connect(m_previous, &QAction::triggered, this, [this] { step(Step::Previous); });
    connect(&m_bar, &views::FindBar::nextRequested, this, [this] { step(Step::Next); });
    connect(&m_bar, &views::FindBar::previousRequested, this, [this] { step(Step::Previous); });
    connect(&m_bar, &views::FindBar::queryChanged, this, &FindBinding::find);
    connect(&m_bar, &views::FindBar::closeRequested, this, &FindBinding::close);
    connect(&m_finder, &TranscriptFinder::firstHitFound, this, &FindBinding::takeFirstHit);
    connect(&m_finder, &TranscriptFinder::progressed, this, &FindBinding::takeProgress);
    connect(&m_turns, &QAbstractItemModel::modelReset, this, &FindBinding::takeProgress);
    connect(&m_turns, &QAbstractItemModel::rowsInserted, this, &FindBinding::takeProgress);
    connect(&m_turns, &QAbstractItemModel::rowsRemoved, this, &FindBinding::takeProgress);
    connect(&m_view.findTicks(), &QAbstractSlider::rangeChanged, &m_tickTimer, qOverload<>(&QTimer::start));
    connect(&m_tickTimer, &QTimer::timeout, this, &FindBinding::showTicks);
}

FindBinding::~FindBinding() = default;

void FindBinding::setTranscript(const itemmodels::SearchedTranscript &transcript)
{
    m_finder.setTranscript(transcript);
    takeProgress();
}

void FindBinding::addTo(QMenu &menu) const
{
    menu.addActions({m_find, m_next, m_previous});
}

void FindBinding::open()
{
    const bool wasClosed = m_bar.isHidden();
    m_finder.prepare();
    m_bar.open();
    if (wasClosed) {
        find(m_bar.query()); // the text of the last time is still there
    }
}

void FindBinding::close()
{
    m_bar.hide();
    find({});
    m_view.setFocus(Qt::ShortcutFocusReason);
}

void FindBinding::find(const FindQuery &query)
{
    m_originRow = m_hitTurn.isValid() ? m_hitTurn.row() : readersRow();
    m_hitTurn = QPersistentModelIndex();
    m_isFirstWanted = true;
    m_hasWrapped = false;
    m_finder.find(query, m_originRow);
    m_view.setFindMatcher(m_finder.matcher());
    takeProgress();
}

void FindBinding::takeFirstHit(int sourceRow)
{
    const QModelIndex index = m_turns.mapFromSource(m_turns.sourceModel()->index(sourceRow, 0));
    if (m_isFirstWanted && index.isValid()) {
        goTo({index.row(), 0});
    }
}

void FindBinding::takeProgress()
{
    countHits();
    if (m_isFirstWanted && !m_finder.isRunning()) { // the very first hit is filtered out, or there is none
        if (const auto first = m_places.from(shownRow(m_originRow))) {
            goTo(*first);
        }
        m_isFirstWanted = false;
    }
    showOutcome();
    if (!m_finder.isRunning()) {
        showTicks();
    }
}

void FindBinding::countHits()
{
    m_rowsWithHits.clear();
    if (m_finder.matcher().isEmpty()) { // as a rule: no turn need be looked at
        m_places = {};
        return;
    }
    const std::vector<int> &found = m_finder.hitCounts();
    std::vector<int> counts;
    counts.reserve(m_turns.shownRows().size());
    for (const int sourceRow : m_turns.shownRows()) {
        const auto row = static_cast<size_t>(sourceRow);
        counts.push_back(row < found.size() ? found[row] : 0);
        if (counts.back() > 0) {
            m_rowsWithHits.push_back(static_cast<int>(counts.size()) - 1);
        }
    }
    m_places = itemmodels::HitPlaces(std::move(counts));
}

void FindBinding::step(Step step)
{
    if (m_bar.isHidden()) {
        if (m_bar.query().text.isEmpty()) {
            return open();
        }
        m_bar.show();
        return find(m_bar.query());
    }
    const HitPlace from = place();
    const auto to = step == Step::Next ? m_places.next(from) : m_places.previous(from);
    if (to) {
        const auto order = [](HitPlace p) { return std::pair(p.row, p.inRow); };
        m_hasWrapped = step == Step::Next ? order(*to) <= order(from) : order(*to) >= order(from);
        goTo(*to);
        showOutcome();
    }
}

HitPlace FindBinding::place() const
{
    const QModelIndex current = m_view.currentIndex();
    const QModelIndex hit = m_turns.mapFromSource(m_hitTurn);
    if (hit.isValid() && (hit == current || !current.isValid())) {
        return {hit.row(), m_hitInRow};
    }
    return {current.isValid() ? current.row() : shownRow(m_originRow), -1};
}

void FindBinding::goTo(HitPlace place)
{
    const QModelIndex index = m_turns.index(place.row, 0);
    m_isFirstWanted = false;
    m_hitTurn = m_turns.mapToSource(index);
    m_hitInRow = place.inRow;
    views::goToTurn(m_view, index);
    const auto hit = itemmodels::hitInRow(m_finder.transcript(), m_finder.matcher().forDisplay(),
                                          m_hitTurn.row(), place.inRow);
    if (hit) {
        m_view.showHit(index, *hit);
    }
    showTicks();
}

void FindBinding::showOutcome()
{
    views::FindOutcome outcome;
    outcome.total = m_places.total();
    outcome.isRunning = m_finder.isRunning();
    outcome.hasWrapped = m_hasWrapped;
    outcome.incompleteTurns = m_finder.incompleteRows();
    outcome.error = m_finder.error();
    const QModelIndex hit = m_turns.mapFromSource(m_hitTurn);
    if (hit.isValid() && m_places.contains({hit.row(), m_hitInRow})) {
        outcome.current = m_places.ordinal({hit.row(), m_hitInRow}) + 1;
    }
    m_bar.setOutcome(outcome);
}

void FindBinding::showTicks()
{
    views::FindTicks &bar = m_view.findTicks();
    const int all = bar.maximum() + bar.pageStep();
    const auto rowAt = [&](int y) { return m_view.indexAt({0, y - bar.value()}).row(); };
    std::vector<double> places;
    if (!m_rowsWithHits.empty() && all > 0) {
        // One tick at most for each pixel, however many hits there are.
        const int pixels = std::max(1, bar.height());
        auto hit = m_rowsWithHits.cbegin();
        for (int pixel = 0; pixel < pixels && hit != m_rowsWithHits.cend(); ++pixel) {
            const int lastRow = rowAt(static_cast<int>(qint64(all) * (pixel + 1) / pixels) - 1);
            const auto end =
                lastRow < 0 ? m_rowsWithHits.cend() : std::upper_bound(hit, m_rowsWithHits.cend(), lastRow);
            if (end != hit) {
                places.push_back(static_cast<double>(pixel) / pixels);
                hit = end;
            }
        }
    }
    const QModelIndex hitIndex = m_turns.mapFromSource(m_hitTurn);
    const double current = hitIndex.isValid() && !places.empty()
                               ? static_cast<double>(m_view.visualRect(hitIndex).top() + bar.value()) / all
                               : -1;
    bar.setTicks(places, current);
}

int FindBinding::readersRow() const
{
    return std::max(0, views::TranscriptPlace::of(m_view).seenTurn);
}

int FindBinding::shownRow(int sourceRow) const
{
    const std::vector<int> &rows = m_turns.shownRows();
    return static_cast<int>(std::lower_bound(rows.cbegin(), rows.cend(), sourceRow) - rows.cbegin());
}

} // namespace earshot::window
