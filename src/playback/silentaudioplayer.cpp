// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/silentaudioplayer.h"

namespace earshot::playback {

void SilentAudioPlayer::setVolume(double)
{}

void SilentAudioPlayer::setExpectedLengthMs(std::optional<qint64> lengthMs)
{
    m_expectedLengthMs = lengthMs;
    if (state() == State::Paused || state() == State::Playing || state() == State::Ended)
        setLengthMs(lengthMs);
}

void SilentAudioPlayer::load(const std::shared_ptr<base::ByteSource> &, const QString &)
{
    setLengthMs(m_expectedLengthMs);
    loaded();
}

void SilentAudioPlayer::start(qint64 positionMs)
{
    move(positionMs);
}

void SilentAudioPlayer::move(qint64 positionMs)
{
    m_startedMs = positionMs;
    m_sinceStart.start();
}

void SilentAudioPlayer::ticked()
{
    if (lengthMs() && positionMs() >= *lengthMs())
        ended();
}

} // namespace earshot::playback
