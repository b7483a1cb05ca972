// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/mediaaudioplayer.h"

#include "playback/bytesourcedevice.h"

#include <QAudioOutput>
#include <QUrl>

#include <algorithm>

namespace earshot::playback {

namespace {

/** Decoders and headers differ by some frames; a recording that ends this close to its length is whole. */
constexpr qint64 EndToleranceMs = 1000;

/** Playing that gains less than StalledMs within this many ticks (five seconds) has stalled. */
constexpr int StallTicks = 125;
constexpr qint64 StalledMs = 500;

} // namespace

MediaAudioPlayer::MediaAudioPlayer(QObject *parent) : RecordingPlayer(parent)
{
    m_time.start();
}

void MediaAudioPlayer::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_player)
        m_player->audioOutput()->setVolume(static_cast<float>(m_volume));
}

void MediaAudioPlayer::setExpectedLengthMs(std::optional<qint64>)
{}

void MediaAudioPlayer::load(const std::shared_ptr<base::ByteSource> &bytes, const QString &suffix)
{
    m_player = new QMediaPlayer(this);
    m_player->setAudioOutput(new QAudioOutput(m_player));
    setVolume(m_volume);
    connect(m_player, &QMediaPlayer::mediaStatusChanged, this, &MediaAudioPlayer::onStatusChanged);
    connect(m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &detail) { onError(detail); });
    connect(m_player, &QMediaPlayer::durationChanged, this, [this](qint64 lengthMs) {
        if (lengthMs > 0)
            setLengthMs(lengthMs);
    });
    connect(m_player, &QMediaPlayer::positionChanged, this,
            [this](qint64 positionMs) { m_clock.report(positionMs, m_time.elapsed()); });
    m_player->setSourceDevice(new ByteSourceDevice(bytes, m_player),
                              QUrl(QStringLiteral("recording.") + suffix));
}

void MediaAudioPlayer::unload()
{
    if (!m_player)
        return;
    m_player->disconnect(this);
    m_player->stop();
    m_player->deleteLater();
    m_player = nullptr;
}

void MediaAudioPlayer::start(qint64 positionMs)
{
    m_player->setPosition(positionMs);
    m_player->play();
    watchFrom(positionMs);
    m_clock.place(positionMs); // last, since Qt 6.4 reports the target before anything is heard of it
}

void MediaAudioPlayer::halt()
{
    m_player->pause();
}

void MediaAudioPlayer::move(qint64 positionMs)
{
    m_player->setPosition(positionMs);
    watchFrom(positionMs);
    m_clock.place(positionMs);
}

qint64 MediaAudioPlayer::playedMs() const
{
    return m_clock.positionMs(m_time.elapsed());
}

void MediaAudioPlayer::onStatusChanged(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia) {
        if (m_player->hasAudio())
            loaded();
        else
            onError(m_player->errorString());
    } else if (status == QMediaPlayer::InvalidMedia) {
        onError(m_player->errorString());
    } else if (status == QMediaPlayer::EndOfMedia) {
        onEndOfMedia();
    }
}

void MediaAudioPlayer::onError(const QString &detail)
{
    fail(base::ProblemKind::UnsupportedSound,
         tr("The recording cannot be played: it is damaged or in a format that is not supported."), detail);
}

void MediaAudioPlayer::onEndOfMedia()
{
    // QMediaPlayer calls it the end of the media, too, when it cannot read or decode any further.
    if (lengthMs() && positionMs() < *lengthMs() - EndToleranceMs)
        failEarly();
    else
        ended();
}

void MediaAudioPlayer::ticked()
{
    // Sought behind the last whole byte of a damaged file, QMediaPlayer may play on for ever without a word.
    if (++m_ticksWatched < StallTicks)
        return;
    if (playedMs() - m_watchedFromMs < StalledMs)
        failEarly();
    else
        watchFrom(playedMs());
}

void MediaAudioPlayer::watchFrom(qint64 positionMs)
{
    m_ticksWatched = 0;
    m_watchedFromMs = positionMs;
}

void MediaAudioPlayer::failEarly()
{
    fail(base::ProblemKind::UnsupportedSound,
         tr("The recording stopped before its end: the rest is missing or damaged."));
}

} // namespace earshot::playback
