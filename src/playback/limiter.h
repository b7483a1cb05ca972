// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <span>
#include <vector>

namespace earshot::playback {

/**
 * Amplifies stereo sound without clipping: looks a few ms ahead and turns down smoothly what would pass full
 * scale, and back slowly. Sound comes out as long as it went in, unmoved.
 */
class Limiter final
{
public:
    Limiter(int sampleRate, double gain);

    /** Frames of left and right; what comes out is some ms behind until flush(). */
    [[nodiscard]] std::vector<float> process(std::span<const float> frames);
    /** What was held back. */
    [[nodiscard]] std::vector<float> flush();

private:
    /** The loudest sample of a frame. */
    struct Crest
    {
        qint64 frame;
        float level;
    };

    void push(float left, float right, std::vector<float> &out);

    float m_gain;
    qint64 m_lookAhead;         ///< frames
    double m_release;           ///< share of the way back to 1 that each frame goes
    qint64 m_pushed = 0;        ///< frames
    std::deque<float> m_held;   ///< left and right in turns
    std::deque<Crest> m_crests; ///< of the last m_lookAhead frames, each lower than the one before it
    double m_needed = 1;        ///< factor that lets all of them fit
    std::deque<double> m_needs; ///< m_needed at the last m_lookAhead frames; their mean is smooth
    double m_sumOfNeeds = 0;
};

} // namespace earshot::playback
