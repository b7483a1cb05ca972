// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/recordingplayer.h"

#include "playback/renderedsound.h"
#include "playback/renderthread.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::playback {

namespace {

constexpr int TickMs = 40;
constexpr int TellBufferingAfterMs = 150; // what is shorter is no waiting
constexpr int GatherSettingsMs = 60;      // a slider that is dragged gives many
constexpr double RunsDryMs = 40;          // sound left to be heard at which playing stands still
constexpr qint64 ReplanEveryMs = 10'000;  // of recording, while silences are still being found
constexpr double HeardLaterMs = 60;       // by which the clock of an output may be ahead of what is heard
constexpr int MostEarlyEnds = 3;
constexpr int MostTicksStuck = 125; // five seconds

/** Whether one of the sides would be heard louder or softer. */
bool isFar(const std::array<double, 2> &gains, const std::array<double, 2> &others)
{
    constexpr double OneDecibel = 1.12;
    for (size_t side = 0; side < gains.size(); ++side) {
        if (gains[side] > others[side] * OneDecibel || others[side] > gains[side] * OneDecibel)
            return true;
    }
    return false;
}

/** What the output does by itself; the rest needs new sound. */
PlaybackSettings rendered(PlaybackSettings settings)
{
    settings.volume = std::max(1.0, settings.volume);
    return settings;
}

} // namespace

RecordingPlayer::RecordingPlayer(std::unique_ptr<SoundDevices> devices, SoundRoute::OutputMaker makeOutput,
                                 QObject *parent)
    : AudioPlayer(parent), m_route(std::move(devices), std::move(makeOutput))
{
    connect(&m_route, &SoundRoute::stopped, this, &RecordingPlayer::onOutputStopped);
    connect(&m_route, &SoundRoute::leaving, this, &RecordingPlayer::onOutputLeaving);
    connect(&m_route, &SoundRoute::changed, this, &RecordingPlayer::soundChanged);
    connect(&m_findings, &RecordingFindings::lengthChanged, this, &RecordingPlayer::lengthChanged);
    connect(&m_findings, &RecordingFindings::grew, this, &RecordingPlayer::onFindingsGrew);
    connect(&m_findings, &RecordingFindings::completed, this, &RecordingPlayer::onFindingsCompleted);
    m_tickTimer.setInterval(TickMs);
    m_tickTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_tickTimer, &QTimer::timeout, this, &RecordingPlayer::tick);
    m_bufferTimer.setSingleShot(true);
    m_bufferTimer.setInterval(TellBufferingAfterMs);
    connect(&m_bufferTimer, &QTimer::timeout, this, [this] { setBuffering(true); });
    m_settingsTimer.setSingleShot(true);
    m_settingsTimer.setInterval(GatherSettingsMs);
    connect(&m_settingsTimer, &QTimer::timeout, this, &RecordingPlayer::rerender);
}

RecordingPlayer::~RecordingPlayer()
{
    release();
}

void RecordingPlayer::open(std::shared_ptr<base::ByteSource> bytes)
{
    Q_ASSERT(bytes);
    release();
    m_bytes = std::move(bytes);
    connect(m_bytes.get(), &base::ByteSource::failed, this, [this](const base::Problem &problem) {
        m_bytesProblem = problem; // what has arrived is played all the same
        if (m_state == State::Loading)
            fail(problem);
    });
    m_renderer = std::make_unique<RenderThread>(m_bytes);
    connect(m_renderer.get(), &RenderThread::prepared, this, &RecordingPlayer::onPrepared);
    connect(m_renderer.get(), &RenderThread::broken, this, &RecordingPlayer::onBroken);
    connect(m_renderer.get(), &RenderThread::failed, this, [this](const base::Problem &problem) {
        if (m_bytes && m_bytes->size() == 0)
            fail({base::ProblemKind::EmptyRecording, tr("The recording is empty."), {}, {}});
        else
            fail(problem);
    });
    setState(State::Loading);
    prepare(0);
    m_renderer->start();
    m_findings.open(m_bytes);
}

void RecordingPlayer::close()
{
    release();
    setState(State::Empty);
}

void RecordingPlayer::release()
{
    silence();
    if (m_ordered)
        m_ordered->abandon();
    m_ordered.reset();
    m_renderer.reset();
    m_findings.close();
    if (m_bytes)
        m_bytes->disconnect(this);
    m_bytes.reset();
    m_bytesProblem.reset();
    m_settingsTimer.stop();
    m_isPrepared = false;
    m_playWhenLoaded = false;
    m_restingMs = 0;
    m_earlyEnds = 0;
    m_savedMs = 0;
    m_plannedMs = 0;
    setBuffering(false);
}

