// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/waveformscale.h"

namespace earshot::views {

/**
 * Which stretch of a recording is seen. It follows the play-head by turning pages, and yields when the user
 * looks elsewhere until the play-head is sought or gone to.
 */
class WaveformViewport final
{
public:
    [[nodiscard]] const waveform::WaveformScale &scale() const { return m_scale; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

    void setWidth(double width) { m_scale = m_scale.withWidth(width); }
    void setLengthMs(double lengthMs) { m_scale = m_scale.withLength(lengthMs); }
    void zoom(double factor, double anchorX) { m_scale = m_scale.zoomed(factor, anchorX); }
    /** Nearer by `factor`, about this place if it is seen, else about the middle. */
    void zoomAbout(double factor, double ms);
    void showWhole();
    /** The user looks from here on. */
    void startAt(double beginMs);
    /** The user goes on by this share of what is seen; negative: back. */
    void pan(double share);
    /** Follows the play-head from now on. */
    void follow() { m_isFollowing = true; }
    /** The play-head is there: brings it into view if it is followed. */
    void moveHead(double headMs, bool isPlaying);

private:
    waveform::WaveformScale m_scale;
    bool m_isFollowing = true;
};

} // namespace earshot::views
