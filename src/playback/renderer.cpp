// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/renderer.h"

#include "playback/renderedsound.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::playback {

namespace {

constexpr int StepsPerSecond = 50;
constexpr int FadesPerSecond = 250; // a fade of 4 ms at either side of a leap: nothing clicks

} // namespace

Renderer::Renderer(SampleSource &source, RenderedSound &sound, const RenderOrder &order)
    : m_source(source)
    , m_sound(sound)
    , m_format(source.format())
    , m_speed(
          std::clamp(order.settings.speed, PlaybackSettings::MinimumSpeed, PlaybackSettings::MaximumSpeed))
    , m_plan(order.plan)
    , m_mixer(m_format.channelCount, order.settings, order.levelling)
    , m_stretcher(m_format.sampleRate, m_speed)
    , m_limiter(m_format.sampleRate, std::max(1.0, order.settings.volume))
    , m_frame(frameOf(order.placeMs))
{
    m_sound.begin(m_format.sampleRate);
}

Renderer::Step Renderer::step()
{
    if (!leap())
        return Step::Broken;
    const qint64 wanted = std::min<qint64>(m_format.sampleRate / StepsPerSecond, m_stretchEnd - m_frame);
    m_input.resize(static_cast<size_t>(wanted * m_format.channelCount));
    const qint64 count = m_source.read(m_input.data(), wanted);
    if (count < 0)
        return Step::Broken;
    if (count == 0) {
        if (m_plan.loop() && m_frame > frameOf(m_plan.loop()->beginMs)) {
            m_frame = frameOf(m_plan.loop()->endMs); // the loop ends behind the recording: round it goes
            return Step::More;
        }
        std::vector<float> rest = m_limiter.process(m_stretcher.flush());
        const std::vector<float> held = m_limiter.flush();
        rest.insert(rest.end(), held.begin(), held.end());
        return write(std::move(rest)) == Step::Abandoned ? Step::Abandoned : Step::End;
    }
    std::vector<float> frames =
        m_mixer.mix({m_input.data(), static_cast<size_t>(count * m_format.channelCount)});
    fade(frames, m_stretchEnd - m_frame);
    m_frame += count;
    m_framesIn += count;
    m_sinceLeap += count;
    return write(m_limiter.process(m_stretcher.process(frames)));
}

/** Goes to where the plan goes on, unless that is where we are. */
bool Renderer::leap()
{
    // Rounded up, so that the frame at which a stretch ends is not taken for one before its end.
    const TimeRange stretch = m_plan.stretchFrom(static_cast<qint64>(std::ceil(msOf(m_frame))));
    m_stretchEnd =
        stretch.endMs == PlaybackPlan::ToTheEndMs ? PlaybackPlan::ToTheEndMs : frameOf(stretch.endMs);
    const qint64 begin = frameOf(stretch.beginMs);
    const bool stays = begin - m_frame <= m_format.sampleRate / 1000 && m_frame < m_stretchEnd;
    if (m_hasBegun && stays)
        return true;
    const qint64 from = m_frame;
    if (!stays)
        m_frame = begin;
    if (!m_source.seek(m_frame))
        return false;
    const double savedMs = m_hasBegun && m_frame > from ? (msOf(m_frame) - msOf(from)) / m_speed : 0;
    // By what went in: what comes out of the stretcher and the limiter lags behind.
    m_sound.mark(std::llround(static_cast<double>(m_framesIn) / m_speed), msOf(m_frame), m_speed, savedMs);
    m_hasBegun = true;
    m_sinceLeap = 0;
    return true;
}

Renderer::Step Renderer::write(std::vector<float> frames)
{
    if (frames.empty())
        return Step::More;
    return m_sound.write(frames) ? Step::More : Step::Abandoned;
}

/** Lets sound come up behind a leap and go down before the next, `framesLeft` away from the first frame. */
void Renderer::fade(std::vector<float> &frames, qint64 framesLeft)
{
    const qint64 length = m_format.sampleRate / FadesPerSecond;
    const auto count = static_cast<qint64>(frames.size() / 2);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 near = std::min(m_sinceLeap + i + 1, framesLeft - i);
        if (near >= length)
            continue;
        const float factor = static_cast<float>(near) / static_cast<float>(length);
        frames[static_cast<size_t>(i) * 2] *= factor;
        frames[static_cast<size_t>(i) * 2 + 1] *= factor;
    }
}

double Renderer::msOf(qint64 frame) const
{
    return 1000.0 * static_cast<double>(frame) / m_format.sampleRate;
}

qint64 Renderer::frameOf(qint64 ms) const
{
    return ms * m_format.sampleRate / 1000;
}

} // namespace earshot::playback
