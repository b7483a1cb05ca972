// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/waveformmark.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;

namespace earshot::views {

class WaveformBar;

/** What can be done with a waveform besides dragging: zoom, and which lanes are seen. */
class WaveformActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformActions)

public:
    /** Belongs to `bar`. Shortcuts act while it has the focus. */
    explicit WaveformActions(WaveformBar &bar);

    void addTo(QMenu &menu) const;
    /** Whether there is a loop to clear. */
    void setLoop(bool isSet);

private:
    void showLanes();

    WaveformBar &m_bar;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomWhole;
    QAction *m_clearLoop;
    std::array<QAction *, AllWaveformLanes.size()> m_lanes{};
};

} // namespace earshot::views
