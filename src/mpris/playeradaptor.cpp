// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mpris/playeradaptor.h"

#include "playback/audioplayer.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "session/turnsteps.h"

#include <QtMath>

namespace earshot::mpris {

using playback::AudioPlayer;
using playback::PlaybackSettings;
using session::PlaybackSession;

namespace {

constexpr qint64 UsPerMs = 1000;

} // namespace

PlayerAdaptor::PlayerAdaptor(PlaybackSession &playback, const session::RecordingSync &sync,
                             session::Listening &listening, QObject *parent)
    : QDBusAbstractAdaptor(parent), m_playback(playback), m_sync(sync), m_listening(listening)
{}

QVariantMap PlayerAdaptor::state() const
{
    return {{QStringLiteral("PlaybackStatus"), playbackStatus()},
            {QStringLiteral("Rate"), rate()},
            {QStringLiteral("Volume"), volume()},
            {QStringLiteral("Metadata"), metadata()},
            {QStringLiteral("CanGoNext"), hasTurns()},
            {QStringLiteral("CanGoPrevious"), hasTurns()},
            {QStringLiteral("CanPlay"), isReady()},
            {QStringLiteral("CanPause"), isReady()},
            {QStringLiteral("CanSeek"), isReady()}};
}

QString PlayerAdaptor::playbackStatus() const
{
    switch (m_playback.player().state()) {
    case AudioPlayer::State::Playing:
        return QStringLiteral("Playing");
    case AudioPlayer::State::Loading:
    case AudioPlayer::State::Paused:
        return QStringLiteral("Paused");
    case AudioPlayer::State::Empty:
    case AudioPlayer::State::Ended:
    case AudioPlayer::State::Failed:
        break;
    }
    return QStringLiteral("Stopped");
}

double PlayerAdaptor::rate() const
{
    return m_listening.preferences().speed;
}

void PlayerAdaptor::setRate(double rate)
{
    if (rate == 0)
        Pause();
    else if (rate >= minimumRate() && rate <= maximumRate())
        m_listening.setSpeed(rate);
}

double PlayerAdaptor::minimumRate()
{
    return PlaybackSettings::MinimumSpeed;
}

double PlayerAdaptor::maximumRate()
{
    return PlaybackSettings::MaximumSpeed;
}

double PlayerAdaptor::volume() const
{
    return m_listening.settings().volume;
}

void PlayerAdaptor::setVolume(double volume)
{
    if (qIsFinite(volume))
        m_listening.setVolume(volume);
}

qlonglong PlayerAdaptor::position() const
{
    return m_playback.player().positionMs() * UsPerMs;
}

QDBusObjectPath PlayerAdaptor::trackId() const
{
    return QDBusObjectPath(QStringLiteral("/app/earshot/recording/%1").arg(m_track));
}

QVariantMap PlayerAdaptor::metadata() const
{
    QVariantMap metadata{{QStringLiteral("mpris:trackid"), QVariant::fromValue(trackId())},
                         {QStringLiteral("xesam:title"), tr("Recording")}};
    if (const auto lengthMs = m_playback.player().lengthMs())
        metadata.insert(QStringLiteral("mpris:length"), qlonglong(*lengthMs * UsPerMs));
    return metadata;
}

bool PlayerAdaptor::hasTurns() const
{
    return isReady() && !m_sync.timeline().isEmpty();
}

bool PlayerAdaptor::isReady() const
{
    return m_playback.state() == PlaybackSession::State::Ready;
}

void PlayerAdaptor::Next()
{
    if (const auto nextMs = session::nextTurnMs(m_sync.timeline(), m_playback.player().positionMs()))
        m_playback.seek(*nextMs);
}

void PlayerAdaptor::Previous()
{
    if (hasTurns())
        m_playback.seek(
            session::previousTurnMs(m_sync.timeline(), m_playback.player().positionMs()).value_or(0));
}

void PlayerAdaptor::Pause()
{
    m_playback.pause();
}

void PlayerAdaptor::PlayPause()
{
    m_playback.togglePlaying();
}

void PlayerAdaptor::Stop()
{
    m_playback.pause();
    m_playback.seek(0);
}

void PlayerAdaptor::Play()
{
    m_playback.play();
}

void PlayerAdaptor::Seek(qlonglong offset)
{
    const auto lengthMs = m_playback.player().lengthMs();
    const qint64 positionMs = m_playback.player().positionMs();
    // Far offsets of either sign are cut first, so that the sum cannot overflow.
    const qint64 furthestMs = lengthMs.value_or(positionMs) + 1;
    m_playback.skip(qBound<qint64>(-positionMs, offset / UsPerMs, furthestMs));
}

void PlayerAdaptor::SetPosition(const QDBusObjectPath &track, qlonglong position)
{
    const auto lengthMs = m_playback.player().lengthMs();
    const bool isWithin = position >= 0 && (!lengthMs || position <= *lengthMs * UsPerMs);
    if (track == trackId() && isWithin)
        m_playback.seek(position / UsPerMs);
}

void PlayerAdaptor::OpenUri(const QString &uri)
{
    Q_UNUSED(uri)
}

} // namespace earshot::mpris
