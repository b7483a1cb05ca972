// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"
#include "base/problem.h"
#include "playback/playbacksettings.h"
#include "playback/sounddevices.h"
#include "waveform/waveform.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace earshot::playback {

/**
 * Plays one recording, with sound or, where no device is, in silence. What stands behind it is nobody's
 * business; the caller hands over bytes and a place.
 */
class AudioPlayer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudioPlayer)

public:
    enum class State : quint8 {
        Empty,   ///< nothing opened
        Loading, ///< opened, cannot play yet; play() is remembered
        Paused,
        Playing,
        Ended,  ///< the whole was played; play() starts over
        Failed, ///< see failed(); open() again leads out
    };
    Q_ENUM(State)

    explicit AudioPlayer(QObject *parent = nullptr) : QObject(parent) {}

    /** Takes a recording whose bytes may still be arriving, in place of the former one. Shares ownership. */
    virtual void open(std::shared_ptr<base::ByteSource> bytes) = 0;
    /** Lets go of the recording. */
    virtual void close() = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    /** Goes to a place in ms, kept within the recording. Before the length is known it is remembered. */
    virtual void seek(qint64 positionMs) = 0;
    /** 0 is silent, 1 is the recording's own loudness. */
    virtual void setVolume(double volume) = 0;
    /** Everything else that the listener asked for, volume over 1 included; kept over open(). */
    virtual void setSettings(const PlaybackSettings &settings) { setVolume(settings.volume); }
    /** Length to assume in ms while the sound itself does not tell. */
    virtual void setExpectedLengthMs(std::optional<qint64> lengthMs) = 0;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual qint64 positionMs() const = 0;
    /** Nothing until it is known. */
    [[nodiscard]] virtual std::optional<qint64> lengthMs() const = 0;
    /** False when sound cannot be heard on this computer; the clock runs all the same. */
    [[nodiscard]] virtual bool hasSound() const = 0;
    /** True while Playing stands still because bytes are missing. */
    [[nodiscard]] virtual bool isBuffering() const { return false; }
    /** The shape of the recording, as far as it has been decoded. */
    [[nodiscard]] virtual const waveform::Waveform &waveform() const
    {
        static const waveform::Waveform none;
        return none;
    }
    /** True when waveform(), damage() and lengthMs() are of the whole recording. */
    [[nodiscard]] virtual bool isScanned() const { return false; }
    /** Where the recording cannot be decoded, in order. */
    [[nodiscard]] virtual std::vector<TimeRange> damage() const { return {}; }
    /** Format of the sound in a few words that are the same in every language, such as "mp3, 8 kHz, 2 ch". */
    [[nodiscard]] virtual QString formatText() const { return {}; }
    /** The outputs that sound can go to, without the choice of the system. */
    [[nodiscard]] virtual QList<OutputDevice> outputs() const { return {}; }
    /** Where sound shall go: an id of outputs(), or empty for the choice of the system; kept over open(). An
     * output that is not there is waited for: until it comes, sound goes where the system says. */
    virtual void setOutput(const QString &id) { Q_UNUSED(id) }
    /** Listening time that skipping silence has saved since open(), in ms. */
    [[nodiscard]] virtual qint64 savedMs() const { return 0; }

Q_SIGNALS:
    void stateChanged(earshot::playback::AudioPlayer::State state);
    /** At least ten times a second while playing, and after each seek. */
    void positionChanged(qint64 positionMs);
    void lengthChanged(qint64 lengthMs);
    /** The state is Failed when this is emitted. */
    void failed(const earshot::base::Problem &problem);
    /** A sound device came or went; hasSound() and outputs() tell. When the one in use goes while playing,
     * the state is Paused at its place by then. */
    void soundChanged();
    void bufferingChanged(bool isBuffering);
    /** waveform() is known further than before, or damage() or isScanned() changed. */
    void waveformGrew();
};

} // namespace earshot::playback
