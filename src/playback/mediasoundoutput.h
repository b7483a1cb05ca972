// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playclock.h"
#include "playback/soundoutput.h"

#include <QElapsedTimer>
#include <QMediaPlayer>

namespace earshot::playback {

/**
 * Plays through QMediaPlayer and its FFmpeg backend (selectMediaBackend()). Make it only where a sound device
 * is present: with none, Qt 6.4.2 crashes when a QMediaPlayer is made.
 */
class MediaSoundOutput final : public SoundOutput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaSoundOutput)

public:
    /** @param deviceId id of an output, or empty for the choice of the system */
    explicit MediaSoundOutput(const QString &deviceId, QObject *parent = nullptr);
    ~MediaSoundOutput() override;

    void start(std::shared_ptr<RenderedSound> sound) override;
    void stop() override;
    [[nodiscard]] double playedMs() const override;
    void setVolume(double volume) override;

private:
    void onStatusChanged(QMediaPlayer::MediaStatus status);

    std::unique_ptr<QIODevice> m_device; ///< what the player reads, so that it goes after the player
    QMediaPlayer m_player;
    PlayClock m_clock;
    QElapsedTimer m_time;
    bool m_isPlaying = false;
};

} // namespace earshot::playback
