// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recordingsync.h"

#include "playback/audioplayer.h"
#include "session/conversationsession.h"
#include "session/syncmemory.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace earshot::session {

namespace {

using conversation::Speaker;
using conversation::Turn;
using waveform::ExpectedSpeech;

/** The beginnings of spoken turns: the measured ones if there are any, else those that `created_at` tells. */
std::vector<ExpectedSpeech> expectedSpeech(const QList<Turn> &turns)
{
    std::vector<ExpectedSpeech> measured;
    std::vector<ExpectedSpeech> created;
    for (const Turn &turn : turns) {
        const bool isAgent = turn.speaker.kind == Speaker::Kind::Agent;
        if (turn.kind != Turn::Kind::Message || (!isAgent && turn.speaker.kind != Speaker::Kind::Caller))
            continue;
        if (turn.metrics.startedSpeakingAtMs)
            measured.push_back({isAgent, *turn.metrics.startedSpeakingAtMs});
        else if (turn.createdAtMs)
            created.push_back({isAgent, *turn.createdAtMs});
    }
    return measured.empty() ? created : measured;
}

} // namespace

RecordingSync::RecordingSync(ConversationSession &conversation, playback::AudioPlayer &player,
                             SyncMemory &memory, QObject *parent)
    : QObject(parent), m_conversation(conversation), m_player(player), m_memory(memory)
{
    connect(&m_conversation, &ConversationSession::conversationLoaded, this,
            &RecordingSync::onConversationLoaded);
    connect(&m_player, &playback::AudioPlayer::waveformGrew, this, &RecordingSync::onWaveformGrew);
    connect(&m_player, &playback::AudioPlayer::stateChanged, this,
            [this](playback::AudioPlayer::State state) {
                if (state == playback::AudioPlayer::State::Empty)
                    forgetSound();
            });
    connect(&m_reading, &QFutureWatcher<Reading>::finished, this, &RecordingSync::onSoundRead);
}

RecordingSync::~RecordingSync()
{
    forgetSound(); // a reading that still runs works on its own copies
}

bool RecordingSync::isDoubtful() const
{
    const auto start = startInUseMs();
    const auto estimated = estimatedStartMs();
    return m_basis == Basis::Reported && start && estimated && m_estimate->confidence >= EnoughConfidence &&
           std::llabs(*start - *estimated) >= DoubtfulMs;
}

qint64 RecordingSync::shiftMs() const
{
    const auto start = startInUseMs();
    const auto reported = reportedStartMs() ? reportedStartMs() : estimatedStartMs();
    return start && reported ? *start - *reported : 0;
}

void RecordingSync::accept()
{
    if (const auto startMs = estimatedStartMs())
        choose(startMs);
}

void RecordingSync::nudge(qint64 deltaMs)
{
    auto startMs = startInUseMs();
    if (!startMs)
        startMs = estimatedStartMs(); // too unsure to be used unasked, but a place to begin with
    if (startMs)
        choose(*startMs - deltaMs);
}

void RecordingSync::reset()
{
    choose(std::nullopt);
}

void RecordingSync::choose(std::optional<qint64> startMs)
{
    if (startMs == m_chosenStartMs)
        return;
    m_chosenStartMs = startMs;
    if (startMs)
        m_memory.remember(conversationId(), *startMs);
    else
        m_memory.forget(conversationId());
    layOut();
}

void RecordingSync::onConversationLoaded(bool isNew)
{
    if (isNew) {
        forgetSound();
        m_chosenStartMs = m_memory.recordingStartMs(conversationId());
    }
    m_hasTurnTimes = !expectedSpeech(m_conversation.conversation().turns).empty();
    layOut();
    if (m_player.isScanned())
        readSound();
}

void RecordingSync::onWaveformGrew()
{
    if (m_player.isScanned() && m_player.waveform().knownMs() > 0 &&
        m_conversation.state() == ConversationSession::State::Loaded)
        readSound();
}

void RecordingSync::readSound()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto read = [waveform = m_player.waveform(),
                       expected = expectedSpeech(m_conversation.conversation().turns),
                       isCancelled = m_isCancelled] {
        Reading reading;
        for (int channel = 0; channel < waveform.channelCount(); ++channel)
            reading.speech.push_back(
                waveform::findSpeech(waveform, channel, [&isCancelled] { return isCancelled->load(); }));
        if (!*isCancelled && !reading.speech.empty())
            reading.estimate = waveform::estimateOffset(expected, reading.speech);
        return reading;
    };
    m_reading.setFuture(QtConcurrent::run(read));
}

void RecordingSync::onSoundRead()
{
    if (!m_isCancelled)
        return; // forgotten meanwhile
    m_isCancelled.reset();
    Reading reading = m_reading.result();
    m_estimate = reading.estimate;
    if (m_estimate && m_estimate->agentChannel >= 0)
        m_agentChannel = m_estimate->agentChannel;
    m_speech = {};
    if (reading.speech.size() == 2) {
        m_speech.agent = std::move(reading.speech[static_cast<size_t>(m_agentChannel)]);
        m_speech.caller = std::move(reading.speech[static_cast<size_t>(1 - m_agentChannel)]);
    } else if (reading.speech.size() == 1) {
        m_speech.either = std::move(reading.speech.front());
    }
    Q_EMIT soundRead();
    layOut();
}

void RecordingSync::forgetSound()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
    m_agentChannel = 1;
    if (!m_estimate && m_speech == CallSpeech())
        return;
    m_estimate.reset();
    m_speech = {};
    Q_EMIT soundRead();
    layOut();
}

void RecordingSync::layOut()
{
    const QList<Turn> &turns = m_conversation.conversation().turns;
    const bool believesEstimate = m_estimate && m_estimate->confidence >= EnoughConfidence;
    m_basis = m_chosenStartMs     ? Basis::Chosen
              : reportedStartMs() ? Basis::Reported
              : believesEstimate  ? Basis::Estimated
                                  : Basis::Unknown;
    m_timeline = conversation::TurnTimeline(turns, startInUseMs());
    if (!m_speech.agent.empty() || !m_speech.caller.empty())
        m_timeline.replace(heardPlaces(turns, m_timeline, m_speech));
    m_latencies = session::heardLatencies(turns, m_timeline, m_speech);
    Q_EMIT timelineChanged();
}

std::optional<qint64> RecordingSync::reportedStartMs() const
{
    return m_conversation.conversation().recording.startedAtMs;
}

std::optional<qint64> RecordingSync::estimatedStartMs() const
{
    return m_estimate ? std::optional(-m_estimate->offsetMs) : std::nullopt;
}

std::optional<qint64> RecordingSync::startInUseMs() const
{
    switch (m_basis) {
    case Basis::Chosen:
        return m_chosenStartMs;
    case Basis::Reported:
        return reportedStartMs();
    case Basis::Estimated:
        return estimatedStartMs();
    case Basis::Unknown:
        break;
    }
    return std::nullopt;
}

QString RecordingSync::conversationId() const
{
    // A saved file is known by the id in it, so that it shares what was chosen for the conversation.
    const QString &asked = m_conversation.reference().id;
    return asked.isEmpty() ? m_conversation.conversation().id.valueOr(m_conversation.reference().file)
                           : asked;
}

} // namespace earshot::session
