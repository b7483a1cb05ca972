// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/turnfilter.h"
#include "views/transcriptplace.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace earshot::itemmodels {
class TranscriptFilterModel;
class TranscriptModel;
} // namespace earshot::itemmodels

namespace earshot::views {
class FilterChips;
class TranscriptView;
} // namespace earshot::views

namespace earshot::window {

/** The filter of the transcript: takes it from the chips to the model and keeps the reader's place. */
class FilterBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBinding)

public:
    /** All must outlive this object, which belongs to `page`; `turns` filters `source`, and the view shows
     * it. The keys act in the window of `page`. */
    FilterBinding(itemmodels::TranscriptModel &source, itemmodels::TranscriptFilterModel &turns,
                  views::FilterChips &chips, views::TranscriptView &view, QWidget *page);
    ~FilterBinding() override;

    void addTo(QMenu &menu) const;
    /** Shows the chips or, when they are hidden, shows all turns again; checkable. */
    [[nodiscard]] QAction *filterAction() const { return m_filter; }

private:
    void setFilter(const itemmodels::TurnFilter &filter);
    void showChips(bool isShown);
    void takeThresholds();
    void count();

    itemmodels::TranscriptModel &m_source;
    itemmodels::TranscriptFilterModel &m_turns;
    views::FilterChips &m_chips;
    views::TranscriptView &m_view;
    QAction *m_filter;
    /** Where the reader was before the filter, and where the filter put them: who has not moved since goes
     * back. */
    views::TranscriptPlace m_before;
    views::TranscriptPlace m_after;
};

} // namespace earshot::window
