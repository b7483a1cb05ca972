// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/playbackactions.h"

#include "session/playbacksession.h"
#include "views/playbackbar.h"
#include "window/outputmenu.h"
#include "window/sidesactions.h"
#include "window/silenceactions.h"
#include "window/speedactions.h"
#include "window/stepactions.h"
#include "window/transportactions.h"
#include "window/turnactions.h"
#include "window/volumeactions.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

PlaybackActions::PlaybackActions(session::PlaybackSession &playback, const session::RecordingSync &sync,
                                 session::Listening &listening, const ActionScope &scope)
    : QObject(scope.window)
    , m_window(scope.window)
    , m_transport(new TransportActions(playback, listening, scope))
    , m_turns(new TurnActions(playback, sync, listening, scope))
    , m_speed(new SpeedActions(listening, scope))
    , m_silence(new SilenceActions(listening, scope))
    , m_volume(new VolumeActions(listening, scope))
    , m_sides(new SidesActions(listening, scope))
    , m_steps(new StepActions(listening, scope))
    , m_outputs(new OutputMenu(playback.player(), listening, scope.window))
{}

void PlaybackActions::addTo(QMenu &menu) const
{
    m_transport->addTo(menu);
    menu.addSeparator();
    m_turns->addTo(menu);
    menu.addSeparator();
    m_speed->addTo(menu);
    m_silence->addTo(menu);
    menu.addSeparator();
    m_volume->addTo(menu);
    m_sides->addTo(menu);
    menu.addMenu(m_outputs);
    menu.addSeparator();
    m_steps->addTo(menu);
}

void PlaybackActions::equip(views::PlaybackBar &bar) const
{
    showKeys(bar);
    for (const char *name : {"playPause", "skipBack", "skipForward", "goToTime", "toggleSpeed", "skipSilence",
                             "loop", "followRecording", "mute"}) {
        if (const QAction *action = actionOf(name))
            connect(action, &QAction::changed, &bar, [this, &bar] { showKeys(bar); });
    }
    bar.listening().setMenus({m_speed->menu(), m_silence->menu(), m_outputs});
    connect(m_transport, &TransportActions::goToTimeRequested, &bar, &views::PlaybackBar::askForTime);
}

QAction *PlaybackActions::actionOf(const char *name) const
{
    return m_window->findChild<QAction *>(QString::fromLatin1(name));
}

void PlaybackActions::showKeys(views::PlaybackBar &bar) const
{
    const auto key = [this](const char *name) {
        const QAction *action = actionOf(name);
        return action ? action->shortcut() : QKeySequence();
    };
    bar.setShortcuts({key("playPause"), key("skipBack"), key("skipForward"), key("goToTime")});
    bar.listening().setKeys(
        {key("toggleSpeed"), key("skipSilence"), key("loop"), key("followRecording"), key("mute")});
}

} // namespace earshot::window
