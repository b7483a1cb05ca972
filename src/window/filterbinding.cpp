// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filterbinding.h"

#include "itemmodels/roles.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
#include "views/filterchips.h"
#include "views/transcriptview.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

using itemmodels::TurnFilter;
using views::TranscriptPlace;

FilterBinding::FilterBinding(itemmodels::TranscriptModel &source, itemmodels::TranscriptFilterModel &turns,
                             views::FilterChips &chips, views::TranscriptView &view, QWidget *page)
    : QObject(page)
    , m_source(source)
    , m_turns(turns)
    , m_chips(chips)
    , m_view(view)
    , m_filter(makeAction(page, QStringLiteral("filterTurns"), tr("F&ilter"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)))
{
    m_chips.hide();
    m_filter->setCheckable(true);
    m_filter->setToolTip(tr("Show only some of the turns"));
    connect(m_filter, &QAction::toggled, this, &FilterBinding::showChips);
    connect(&m_chips, &views::FilterChips::filterChanged, this, &FilterBinding::setFilter);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&m_source),
                                            static_cast<const QAbstractItemModel *>(&m_turns)}) {
        connect(model, &QAbstractItemModel::modelReset, this, &FilterBinding::count);
        connect(model, &QAbstractItemModel::rowsInserted, this, &FilterBinding::count);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FilterBinding::count);
    }
    connect(&m_source, &QAbstractItemModel::modelReset, this, &FilterBinding::takeThresholds);
    connect(&m_source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex & /*first*/, const QModelIndex & /*last*/, const QList<int> &roles) {
                if (roles.contains(itemmodels::ThresholdsRole)) {
                    takeThresholds();
                }
            });
    takeThresholds();
    count();
}

FilterBinding::~FilterBinding() = default;

void FilterBinding::addTo(QMenu &menu) const
{
    menu.addAction(m_filter);
}

void FilterBinding::showChips(bool isShown)
{
    m_chips.setVisible(isShown);
    if (isShown) {
        m_chips.setFocus(Qt::ShortcutFocusReason);
    } else {
        m_chips.clear(); // a filter that nobody sees would hide turns in secret
        m_view.setFocus(Qt::ShortcutFocusReason);
    }
}

void FilterBinding::setFilter(const TurnFilter &filter)
{
    if (filter == m_turns.filter()) {
        return;
    }
    TranscriptPlace place = TranscriptPlace::of(m_view);
    if (m_turns.filter().isActive() && place == m_after) {
        place = m_before;
    } else {
        m_before = place;
    }
    m_turns.setFilter(filter);
    place.restore(m_view);
    m_after = TranscriptPlace::of(m_view);
    const int spoken = m_source.spokenRow();
    m_source.setSpokenRow(-1); // the view has forgotten it; tell it again
    m_source.setSpokenRow(spoken);
}

void FilterBinding::takeThresholds()
{
    m_chips.setThresholds(m_source.thresholds());
}

void FilterBinding::count()
{
    m_chips.setCount(m_turns.rowCount(), m_source.rowCount());
}

} // namespace earshot::window
