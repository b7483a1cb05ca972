// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionfactory.h"

#include <QObject>

class QAction;
class QMenu;

namespace earshot::session {
class Listening;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::views {
class PlaybackBar;
}

namespace earshot::window {

class OutputMenu;
class SidesActions;
class SilenceActions;
class SpeedActions;
class StepActions;
class TransportActions;
class TurnActions;
class VolumeActions;

/**
 * All that can be done with the recording. Single keys act only in the panes of the scope, so that they are
 * never stolen from a tree, a list or a field.
 */
class PlaybackActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaybackActions)

public:
    /** The first three must outlive this object. */
    PlaybackActions(session::PlaybackSession &playback, const session::RecordingSync &sync,
                    session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const;
    /** Gives the bar the menus that its buttons open and the keys that its tooltips name, and opens its line
     * when the user wants to type a time. Actions of following are looked for in the window. */
    void equip(views::PlaybackBar &bar) const;

private:
    [[nodiscard]] QAction *actionOf(const char *name) const;
    void showKeys(views::PlaybackBar &bar) const;

    QWidget *m_window;
    TransportActions *m_transport;
    TurnActions *m_turns;
    SpeedActions *m_speed;
    SilenceActions *m_silence;
    VolumeActions *m_volume;
    SidesActions *m_sides;
    StepActions *m_steps;
    OutputMenu *m_outputs;
};

} // namespace earshot::window
