// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/listening.h"

#include "playback/audioplayer.h"
#include "session/recordingsync.h"
#include "settings/settings.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace earshot::session {

using playback::AudioPlayer;
using playback::TimeRange;

Listening::Listening(AudioPlayer &player, const RecordingSync &sync, settings::Settings &settings,
                     QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_sync(sync)
    , m_settings(settings)
    , m_preferences(ListeningPreferences::of(settings))
{
    connect(&m_settings, &settings::Settings::changed, this, &Listening::takePreferences);
    connect(&m_sync, &RecordingSync::soundRead, this, &Listening::apply); // it tells the agent's channel
    connect(&m_player, &AudioPlayer::stateChanged, this, [this](AudioPlayer::State state) {
        if (state == AudioPlayer::State::Empty)
            forgetRecording();
    });
    m_player.setOutput(m_preferences.output);
    apply();
}

void Listening::setPreferences(const ListeningPreferences &preferences)
{
    preferences.storeIn(m_settings); // which tells of each change
}

void Listening::takePreferences()
{
    const ListeningPreferences chosen = ListeningPreferences::of(m_settings);
    if (chosen == m_preferences)
        return;
    const ListeningPreferences before = std::exchange(m_preferences, chosen);
    if (chosen.output != before.output)
        m_player.setOutput(chosen.output);
    if (chosen.volume != before.volume)
        m_isMuted = false; // who turns the volume wants to hear
    apply();
    if (chosen.speed != before.speed && chosen.speed != 1)
        setPreference(&ListeningPreferences::otherSpeed, chosen.speed);
}

void Listening::setSides(const CallSides &sides)
{
    if (sides == m_sides)
        return;
    m_sides = sides;
    apply();
}

void Listening::setMuted(bool isMuted)
{
    if (std::exchange(m_isMuted, isMuted) != isMuted)
        apply();
}

void Listening::setSpeed(double speed)
{
    const double whole = qRound(speed * SpeedStepsPerUnit) / SpeedStepsPerUnit; // so that 1.15 is 1.15
    setPreference(&ListeningPreferences::speed, whole);
}

void Listening::stepSpeed(int steps)
{
    setSpeed(m_preferences.speed + steps / SpeedStepsPerUnit);
}

void Listening::toggleSpeed()
{
    setSpeed(m_preferences.speed == 1 ? m_preferences.otherSpeed : 1);
}

void Listening::setVolume(double volume)
{
    setPreference(&ListeningPreferences::volume, volume);
    setMuted(false);
}

void Listening::stepVolume(int steps)
{
    setVolume((qRound(m_preferences.volume * VolumeStepsPerUnit) + steps) / VolumeStepsPerUnit);
}

void Listening::markLoop(qint64 positionMs)
{
    if (m_loop) {
        clearLoop();
    } else if (m_loopBeginMs) {
        const auto [beginMs, endMs] = std::minmax(*m_loopBeginMs, positionMs);
        setLoop({beginMs, endMs});
    } else {
        m_loopBeginMs = positionMs;
        Q_EMIT changed();
    }
}

void Listening::setLoop(const TimeRange &range)
{
    m_loopBeginMs.reset();
    m_loop = TimeRange{range.beginMs, std::max(range.endMs, range.beginMs + ShortestLoopMs)};
    apply();
}

void Listening::clearLoop()
{
    m_loopBeginMs.reset();
    m_loop.reset();
    apply();
}

playback::PlaybackSettings Listening::settings() const
{
    playback::PlaybackSettings settings;
    settings.speed = m_preferences.speed;
    settings.volume = m_isMuted ? 0 : m_preferences.volume;
    settings.agentChannel = m_sync.agentChannel();
    const bool isAgentFirst = settings.agentChannel == 0;
    settings.channels = {isAgentFirst ? m_sides.agent : m_sides.caller,
                         isAgentFirst ? m_sides.caller : m_sides.agent};
    settings.isMono = m_preferences.isMono;
    settings.isSwapped = m_sides.isSwapped;
    settings.isLevelled = m_preferences.isLevelled;
    settings.silence = m_preferences.silence;
    settings.loop = m_loop;
    return settings;
}

void Listening::forgetRecording()
{
    m_sides = {};
    m_loop.reset();
    m_loopBeginMs.reset();
    apply();
}

void Listening::apply()
{
    m_player.setSettings(settings());
    Q_EMIT changed();
}

} // namespace earshot::session
