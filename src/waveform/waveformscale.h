// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::waveform {

/**
 * Lays a stretch of a recording over a width: which place is shown at which pixel. The stretch lies within
 * the recording and is never shorter than ShortestMs, nor longer than the recording. A value; what changes
 * it returns another one.
 */
class WaveformScale final
{
public:
    /** The shortest stretch that fills the width, in ms. */
    static constexpr double ShortestMs = 10;

    /** Shows nothing. */
    WaveformScale() = default;
    /** Shows all of `lengthMs`, which is 0 while it is not known. `width` is in device-independent pixels. */
    WaveformScale(double width, double lengthMs);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double lengthMs() const { return m_lengthMs; }
    [[nodiscard]] double beginMs() const { return m_beginMs; }
    [[nodiscard]] double endMs() const { return m_beginMs + m_shownMs; }
    [[nodiscard]] double shownMs() const { return m_shownMs; }
    /** True without a width or a length: then every place is at 0. */
    [[nodiscard]] bool isEmpty() const { return !(m_width > 0 && m_lengthMs > 0); }
    [[nodiscard]] bool isWhole() const { return m_shownMs >= m_lengthMs; }
    /** True when the place is within what is shown. */
    [[nodiscard]] bool isShown(double ms) const { return ms >= beginMs() && ms <= endMs(); }

    /** Pixel of a place; outside of [0, width] when it is not shown. */
    [[nodiscard]] double xAt(double ms) const;
    /** Place at a pixel; outside of the recording when the pixel is. */
    [[nodiscard]] double msAt(double x) const;
    /** How long one pixel is. */
    [[nodiscard]] double msPerPixel() const;

    /** The same stretch over another width. */
    [[nodiscard]] WaveformScale withWidth(double width) const;
    /** The same stretch, as far as it still exists; the whole stays the whole. */
    [[nodiscard]] WaveformScale withLength(double lengthMs) const;
    /** The whole recording. */
    [[nodiscard]] WaveformScale whole() const;
    /** Nearer by `factor`, farther when it is below 1; the place at `anchorX` stays there if it can. */
    [[nodiscard]] WaveformScale zoomed(double factor, double anchorX) const;
    /** As long a stretch that begins at `ms`, or as near to it as the ends allow. */
    [[nodiscard]] WaveformScale startingAt(double ms) const;
    /** As long a stretch with `ms` at this share (0 to 1) of the width. */
    [[nodiscard]] WaveformScale with(double ms, double atShare) const;

    bool operator==(const WaveformScale &) const = default;

private:
    [[nodiscard]] WaveformScale clamped() const;

    double m_width = 0;
    double m_lengthMs = 0;
    double m_beginMs = 0;
    double m_shownMs = 0;
};

} // namespace earshot::waveform