void RecordingPlayer::play()
{
    switch (m_state) {
    case State::Loading:
        m_playWhenLoaded = true;
        break;
    case State::Ended:
        setState(State::Playing);
        prepare(m_settings.loop ? m_settings.loop->beginMs : 0);
        break;
    case State::Paused:
        setState(State::Playing);
        if (m_isPrepared)
            switchTo(m_ordered);
        else
            m_bufferTimer.start();
        break;
    default:
        break;
    }
}

void RecordingPlayer::pause()
{
    m_playWhenLoaded = false;
    if (m_state != State::Playing)
        return;
    silence();
    setBuffering(false);
    setState(State::Paused);
    prepare(m_restingMs);
    Q_EMIT positionChanged(m_restingMs);
}

void RecordingPlayer::seek(qint64 positionMs)
{
    if (m_state == State::Empty || m_state == State::Failed)
        return;
    const qint64 placeMs = std::clamp<qint64>(positionMs, 0, isScanned() ? *lengthMs() : LongestRecordingMs);
    silence();
    if (m_state == State::Ended)
        setState(State::Paused);
    prepare(placeMs);
    Q_EMIT positionChanged(m_restingMs);
}

/** Orders the sound from a place on. What is being heard goes on until it is there. */
void RecordingPlayer::prepare(qint64 placeMs)
{
    m_settingsTimer.stop();
    if (m_ordered && m_ordered != m_playing)
        m_ordered->abandon();
    if (!m_playing)
        m_restingMs = placeMs;
    m_isPrepared = false;
    m_ordered = std::make_shared<RenderedSound>();
    m_plannedMs = waveform().knownMs();
    m_gains = m_findings.silences().levellingGains();
    const int agentChannel = m_settings.agentChannel;
    m_renderer->render(
        {.placeMs = placeMs,
         .settings = m_settings,
         .levelling = m_gains,
         .plan = {m_findings.silences().skipped(m_settings.silence, agentChannel), m_settings.loop}},
        m_ordered);
    if (m_state == State::Playing && !m_playing)
        m_bufferTimer.start();
}

void RecordingPlayer::onPrepared(const Sound &sound)
{
    if (sound != m_ordered)
        return;
    m_isPrepared = true;
    if (m_state == State::Loading) {
        const bool plays = std::exchange(m_playWhenLoaded, false);
        if (plays)
            switchTo(sound);
        setState(plays ? State::Playing : State::Paused);
    } else if (m_state == State::Playing) {
        switchTo(sound);
    }
}

/** Lets the prepared sound be heard in place of what was heard before. */
void RecordingPlayer::switchTo(const Sound &sound)
{
    silence();
    m_playing = sound;
    m_ticksStuck = 0;
    m_route.output().start(sound);
    setBuffering(false);
}

/** Nothing is heard any more; the place stays. */
void RecordingPlayer::silence()
{
    m_bufferTimer.stop();
    if (!m_playing)
        return;
    m_restingMs = positionMs();
    m_savedMs += m_playing->savedMs(m_route.playedMs());
    m_playing->abandon();
    if (m_ordered == m_playing) {
        m_ordered.reset();
        m_isPrepared = false;
    }
    m_playing.reset();
    m_route.output().stop();
}

void RecordingPlayer::onBroken(const Sound &sound)
{
    // What is there is heard first; tick() sees the end of it.
    if (sound == m_ordered && !m_playing)
        failForBytes();
}

void RecordingPlayer::failForBytes()
{
    fail(m_bytesProblem.value_or(base::Problem{
        base::ProblemKind::Unreachable, tr("The rest of the recording could not be fetched."), {}, {}}));
}

void RecordingPlayer::onOutputStopped()
{
    if (!m_playing)
        return;
    if (m_playing->isFinished() && m_route.playedMs() >= m_playing->renderedMs()) {
        end();
        return;
    }
    // A media player calls it the end, too, when something went wrong, or long before all has been heard.
    silence();
    if (++m_earlyEnds > MostEarlyEnds)
        fail({base::ProblemKind::NoSoundDevice, tr("The sound output does not play any further."), {}, {}});
    else
        prepare(m_restingMs);
}

