// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/turntimeline.h"
#include "session/heardlatency.h"
#include "waveform/offsetestimate.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::session {

class ConversationSession;
class SyncMemory;

/**
 * Lays the turns over the recording: with the start that the user chose, else the one that the reply gives,
 * else the one that the sound itself suggests. Once the recording is decoded it also finds where unsure turns
 * are heard and how long the caller really waited.
 */
class RecordingSync final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingSync)

public:
    /** Where the start of the recording comes from. */
    enum class Basis : quint8 {
        Unknown,   ///< no turn can be placed
        Reported,  ///< the reply gives it
        Estimated, ///< the sound fits the turns well enough to be believed
        Chosen,    ///< the user accepted or moved it; remembered
    };
    Q_ENUM(Basis)

    /** From this confidence on an estimate is used without being asked for. */
    static constexpr double EnoughConfidence = 0.75;
    /** A reported start this far from a good estimate is doubtful. */
    static constexpr qint64 DoubtfulMs = 1000;

    /** All must outlive this object. */
    RecordingSync(ConversationSession &conversation, playback::AudioPlayer &player, SyncMemory &memory,
                  QObject *parent = nullptr);
    ~RecordingSync() override;

    [[nodiscard]] Basis basis() const { return m_basis; }
    /** Empty while the basis is Unknown. */
    [[nodiscard]] const conversation::TurnTimeline &timeline() const { return m_timeline; }
    /** False when no turn has any time: then nothing can be placed whatever the start. */
    [[nodiscard]] bool hasTurnTimes() const { return m_hasTurnTimes; }
    /** What the sound suggests, once it is decoded; offsetMs is the epoch ms of the start, negated. */
    [[nodiscard]] const std::optional<waveform::OffsetEstimate> &estimate() const { return m_estimate; }
    /** True when the start in use is far from a good estimate. */
    [[nodiscard]] bool isDoubtful() const;
    /** Where the start in use lies behind the reported one in ms; 0 without either. */
    [[nodiscard]] qint64 shiftMs() const;

    /** Uses the estimate from now on, also next time. */
    void accept();
    /** Lets every turn come `deltaMs` later in the recording, also next time. */
    void nudge(qint64 deltaMs);
    /** Forgets what the user chose. */
    void reset();

    /** True from the end of decoding until soundRead(). */
    [[nodiscard]] bool isReading() const { return m_isCancelled != nullptr; }
    /** What was heard, once the recording is decoded. */
    [[nodiscard]] const CallSpeech &speech() const { return m_speech; }
    [[nodiscard]] const std::vector<HeardLatency> &heardLatencies() const { return m_latencies; }
    /** Channel of the agent in a recording with two. */
    [[nodiscard]] int agentChannel() const { return m_agentChannel; }

Q_SIGNALS:
    /** basis(), timeline() or heardLatencies() may have changed. */
    void timelineChanged();
    /** speech(), estimate() and agentChannel() are of the open recording now, or gone. */
    void soundRead();

private:
    struct Reading
    {
        std::vector<std::vector<waveform::SpeechStretch>> speech;
        std::optional<waveform::OffsetEstimate> estimate;
    };

    void onConversationLoaded(bool isNew);
    void onWaveformGrew();
    void readSound();
    void onSoundRead();
    void forgetSound();
    void layOut();
    void choose(std::optional<qint64> startMs);
    [[nodiscard]] std::optional<qint64> reportedStartMs() const;
    [[nodiscard]] std::optional<qint64> estimatedStartMs() const;
    [[nodiscard]] std::optional<qint64> startInUseMs() const;
    [[nodiscard]] QString conversationId() const;

    ConversationSession &m_conversation;
    playback::AudioPlayer &m_player;
    SyncMemory &m_memory;
    Basis m_basis = Basis::Unknown;
    bool m_hasTurnTimes = false;
    std::optional<qint64> m_chosenStartMs;
    conversation::TurnTimeline m_timeline;
    std::optional<waveform::OffsetEstimate> m_estimate;
    CallSpeech m_speech;
    std::vector<HeardLatency> m_latencies;
    int m_agentChannel = 1;
    QFutureWatcher<Reading> m_reading;
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of the running reading
};

} // namespace earshot::session
