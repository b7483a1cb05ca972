// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playclock.h"
#include "playback/recordingplayer.h"

#include <QElapsedTimer>
#include <QMediaPlayer>

namespace earshot::playback {

/**
 * Plays through QMediaPlayer and its FFmpeg backend (selectMediaBackend()). Make it only where a sound device
 * is present: with none, Qt 6.4.2 crashes when a QMediaPlayer is made.
 */
class MediaAudioPlayer final : public RecordingPlayer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaAudioPlayer)

public:
    explicit MediaAudioPlayer(QObject *parent = nullptr);

    void setVolume(double volume) override;
    /** Not needed: the sound itself tells its length. */
    void setExpectedLengthMs(std::optional<qint64> lengthMs) override;
    [[nodiscard]] bool hasSound() const override { return true; }

protected:
    void load(const std::shared_ptr<base::ByteSource> &bytes, const QString &suffix) override;
    void unload() override;
    void start(qint64 positionMs) override;
    void halt() override;
    void move(qint64 positionMs) override;
    [[nodiscard]] qint64 playedMs() const override;
    void ticked() override;

private:
    void onStatusChanged(QMediaPlayer::MediaStatus status);
    void onError(const QString &detail);
    void onEndOfMedia();
    void failEarly();
    void watchFrom(qint64 positionMs);

    QMediaPlayer *m_player = nullptr; ///< one for each recording, so that none hears of the former; a child
    double m_volume = 1.0;
    PlayClock m_clock;
    QElapsedTimer m_time;
    int m_ticksWatched = 0;
    qint64 m_watchedFromMs = 0;
};

} // namespace earshot::playback
