// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/recordingplayer.h"

#include "playback/soundformat.h"

#include <QByteArray>

#include <algorithm>
#include <limits>

namespace earshot::playback {

namespace {

constexpr int TickMs = 40;

} // namespace

RecordingPlayer::RecordingPlayer(QObject *parent) : AudioPlayer(parent)
{
    m_loadTimer.setSingleShot(true);
    connect(&m_loadTimer, &QTimer::timeout, this, &RecordingPlayer::loadIfComplete);
    m_tickTimer.setInterval(TickMs);
    m_tickTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_tickTimer, &QTimer::timeout, this, &RecordingPlayer::tick);
}

void RecordingPlayer::open(std::shared_ptr<base::ByteSource> bytes)
{
    Q_ASSERT(bytes);
    release();
    m_bytes = std::move(bytes);
    connect(m_bytes.get(), &base::ByteSource::completed, this, &RecordingPlayer::loadIfComplete);
    connect(m_bytes.get(), &base::ByteSource::failed, this, [this](const base::Problem &problem) {
        setState(State::Failed);
        Q_EMIT failed(problem);
    });
    setState(State::Loading);
    // Not here: the caller need not be ready for a failure before open() returns.
    m_loadTimer.start(0);
}

void RecordingPlayer::close()
{
    release();
    setState(State::Empty);
}

void RecordingPlayer::release()
{
    m_loadTimer.stop();
    unload();
    if (m_bytes)
        m_bytes->disconnect(this);
    m_bytes.reset();
    m_playWhenLoaded = false;
    m_restingMs = 0;
    setLengthMs(std::nullopt);
}

void RecordingPlayer::loadIfComplete()
{
    if (m_state != State::Loading || !m_bytes->isComplete())
        return;
    m_loadTimer.stop();
    m_bytes->disconnect(this);
    QByteArray head(SoundHeadSize, Qt::Uninitialized);
    head.truncate(std::max<qint64>(0, m_bytes->read(0, head.data(), head.size())));
    if (head.isEmpty()) {
        fail(base::ProblemKind::EmptyRecording, tr("The recording is empty."));
        return;
    }
    const std::optional<QString> suffix = soundFileSuffix(head);
    if (!suffix) {
        fail(base::ProblemKind::UnsupportedSound,
             tr("What was received as the recording is not sound in a known format."),
             m_bytes->contentType());
        return;
    }
    load(m_bytes, *suffix);
}

void RecordingPlayer::loaded()
{
    if (m_state != State::Loading)
        return;
    seek(m_restingMs); // now that the length is known
    if (m_playWhenLoaded)
        start(m_restingMs);
    setState(m_playWhenLoaded ? State::Playing : State::Paused);
}

void RecordingPlayer::play()
{
    if (m_state == State::Loading)
        m_playWhenLoaded = true;
    if (m_state != State::Paused && m_state != State::Ended)
        return;
    if (m_state == State::Ended)
        m_restingMs = 0;
    start(m_restingMs);
    setState(State::Playing);
}

void RecordingPlayer::pause()
{
    m_playWhenLoaded = false;
    if (m_state != State::Playing)
        return;
    m_restingMs = positionMs();
    halt();
    setState(State::Paused);
}

void RecordingPlayer::seek(qint64 positionMs)
{
    if (m_state == State::Empty || m_state == State::Failed)
        return;
    m_restingMs = std::clamp<qint64>(positionMs, 0, m_lengthMs.value_or(std::numeric_limits<qint64>::max()));
    if (m_state == State::Playing)
        move(m_restingMs);
    if (m_state == State::Ended)
        setState(State::Paused);
    Q_EMIT positionChanged(m_restingMs);
}

qint64 RecordingPlayer::positionMs() const
{
    if (m_state != State::Playing)
        return m_restingMs;
    return m_lengthMs ? std::min(playedMs(), *m_lengthMs) : playedMs();
}

void RecordingPlayer::tick()
{
    Q_EMIT positionChanged(positionMs());
    ticked();
}

void RecordingPlayer::ended()
{
    m_restingMs = m_lengthMs.value_or(positionMs());
    setState(State::Ended);
    Q_EMIT positionChanged(m_restingMs);
}

void RecordingPlayer::fail(base::ProblemKind kind, const QString &text, const QString &detail)
{
    m_restingMs = positionMs();
    unload();
    setState(State::Failed);
    Q_EMIT failed({.kind = kind, .text = text, .detail = detail, .httpStatus = {}});
}

void RecordingPlayer::setLengthMs(std::optional<qint64> lengthMs)
{
    if (m_lengthMs == lengthMs)
        return;
    m_lengthMs = lengthMs;
    if (lengthMs)
        Q_EMIT lengthChanged(*lengthMs);
}

void RecordingPlayer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (m_state == State::Playing)
        m_tickTimer.start();
    else
        m_tickTimer.stop();
    Q_EMIT stateChanged(state);
}

} // namespace earshot::playback
