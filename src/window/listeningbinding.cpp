// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/listeningbinding.h"

#include "playback/audioplayer.h"
#include "session/listening.h"
#include "views/listeningcontrols.h"

namespace earshot::window {

using playback::AudioPlayer;
using session::CallSides;
using session::Listening;
using views::ListeningControls;
using views::SidesPanel;

namespace {

SidesPanel::Values sidesShown(const Listening &listening)
{
    const CallSides &sides = listening.sides();
    return {sides.caller.gain,
            sides.agent.gain,
            sides.caller.isMuted,
            sides.agent.isMuted,
            listening.preferences().isMono,
            sides.isSwapped,
            listening.preferences().isLevelled};
}

ListeningControls::State stateShown(const Listening &listening)
{
    ListeningControls::State state;
    state.speed = listening.preferences().speed;
    state.isSilenceSkipped = listening.preferences().silence.isSkipped;
    state.loopBeginMs = listening.loopBeginMs();
    if (const auto &loop = listening.loop()) {
        state.loopBeginMs = loop->beginMs;
        state.loopEndMs = loop->endMs;
    }
    state.sides = sidesShown(listening);
    state.volume = listening.preferences().volume;
    state.isMuted = listening.isMuted();
    return state;
}

void takeSides(Listening &listening, const SidesPanel::Values &values)
{
    listening.setSides({{values.callerGain, values.isCallerMuted},
                        {values.agentGain, values.isAgentMuted},
                        values.isSwapped});
    auto preferences = listening.preferences();
    preferences.isMono = values.isMono;
    preferences.isLevelled = values.isLevelled;
    listening.setPreferences(preferences);
}

} // namespace

ListeningBinding::ListeningBinding(Listening &listening, const AudioPlayer &player,
                                   ListeningControls &controls, QObject *parent)
    : QObject(parent), m_listening(listening), m_player(player), m_controls(controls)
{
    connect(&m_listening, &Listening::changed, this, &ListeningBinding::show);
    connect(&m_player, &AudioPlayer::waveformGrew, this, &ListeningBinding::showSides);
    connect(&m_player, &AudioPlayer::stateChanged, this, &ListeningBinding::showSides);
    connectWishes();
    show();
    showSides();
}

void ListeningBinding::connectWishes()
{
    connect(&m_controls, &ListeningControls::silenceSkipRequested, this, [this](bool isSkipped) {
        auto silence = m_listening.preferences().silence;
        silence.isSkipped = isSkipped;
        m_listening.setPreference(&session::ListeningPreferences::silence, silence);
    });
    connect(&m_controls, &ListeningControls::loopMarkRequested, this,
            [this] { m_listening.markLoop(m_player.positionMs()); });
    connect(&m_controls, &ListeningControls::sidesRequested, this,
            [this](const SidesPanel::Values &values) { takeSides(m_listening, values); });
    connect(&m_controls, &ListeningControls::volumeRequested, &m_listening, &Listening::setVolume);
    connect(&m_controls, &ListeningControls::muteRequested, &m_listening, &Listening::setMuted);
}

void ListeningBinding::show()
{
    m_controls.setState(stateShown(m_listening));
}

void ListeningBinding::showSides()
{
    m_controls.setSidesKnown(m_player.waveform().channelCount() != 1);
}

} // namespace earshot::window
