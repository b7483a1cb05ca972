// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/channelmixer.h"
#include "playback/limiter.h"
#include "playback/playbackplan.h"
#include "playback/playbacksettings.h"
#include "playback/samplesource.h"
#include "playback/timestretcher.h"

#include <array>
#include <vector>

namespace earshot::playback {

class RenderedSound;

/** What to render. */
struct RenderOrder
{
    qint64 placeMs = 0; ///< where listening begins
    PlaybackSettings settings;
    std::array<double, 2> levelling{1, 1}; ///< SilenceFinder::levellingGains()
    PlaybackPlan plan;
};

/** Turns the samples of a recording into what the listener wants to hear, piece by piece, in a worker thread.
 */
class Renderer final
{
    Q_DISABLE_COPY_MOVE(Renderer)

public:
    enum class Step : quint8 {
        More,
        End,    ///< the plan is at its end, everything has been written
        Broken, ///< interrupted, or the bytes cannot be had
        Abandoned,
    };

    /** Both must outlive this object. */
    Renderer(SampleSource &source, RenderedSound &sound, const RenderOrder &order);

    /** Renders some 20 ms. */
    [[nodiscard]] Step step();
    /** Follows another plan from the next step on. */
    void setPlan(const PlaybackPlan &plan) { m_plan = plan; }

private:
    [[nodiscard]] bool leap();
    [[nodiscard]] Step write(std::vector<float> frames);
    void fade(std::vector<float> &frames, qint64 framesLeft);
    [[nodiscard]] double msOf(qint64 frame) const;
    [[nodiscard]] qint64 frameOf(qint64 ms) const;

    SampleSource &m_source;
    RenderedSound &m_sound;
    SampleSource::Format m_format;
    double m_speed;
    PlaybackPlan m_plan;
    ChannelMixer m_mixer;
    TimeStretcher m_stretcher;
    Limiter m_limiter;
    qint64 m_frame;          ///< of the recording, the next to be read
    qint64 m_stretchEnd = 0; ///< frame where the plan leaves out something, goes back or ends
    qint64 m_sinceLeap = 0;  ///< frames read since the last leap
    qint64 m_framesIn = 0;   ///< frames read in all
    bool m_hasBegun = false;
    std::vector<float> m_input;
};

} // namespace earshot::playback