void RecordingPlayer::tick()
{
    if (!m_playing)
        return;
    const double playedMs = m_route.playedMs();
    const double leftMs = m_playing->renderedMs() - playedMs;
    if (playedMs > 1000)
        m_earlyEnds = 0;
    m_ticksStuck = std::exchange(m_lastPlayedMs, playedMs) == playedMs ? m_ticksStuck + 1 : 0;
    if (m_ticksStuck > MostTicksStuck && leftMs > RunsDryMs) {
        onOutputStopped();
        return;
    }
    if (m_playing->isFinished() && leftMs <= -HeardLaterMs) {
        end();
        return;
    }
    if (!m_playing->isFinished() && leftMs < RunsDryMs && playedMs > 0) {
        if (m_playing->hasFailed()) {
            failForBytes();
            return;
        }
        silence();
        prepare(m_restingMs);
    }
    Q_EMIT positionChanged(positionMs());
}

void RecordingPlayer::end()
{
    silence();
    m_restingMs = lengthMs().value_or(m_restingMs);
    setState(State::Ended);
    Q_EMIT positionChanged(m_restingMs);
}

void RecordingPlayer::fail(const base::Problem &problem)
{
    silence();
    setBuffering(false);
    if (m_ordered)
        m_ordered->abandon();
    m_ordered.reset();
    setState(State::Failed);
    Q_EMIT failed(problem);
}

qint64 RecordingPlayer::positionMs() const
{
    if (!m_playing)
        return m_restingMs;
    const auto placeMs = static_cast<qint64>(std::llround(m_playing->placeMs(m_route.playedMs())));
    return isScanned() ? std::min(placeMs, *lengthMs()) : placeMs;
}

qint64 RecordingPlayer::savedMs() const
{
    const double nowMs = m_playing ? m_playing->savedMs(m_route.playedMs()) : 0;
    return std::llround(m_savedMs + nowMs);
}

void RecordingPlayer::setVolume(double volume)
{
    PlaybackSettings settings = m_settings;
    settings.volume = volume;
    setSettings(settings);
}

void RecordingPlayer::setSettings(const PlaybackSettings &settings)
{
    const bool soundsOtherwise = rendered(settings) != rendered(m_settings);
    m_settings = settings;
    m_settings.volume = std::clamp(settings.volume, 0.0, 4.0);
    m_route.setVolume(std::min(1.0, m_settings.volume));
    if (soundsOtherwise && m_renderer && m_state != State::Failed)
        m_settingsTimer.start();
}

/** Orders the sound anew from where we are. */
void RecordingPlayer::rerender()
{
    if (m_state != State::Empty && m_state != State::Failed && m_state != State::Ended)
        prepare(positionMs());
}

/** Leaves out the silences that have been found since the order, and levels by what has been heard of both
 * sides. */
void RecordingPlayer::replan()
{
    m_plannedMs = waveform().knownMs();
    const SilenceFinder &silences = m_findings.silences();
    if (m_settings.isLevelled && isFar(silences.levellingGains(), m_gains))
        m_settingsTimer.start();
    if (m_settings.silence.isSkipped)
        m_renderer->setPlan({silences.skipped(m_settings.silence, m_settings.agentChannel), m_settings.loop});
}

void RecordingPlayer::setExpectedLengthMs(std::optional<qint64> lengthMs)
{
    m_findings.setExpectedLengthMs(lengthMs);
}

void RecordingPlayer::onFindingsGrew()
{
    // More and more seldom, since each plan looks at all that is known.
    if (m_findings.waveform().knownMs() - m_plannedMs >= std::max(ReplanEveryMs, m_plannedMs / 20))
        replan();
    Q_EMIT waveformGrew();
}

void RecordingPlayer::onFindingsCompleted()
{
    const qint64 lengthMs = *m_findings.lengthMs();
    if (m_state == State::Ended) {
        m_restingMs = lengthMs;
        Q_EMIT positionChanged(m_restingMs);
    } else if (!m_playing && m_restingMs > lengthMs) {
        seek(lengthMs); // it was asked for before the length was known
    }
    replan();
    Q_EMIT waveformGrew();
}

void RecordingPlayer::setOutput(const QString &id)
{
    m_route.choose(id);
}

/** Goes over to another output; when the one in use has gone, playing pauses at its place. */
void RecordingPlayer::onOutputLeaving(bool isLost)
{
    if (m_state != State::Playing)
        return;
    pause();
    if (!isLost)
        play();
}

void RecordingPlayer::setState(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    if (m_state == State::Playing)
        m_tickTimer.start();
    else
        m_tickTimer.stop();
    Q_EMIT stateChanged(state);
}

void RecordingPlayer::setBuffering(bool isBuffering)
{
    if (std::exchange(m_isBuffering, isBuffering) != isBuffering)
        Q_EMIT bufferingChanged(isBuffering);
}

} // namespace earshot::playback
