// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/waveformbinding.h"

#include "session/conversationsession.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "views/waveformbar.h"
#include "window/waveformmarks.h"

#include <algorithm>
#include <optional>

namespace earshot::window {

using playback::AudioPlayer;
using session::ConversationSession;
using session::Listening;
using session::PlaybackSession;
using session::RecordingSync;
using views::WaveformBar;

namespace {

static_assert(settings::ShownLanes.size() == views::AllWaveformLanes.size());

const settings::Setting<bool> &shownSetting(views::WaveformLane lane)
{
    return settings::ShownLanes.at(static_cast<size_t>(lane));
}

std::vector<views::TimeStretch> stretchesOf(const std::vector<waveform::SpeechStretch> &speech)
{
    std::vector<views::TimeStretch> stretches;
    stretches.reserve(speech.size());
    for (const waveform::SpeechStretch &stretch : speech) {
        stretches.push_back({stretch.beginMs, stretch.endMs});
    }
    return stretches;
}

} // namespace

WaveformBinding::WaveformBinding(ConversationSession &conversation, PlaybackSession &playback,
                                 RecordingSync &sync, Listening &listening, settings::Settings &settings,
                                 WaveformBar &bar, QObject *parent)
    : QObject(parent)
    , m_conversation(conversation)
    , m_playback(playback)
    , m_sync(sync)
    , m_listening(listening)
    , m_settings(settings)
    , m_bar(bar)
{
    const AudioPlayer &player = playback.player();
    bar.setSource([&player]() -> const waveform::Waveform & { return player.waveform(); });
    connect(&conversation, &ConversationSession::conversationLoaded, this, &WaveformBinding::showMarks);
    connect(&playback, &PlaybackSession::stateChanged, this, &WaveformBinding::showState);
    connect(&playback, &PlaybackSession::fetchChanged, this, &WaveformBinding::showSound);
    connect(&player, &AudioPlayer::stateChanged, this, &WaveformBinding::showState);
    connect(&player, &AudioPlayer::bufferingChanged, this, &WaveformBinding::showState);
    connect(&player, &AudioPlayer::positionChanged, &bar, &WaveformBar::setPositionMs);
    connect(&player, &AudioPlayer::lengthChanged, this, &WaveformBinding::showSound);
    connect(&player, &AudioPlayer::waveformGrew, this, &WaveformBinding::showSound);
    connect(&sync, &RecordingSync::soundRead, this, &WaveformBinding::showSound);
    connect(&sync, &RecordingSync::timelineChanged, this, &WaveformBinding::showMarks);
    connect(&listening, &Listening::changed, this, &WaveformBinding::showLoop);
    connect(&bar, &WaveformBar::seekRequested, &playback, &PlaybackSession::seek);
    connect(&bar, &WaveformBar::loopRequested, &listening, [&listening](qint64 beginMs, qint64 endMs) {
        listening.setLoop({beginMs, endMs});
    });
    connect(&bar, &WaveformBar::loopClearRequested, &listening, &Listening::clearLoop);
    followLanes();
    showState();
    showMarks();
    showLoop();
}

void WaveformBinding::showState()
{
    const AudioPlayer &player = m_playback.player();
    const bool isKnown = player.waveform().knownMs() > 0;
    switch (m_playback.state()) {
    case PlaybackSession::State::NoRecording:
        m_bar.hide();
        break;
    case PlaybackSession::State::Failed:
        m_bar.setVisible(isKnown); // what is there stays to be looked at
        break;
    case PlaybackSession::State::Fetching:
    case PlaybackSession::State::Ready:
        m_bar.show();
        break;
    }
    showSound();
    m_bar.setPlaying(player.state() == AudioPlayer::State::Playing && !player.isBuffering());
    m_bar.setPositionMs(player.positionMs());
}

void WaveformBinding::showSound()
{
    const AudioPlayer &player = m_playback.player();
    views::WaveformSound sound{lengthMs(), player.isScanned(), m_sync.agentChannel(), {}};
    sound.isGivenUp = m_playback.fetchProblem().has_value();
    for (const playback::TimeRange &range : player.damage()) {
        sound.damage.push_back({range.beginMs, range.endMs});
    }
    m_bar.setSound(sound);
}

void WaveformBinding::showMarks()
{
    m_bar.setSpeech({stretchesOf(m_sync.speech().caller), stretchesOf(m_sync.speech().agent)});
    const conversation::Conversation &conversation = m_conversation.conversation();
    m_bar.setMarks(waveformMarks(conversation, m_sync, lengthMs()), waveformMarkWords(conversation, m_sync));
}

void WaveformBinding::showLoop()
{
    std::optional<views::TimeStretch> shown;
    if (const auto &loop = m_listening.loop()) {
        shown = {loop->beginMs, loop->endMs};
    } else if (const auto &beginMs = m_listening.loopBeginMs()) {
        shown = {*beginMs, *beginMs};
    }
    m_bar.setLoop(shown);
}

void WaveformBinding::followLanes()
{
    for (const views::WaveformLane lane : views::AllWaveformLanes) {
        m_settings.follow(shownSetting(lane), this,
                          [this, lane](bool isShown) { m_bar.setLaneShown(lane, isShown); });
    }
    connect(&m_bar, &WaveformBar::lanesChanged, this, [this] {
        for (const views::WaveformLane lane : views::AllWaveformLanes) {
            m_settings.set(shownSetting(lane), m_bar.lanes().isShown(lane));
        }
    });
}

qint64 WaveformBinding::lengthMs() const
{
    // Until the sound tells, what the reply says: else the whole shape would shrink as the rest arrives.
    const AudioPlayer &player = m_playback.player();
    const conversation::Conversation &open = m_conversation.conversation();
    const qint64 toldMs = open.recording.durationMs.value_or(open.durationS.valueOr(0) * 1000);
    return std::max(player.lengthMs().value_or(toldMs), player.waveform().knownMs());
}

} // namespace earshot::window
