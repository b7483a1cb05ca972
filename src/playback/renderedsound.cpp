// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/renderedsound.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace earshot::playback {

namespace {

constexpr qint64 AheadMs = 1500; // a media player reads about a second ahead of what is heard, by itself
constexpr qint64 TailMs = 500; // of silence: media players stop before they have let the last of it be heard
constexpr qint64 KeptFrames = 65536; // behind the reader: media players read the head of a file twice

} // namespace

void RenderedSound::begin(int sampleRate)
{
    const std::lock_guard lock(m_mutex);
    m_sampleRate = sampleRate;
}

void RenderedSound::mark(qint64 frame, double placeMs, double speed, double savedMs)
{
    const std::lock_guard lock(m_mutex);
    const double before = m_marks.empty() ? 0 : m_marks.back().savedMs;
    m_marks.push_back({frame, placeMs, speed, before + savedMs});
}

bool RenderedSound::write(std::span<const float> frames)
{
    std::unique_lock lock(m_mutex);
    const qint64 ahead = std::max(AheadMs * m_sampleRate / 1000, PrerollFrames);
    const auto hasRoom = [this, ahead] { return writtenFrames() - m_readFrame < ahead; };
    m_changed.wait(lock, [&] { return m_isAbandoned || m_isWoken || hasRoom(); });
    m_isWoken = false;
    if (m_isAbandoned)
        return false;
    m_samples.insert(m_samples.end(), frames.begin(), frames.end());
    m_changed.notify_all();
    return true;
}

void RenderedSound::wakeWriter()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_changed.notify_all();
}

void RenderedSound::finish()
{
    const std::lock_guard lock(m_mutex);
    m_soundFrames = writtenFrames();
    m_samples.insert(m_samples.end(), static_cast<size_t>(2 * TailMs * m_sampleRate / 1000), 0);
    m_isFinished = true;
    m_changed.notify_all();
}

void RenderedSound::fail()
{
    const std::lock_guard lock(m_mutex);
    m_hasFailed = true;
    m_changed.notify_all();
}

void RenderedSound::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_isAbandoned = true;
    m_changed.notify_all();
}

int RenderedSound::sampleRate() const
{
    const std::lock_guard lock(m_mutex);
    return m_sampleRate;
}

bool RenderedSound::isReady() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFinished || (m_sampleRate > 0 && writtenFrames() >= PrerollFrames);
}

bool RenderedSound::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFinished;
}

bool RenderedSound::hasFailed() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasFailed;
}

double RenderedSound::renderedMs() const
{
    const std::lock_guard lock(m_mutex);
    if (m_sampleRate == 0)
        return 0;
    return 1000.0 * static_cast<double>(m_soundFrames.value_or(writtenFrames())) / m_sampleRate;
}

qint64 RenderedSound::read(qint64 offset, char *target, qint64 length, bool mayWait)
{
    const qint64 frame = offset / FrameBytes;
    std::unique_lock lock(m_mutex);
    const auto isThere = [&] { return frame < writtenFrames(); };
    if (mayWait)
        m_changed.wait(lock, [&] { return isThere() || m_isFinished || m_hasFailed || m_isAbandoned; });
    if (m_isAbandoned || !isThere() || frame < m_firstFrame)
        return 0;
    constexpr qint64 SampleBytes = sizeof(float);
    qint64 at = offset - m_firstFrame * FrameBytes;
    const qint64 end = std::min(at + length, static_cast<qint64>(m_samples.size()) * SampleBytes);
    qint64 done = 0;
    while (at < end) {
        std::array<char, SampleBytes> sample{};
        qToLittleEndian(m_samples[static_cast<size_t>(at / SampleBytes)], sample.data());
        const qint64 count = std::min(SampleBytes - at % SampleBytes, end - at);
        std::copy_n(sample.data() + at % SampleBytes, count, target + done);
        at += count;
        done += count;
    }
    m_readFrame = std::max(m_readFrame, (offset + done) / FrameBytes);
    drop(m_readFrame - KeptFrames);
    m_changed.notify_all();
    return done;
}

bool RenderedSound::isOver(qint64 offset) const
{
    const std::lock_guard lock(m_mutex);
    return m_isAbandoned || ((m_isFinished || m_hasFailed) && offset >= writtenFrames() * FrameBytes);
}

void RenderedSound::pass(double playedMs)
{
    const std::lock_guard lock(m_mutex);
    const auto frame = static_cast<qint64>(playedMs * m_sampleRate / 1000);
    m_readFrame = std::clamp(frame, m_readFrame, std::max(m_readFrame, writtenFrames()));
    drop(m_readFrame);
    m_changed.notify_all();
}

double RenderedSound::placeMs(double playedMs) const
{
    const std::lock_guard lock(m_mutex);
    if (m_marks.empty())
        return 0;
    const Mark mark = markAt(playedMs);
    auto frame = playedMs * m_sampleRate / 1000;
    if (m_soundFrames)
        frame = std::min(frame, static_cast<double>(*m_soundFrames));
    const double sinceMs = 1000 * (frame - static_cast<double>(mark.frame)) / m_sampleRate;
    return mark.placeMs + std::max(0.0, sinceMs) * mark.speed;
}

double RenderedSound::savedMs(double playedMs) const
{
    const std::lock_guard lock(m_mutex);
    return m_marks.empty() ? 0 : markAt(playedMs).savedMs;
}

qint64 RenderedSound::writtenFrames() const
{
    return m_firstFrame + static_cast<qint64>(m_samples.size()) / 2;
}

RenderedSound::Mark RenderedSound::markAt(double playedMs) const
{
    const auto frame = static_cast<qint64>(std::floor(playedMs * m_sampleRate / 1000));
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), frame,
                                        [](qint64 at, const Mark &mark) { return at < mark.frame; });
    return after == m_marks.begin() ? *after : *std::prev(after);
}

/** Forgets what lies before a frame. */
void RenderedSound::drop(qint64 frame)
{
    const qint64 count = std::min(frame - m_firstFrame, static_cast<qint64>(m_samples.size()) / 2);
    if (count <= 0)
        return;
    m_samples.erase(m_samples.begin(), m_samples.begin() + count * 2);
    m_firstFrame += count;
}

} // namespace earshot::playback
