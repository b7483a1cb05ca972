// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace soundtouch {
class SoundTouch;
}

namespace earshot::playback {

/** Plays stereo sound faster or slower at the same pitch. */
class TimeStretcher final
{
    Q_DISABLE_COPY_MOVE(TimeStretcher)

public:
    /** @param speed PlaybackSettings::MinimumSpeed to MaximumSpeed; 1 lets sound through untouched */
    TimeStretcher(int sampleRate, double speed);
    ~TimeStretcher();

    /** Frames of left and right; what comes out lags behind by some ten ms until flush(). */
    [[nodiscard]] std::vector<float> process(std::span<const float> frames);
    /** What was held back; nothing is processed after it. */
    [[nodiscard]] std::vector<float> flush();

private:
    [[nodiscard]] std::vector<float> take(qint64 limit);

    double m_speed;
    qint64 m_framesIn = 0;
    qint64 m_framesOut = 0;
    std::unique_ptr<soundtouch::SoundTouch> m_stretch; ///< null at speed 1
};

} // namespace earshot::playback
