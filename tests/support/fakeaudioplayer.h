// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioplayer.h"

#include <algorithm>

namespace earshot::support {

/** An AudioPlayer that the test drives: it keeps the states of the interface and plays nothing. */
class FakeAudioPlayer final : public playback::AudioPlayer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeAudioPlayer)

public:
    explicit FakeAudioPlayer(bool withSound = true) : m_hasSound(withSound) {}

    void open(std::shared_ptr<base::ByteSource> bytes) override
    {
        opened = std::move(bytes);
        m_positionMs = 0;
        m_lengthMs.reset();
        m_playWhenLoaded = false;
        setState(State::Loading);
    }
    void close() override
    {
        opened.reset();
        m_positionMs = 0;
        m_lengthMs.reset();
        setState(State::Empty);
    }
    void play() override
    {
        if (m_state == State::Loading)
            m_playWhenLoaded = true;
        else if (m_state == State::Paused || m_state == State::Ended)
            startPlaying();
    }
    void pause() override
    {
        m_playWhenLoaded = false;
        if (m_state == State::Playing)
            setState(State::Paused);
    }
    void seek(qint64 positionMs) override
    {
        if (m_state == State::Empty || m_state == State::Failed)
            return;
        if (m_state == State::Ended)
            setState(State::Paused);
        const qint64 knownMs = m_isScanned ? m_lengthMs.value_or(positionMs) : positionMs;
        advanceTo(std::clamp<qint64>(positionMs, 0, std::max<qint64>(0, knownMs)));
    }
    void setVolume(double newVolume) override { volume = newVolume; }
    void setSettings(const playback::PlaybackSettings &newSettings) override { settings = newSettings; }
    void setExpectedLengthMs(std::optional<qint64> lengthMs) override { expectedLengthMs = lengthMs; }

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 positionMs() const override { return m_positionMs; }
    [[nodiscard]] std::optional<qint64> lengthMs() const override { return m_lengthMs; }
    [[nodiscard]] bool hasSound() const override { return m_hasSound; }
    [[nodiscard]] bool isBuffering() const override { return m_isBuffering; }
    [[nodiscard]] const waveform::Waveform &waveform() const override { return m_waveform; }
    [[nodiscard]] bool isScanned() const override { return m_isScanned; }
    [[nodiscard]] std::vector<playback::TimeRange> damage() const override { return m_damage; }
    [[nodiscard]] QList<playback::OutputDevice> outputs() const override { return m_outputs; }
    void setOutput(const QString &id) override { output = id; }
    [[nodiscard]] qint64 savedMs() const override { return m_savedMs; }

    /** Ends Loading, as when the bytes are there and are sound of this length. */
    void finishLoading(std::optional<qint64> lengthMs)
    {
        m_lengthMs = lengthMs;
        if (lengthMs)
            Q_EMIT lengthChanged(*lengthMs);
        if (m_playWhenLoaded)
            startPlaying();
        else
            setState(State::Paused);
    }
    /** Lets time pass to this place. */
    void advanceTo(qint64 positionMs)
    {
        m_positionMs = positionMs;
        Q_EMIT positionChanged(positionMs);
    }
    void reachEnd()
    {
        advanceTo(m_lengthMs.value_or(m_positionMs));
        setState(State::Ended);
    }
    void failWith(const base::Problem &problem)
    {
        setState(State::Failed);
        Q_EMIT failed(problem);
    }
    void setBuffering(bool isBuffering)
    {
        m_isBuffering = isBuffering;
        Q_EMIT bufferingChanged(isBuffering);
    }
    /** What decoding has found so far. */
    void setScan(const waveform::Waveform &waveform, bool isScanned, std::vector<playback::TimeRange> damage)
    {
        m_waveform = waveform;
        m_isScanned = isScanned;
        m_damage = std::move(damage);
        Q_EMIT waveformGrew();
    }
    void setOutputs(const QList<playback::OutputDevice> &outputs)
    {
        m_outputs = outputs;
        Q_EMIT soundChanged();
    }
    void setSavedMs(qint64 savedMs) { m_savedMs = savedMs; }
    void setHasSound(bool hasSound)
    {
        m_hasSound = hasSound;
        Q_EMIT soundChanged();
    }

    std::shared_ptr<base::ByteSource> opened; ///< what open() was given last
    double volume = 1.0;                      ///< what setVolume() was given last
    playback::PlaybackSettings settings;      ///< what setSettings() was given last
    QString output;                           ///< what setOutput() was given last
    std::optional<qint64> expectedLengthMs;   ///< what setExpectedLengthMs() was given last

private:
    void startPlaying()
    {
        if (m_state == State::Ended)
            m_positionMs = 0;
        setState(State::Playing);
    }
    void setState(State state)
    {
        if (m_state == state)
            return;
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    State m_state = State::Empty;
    bool m_hasSound;
    bool m_isBuffering = false;
    bool m_isScanned = false;
    waveform::Waveform m_waveform;
    std::vector<playback::TimeRange> m_damage;
    qint64 m_savedMs = 0;
    QList<playback::OutputDevice> m_outputs;
    bool m_playWhenLoaded = false;
    qint64 m_positionMs = 0;
    std::optional<qint64> m_lengthMs;
};

} // namespace earshot::support
