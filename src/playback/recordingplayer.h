// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioplayer.h"
#include "playback/playbackplan.h"
#include "playback/recordingfindings.h"
#include "playback/soundroute.h"

#include <QTimer>

#include <array>
#include <memory>

namespace earshot::playback {

class RenderedSound;
class RenderThread;

/**
 * Plays a recording as the listener wants it, from bytes that may still be arriving. A worker renders its
 * sound from the place on; each seek and each change of the settings makes a new run of it, which an output
 * plays. What is known of the whole is RecordingFindings', where the sound goes is SoundRoute's.
 */
class RecordingPlayer final : public AudioPlayer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingPlayer)

public:
    RecordingPlayer(std::unique_ptr<SoundDevices> devices, SoundRoute::OutputMaker makeOutput,
                    QObject *parent = nullptr);
    ~RecordingPlayer() override;

    void open(std::shared_ptr<base::ByteSource> bytes) override;
    void close() override;
    void play() override;
    void pause() override;
    void seek(qint64 positionMs) override;
    void setVolume(double volume) override;
    void setSettings(const PlaybackSettings &settings) override;
    void setExpectedLengthMs(std::optional<qint64> lengthMs) override;
    void setOutput(const QString &id) override;

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 positionMs() const override;
    [[nodiscard]] std::optional<qint64> lengthMs() const override { return m_findings.lengthMs(); }
    [[nodiscard]] bool hasSound() const override { return m_route.hasSound(); }
    [[nodiscard]] bool isBuffering() const override { return m_isBuffering; }
    [[nodiscard]] const waveform::Waveform &waveform() const override { return m_findings.waveform(); }
    [[nodiscard]] bool isScanned() const override { return m_findings.isComplete(); }
    [[nodiscard]] std::vector<TimeRange> damage() const override { return m_findings.damage(); }
    [[nodiscard]] QString formatText() const override { return m_findings.formatText(); }
    [[nodiscard]] QList<OutputDevice> outputs() const override { return m_route.outputs(); }
    [[nodiscard]] qint64 savedMs() const override;

private:
    using Sound = std::shared_ptr<RenderedSound>;

    void release();
    void prepare(qint64 placeMs);
    void onPrepared(const Sound &sound);
    void onBroken(const Sound &sound);
    void failForBytes();
    void onOutputStopped();
    void switchTo(const Sound &sound);
    void silence();
    void rerender();
    void replan();
    void tick();
    void end();
    void fail(const base::Problem &problem);
    void setState(State state);
    void setBuffering(bool isBuffering);
    void onOutputLeaving(bool isLost);
    void onFindingsGrew();
    void onFindingsCompleted();

    SoundRoute m_route;
    std::shared_ptr<base::ByteSource> m_bytes;
    std::unique_ptr<RenderThread> m_renderer;
    RecordingFindings m_findings;
    qint64 m_plannedMs = 0; ///< how far they reached when the plan was made
    Sound m_ordered;        ///< what the worker renders now
    Sound m_playing;        ///< what the output plays; null while nothing is heard
    bool m_isPrepared = false;
    std::array<double, 2> m_gains{1, 1}; ///< of the sides in m_ordered
    double m_lastPlayedMs = 0;
    int m_ticksStuck = 0; ///< that the output has not moved
    int m_earlyEnds = 0;  ///< times that the output stopped before the end of the sound, in a row

    State m_state = State::Empty;
    bool m_playWhenLoaded = false;
    bool m_isBuffering = false;
    qint64 m_restingMs = 0; ///< the place while nothing is heard
    std::optional<base::Problem> m_bytesProblem;
    PlaybackSettings m_settings;
    double m_savedMs = 0; ///< by the sounds before m_playing

    QTimer m_tickTimer;
    QTimer m_bufferTimer;
    QTimer m_settingsTimer;
};

} // namespace earshot::playback
